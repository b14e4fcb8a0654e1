// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include "banner.h"
#include "emphasis.h"
#include "fieldeditor.h"
#include "fieldtext.h"
#include "icons.h"
#include "issuelist.h"
#include "obstacletext.h"
#include "safetext.h"
#include "teamedit.h"
#include "textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Teamwright {

FieldRow::FieldRow(FieldEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel(TextRole::Label))
    , m_change(new QWidget)
    , m_was(new ElidedLabel(TextRole::Small))
    , m_reason(new InlineNote)
    , m_issues(new IssueList)
{
    const TeamField field = editor->field();
    setObjectName(QLatin1String("row_") + editor->spec().key);
    m_label->setText(fieldLabel(field));
    m_label->setBuddy(editor->input());
    for (QWidget *widget : {static_cast<QWidget *>(m_label), editor->input()})
        widget->setToolTip(fieldHelp(field));
    if (editor->input()->accessibleName().isEmpty())
        editor->input()->setAccessibleName(fieldLabel(field));
    // A combo box is known by its description alone: Qt on X11 names it by its current item.
    const bool isCombo = qobject_cast<QComboBox *>(editor->input());
    editor->input()->setAccessibleDescription(isCombo ? fieldLabel(field) : fieldHelp(field));
    const QString unitText = fieldUnit(field);
    const bool isUnitNamed = fieldLabel(field).contains(unitText, Qt::CaseInsensitive);
    auto *unit = new TextLabel(isUnitNamed ? QString() : unitText, TextRole::Small);
    unit->setMuted(true);

    m_label->setVisible(editor->spec().kind != FieldKind::Flag); // a check box carries its own words

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::small);
    heading->addWidget(m_label);
    heading->addWidget(unit);
    heading->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addLayout(heading);
    layout->addWidget(editor);
    layout->addWidget(makeChange());
    layout->addWidget(m_reason);
    layout->addWidget(m_issues);
    layout->addStretch();
    connect(editor, &FieldEditor::edited, this, [this] {
        m_isTouched = true;
        showSentence({});
        applyObstacle();
    });
    connect(m_issues, &IssueList::changeRequested, this, &FieldRow::focusEditor);
}

QWidget *FieldRow::makeChange()
{
    auto *sign = new QLabel;
    sign->setPixmap(
        iconFor(Icon::Edit, Tone::Warning).pixmap(QSize(Size::icon, Size::icon), devicePixelRatioF()));
    auto *revert = new QToolButton;
    revert->setText(tr("Revert"));
    revert->setAccessibleName(tr("Revert %1").arg(fieldLabel(field())));
    revert->setToolTip(tr("Back to what the proxy has"));
    revert->setObjectName(QLatin1String("revert_") + m_editor->spec().key);
    revert->setFocusPolicy(Qt::TabFocus);
    setEmphasis(*revert, Emphasis::Quiet);
    connect(revert, &QToolButton::clicked, this, &FieldRow::revertRequested);
    auto *layout = new QHBoxLayout(m_change);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny + 2);
    layout->addWidget(sign);
    layout->addWidget(m_was);
    layout->addWidget(revert);
    layout->addStretch();
    m_change->hide();
    return m_change;
}

void FieldRow::setChange(const std::optional<QString> &was)
{
    m_change->setVisible(was.has_value());
    if (!was)
        return;
    m_was->setText(tr("was %1").arg(safeText(*was)));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Colors::of(colors).changed);
    m_was->setPalette(colors);
}

bool FieldRow::isChanged() const { return !m_change->isHidden(); }

void FieldRow::setLocked(const QString &reason)
{
    m_lock = reason;
    applyObstacle();
}

TeamField FieldRow::field() const { return m_editor->field(); }

void FieldRow::setObstacle(Obstacle obstacle)
{
    m_obstacle = obstacle;
    setVisible(isOffered());
    applyObstacle();
}

void FieldRow::applyObstacle()
{
    const QString reason = m_lock.isEmpty() ? obstacleText(m_obstacle, field()) : m_lock;
    if (reason != m_reason->text()) // asked at every keystroke
        m_reason->setNote(Tone::Neutral, reason);
    // What arrived with a pasted command must be possible to take away again.
    const bool isEmpty = isSameOnProxy(field(), m_editor->value(), FieldValue());
    m_editor->setEnabled(m_lock.isEmpty() && (m_obstacle == Obstacle::None || !isEmpty));
}

void FieldRow::setIssues(const QList<Issue> &issues)
{
    const QList<Issue> shown = m_isTouched ? issues : QList<Issue>();
    m_issues->setIssues(shown);
    m_hasErrors = hasErrors(shown);
    markInvalid();
}

void FieldRow::showSentence(const QString &sentence)
{
    m_issues->setSentence(sentence);
    m_isRefused = !sentence.isEmpty();
    markInvalid();
}

void FieldRow::markInvalid() { setInvalid(*m_editor->input(), m_hasErrors || m_isRefused); }

void FieldRow::focusEditor() { m_editor->input()->setFocus(Qt::OtherFocusReason); }

} // namespace Teamwright
