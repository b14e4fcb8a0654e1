// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"

#include <QWidget>

namespace Teamwright {

class ElidedLabel;
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
    /// Shown and not to be edited, whatever the proxy could: of an existing team. Empty: it can.
    void setLocked(const QString &reason);
    /// What is staged for an existing team replaces that; invalid: nothing is staged.
    void setChange(const std::optional<QString> &was);
    bool isChanged() const;
    bool isOffered() const { return m_obstacle != Obstacle::ProxyTooOld; }
    /// Issues are kept back until the field was touched or sending was tried.
    bool isTouched() const { return m_isTouched; }
    void setTouched(bool isTouched) { m_isTouched = isTouched; }
    void setIssues(const QList<Issue> &issues);
    void showSentence(const QString &sentence); ///< what the proxy said of it; until the field is edited
    void focusEditor();

Q_SIGNALS:
    void revertRequested();

private:
    QWidget *makeChange();
    void applyObstacle();
    void markInvalid();

    FieldEditor *m_editor;
    TextLabel *m_label;
    QWidget *m_change;
    ElidedLabel *m_was;
    InlineNote *m_reason;
    IssueList *m_issues;
    Obstacle m_obstacle = Obstacle::None;
    QString m_lock;
    bool m_isTouched = false;
    bool m_hasErrors = false;
    bool m_isRefused = false; ///< by the proxy
};

} // namespace Teamwright
