// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"

#include <QWidget>

namespace Teamwright {

class FieldEditor;
class InlineNote;
class IssueList;
class TextLabel;

/// One field of the form: label, unit, editor, why it is not offered, and what is wrong with it.
class FieldRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldRow)

public:
    /// Takes the editor.
    explicit FieldRow(FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    TeamField field() const;
    IssueList *issueList() const { return m_issues; }

    void
    setObstacle(Obstacle obstacle); ///< hides what this proxy does not know, disables what it would refuse
    bool isOffered() const { return m_obstacle != Obstacle::ProxyTooOld; }
    /// Issues are kept back until the field was touched or sending was tried.
    bool isTouched() const { return m_isTouched; }
    void setTouched(bool isTouched) { m_isTouched = isTouched; }
    void setIssues(const QList<Issue> &issues);
    void showSentence(const QString &sentence); ///< what the proxy said of it; until the field is edited
    void focusEditor();

private:
    void applyObstacle();
    void markInvalid();

    FieldEditor *m_editor;
    TextLabel *m_label;
    InlineNote *m_reason;
    IssueList *m_issues;
    Obstacle m_obstacle = Obstacle::None;
    bool m_isTouched = false;
    bool m_hasErrors = false;
    bool m_isRefused = false; ///< by the proxy
};

} // namespace Teamwright
