// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationeditor.h"

#include "budgetduration.h"
#include "clock.h"
#include "fieldtext.h"
#include "icons.h"
#include "nullbutton.h"
#include "resettext.h"
#include "textlabel.h"
#include "valuetext.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace Teamwright {

DurationEditor::DurationEditor(TeamField field, const Clock &clock, QWidget *parent)
    : FieldEditor(field, parent)
    , m_clock(clock)
    , m_line(new QLineEdit)
    , m_unit(new QToolButton)
    , m_never(makeNullButton(spec()))
    , m_reset(new TextLabel(TextRole::Small))
{
    m_unit->setIcon(iconFor(Icon::Calendar));
    m_unit->setAccessibleName(tr("%1: unit").arg(fieldLabel(field)));
    m_unit->setToolTip(tr("Choose the unit of the number, or a common period"));
    m_unit->setPopupMode(QToolButton::InstantPopup);
    m_unit->setFocusPolicy(Qt::TabFocus);
    m_unit->setMenu(makeUnitMenu());
    m_reset->setMuted(true);
    m_reset->setWordWrap(true);
    m_reset->setObjectName(QLatin1String("reset_") + spec().key);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_unit, 0, 1);
    layout->addWidget(m_never, 0, 2);
    layout->addWidget(m_reset, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    present({});
    connect(m_line, &QLineEdit::textEdited, this, &DurationEditor::type);
    connect(m_never, &QToolButton::clicked, this, [this](bool isNever) {
        const FieldValue value = isNever ? FieldValue(FieldValue::Null()) : FieldValue();
        present(value);
        takeTyped(value);
    });
}

QWidget *DurationEditor::input() const { return m_line; }

QMenu *DurationEditor::makeUnitMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QString &unit) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, unit] { takeUnit(unit); });
    };
    add(tr("Minutes"), QStringLiteral("m"));
    add(tr("Hours"), QStringLiteral("h"));
    add(tr("Days"), QStringLiteral("d"));
    add(tr("Weeks"), QStringLiteral("w"));
    menu->addSeparator();
    const auto addPeriod = [&](const QString &period) {
        const QString name = periodText(*BudgetDuration::parse(period));
        QAction *action = menu->addAction(name.left(1).toUpper() + name.mid(1));
        connect(action, &QAction::triggered, this, [this, period] {
            m_line->setText(period);
            type(period);
        });
    };
    for (const QString &period : {QStringLiteral("1d"), QStringLiteral("7d"), QStringLiteral("1mo")})
        addPeriod(period);
    return menu;
}

void DurationEditor::takeUnit(const QString &unit)
{
    static const QRegularExpression number(QStringLiteral("^\\s*([0-9]+)"));
    const auto match = number.match(m_line->text());
    const QString text = (match.hasMatch() ? match.captured(1) : QStringLiteral("1")) + unit;
    m_line->setText(text);
    type(text);
    m_line->setFocus();
}

void DurationEditor::type(const QString &text)
{
    const QString trimmed = text.trimmed();
    FieldValue value;
    if (BudgetDuration::parse(trimmed))
        value = FieldValue(trimmed);
    else if (!trimmed.isEmpty())
        value = FieldValue::Invalid{text};
    m_never->setChecked(false);
    m_line->setPlaceholderText(fieldPlaceholder(field()));
    showReset(value);
    takeTyped(value);
}

void DurationEditor::present(const FieldValue &value)
{
    const auto *text = value.as<QString>();
    const auto *invalid = value.as<FieldValue::Invalid>();
    m_line->setText(text ? *text : invalid ? invalid->typed : QString());
    m_line->setPlaceholderText(value.isNull() ? nullText(spec()) : fieldPlaceholder(field()));
    m_never->setChecked(value.isNull());
    showReset(value);
}

void DurationEditor::showReset(const FieldValue &value)
{
    const auto *text = value.as<QString>();
    const auto duration = text ? BudgetDuration::parse(*text) : std::nullopt;
    m_reset->setText(duration ? nextResetText(*duration, m_clock.now()) : QString());
    m_reset->setVisible(duration.has_value());
}

} // namespace Teamwright
