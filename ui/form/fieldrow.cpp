// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include "banner.h"
#include "emphasis.h"
#include "fieldeditor.h"
#include "fieldtext.h"
#include "issuelist.h"
#include "obstacletext.h"
#include "textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Teamwright {

FieldRow::FieldRow(FieldEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel(TextRole::Label))
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

TeamField FieldRow::field() const { return m_editor->field(); }

void FieldRow::setObstacle(Obstacle obstacle)
{
    m_obstacle = obstacle;
    setVisible(isOffered());
    applyObstacle();
}

void FieldRow::applyObstacle()
{
    m_reason->setNote(Tone::Neutral, obstacleText(m_obstacle, field()));
    // What arrived with a pasted command must be possible to take away again.
    m_editor->setEnabled(m_obstacle == Obstacle::None || !m_editor->value().isUnset());
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
