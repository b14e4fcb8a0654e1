// SPDX-License-Identifier: GPL-3.0-or-later
#include "limiteditor.h"

#include "fieldtext.h"
#include "nullbutton.h"
#include "tokens.h"
#include "valuetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace Teamwright {

namespace {

/// "120,000" and "120 000" are numbers to people.
FieldValue integerFrom(const QString &text)
{
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}([, ][0-9]{3})+$"));
    QString digits = text.trimmed();
    if (grouped.match(digits).hasMatch())
        digits.remove(u',').remove(u' ');
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? FieldValue(number) : FieldValue(FieldValue::Invalid{text});
}

FieldValue amountFrom(const QString &text)
{
    const QString digits = text.trimmed();
    const auto amount =
        Usd::parse(digits.startsWith(u'$') ? QStringView(digits).mid(1) : QStringView(digits));
    return amount ? FieldValue(*amount) : FieldValue(FieldValue::Invalid{text});
}

} // namespace

LimitEditor::LimitEditor(TeamField field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit)
    , m_unlimited(makeNullButton(spec()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_unlimited);
    m_unlimited->setVisible(spec().clearing == FieldClearing::ByNull);
    markUnlimited(false);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        markUnlimited(false);
        takeTyped(parsed(text));
    });
    connect(m_unlimited, &QToolButton::clicked, this, [this](bool isUnlimited) {
        m_line->clear();
        markUnlimited(isUnlimited);
        takeTyped(isUnlimited ? FieldValue(FieldValue::Null()) : FieldValue());
    });
}

QWidget *LimitEditor::input() const { return m_line; }

FieldValue LimitEditor::parsed(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    return spec().kind == FieldKind::Amount ? amountFrom(text) : integerFrom(text);
}

void LimitEditor::present(const FieldValue &value)
{
    markUnlimited(value.isNull());
    if (const auto *amount = value.as<Usd>())
        m_line->setText(amount->toText());
    else if (const auto *number = value.as<qint64>())
        m_line->setText(QString::number(*number));
    else if (const auto *invalid = value.as<FieldValue::Invalid>())
        m_line->setText(invalid->typed);
    else
        m_line->clear();
}

void LimitEditor::markUnlimited(bool isUnlimited)
{
    m_unlimited->setChecked(isUnlimited);
    m_line->setPlaceholderText(isUnlimited ? nullText(spec()) : fieldPlaceholder(field()));
}

} // namespace Teamwright
