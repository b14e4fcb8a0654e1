// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "member.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace Teamwright {

class Catalogs;
class InlineNote;
class IssueList;
class MembersModel;
class MembersTable;
class TextLabel;
class Workspace;

/// The members of the team being typed: the grid, adding, pasting and removing, and what is wrong with a row.
class MembersEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersEditor)

public:
    explicit MembersEditor(Catalogs &catalogs, QWidget *parent = nullptr);

    void setTeam(Workspace *workspace, const TeamId &key);
    void setIssues(const QList<Issue> &issues);          ///< those of other fields are left out
    void showSentence(int row, const QString &sentence); ///< what the proxy said of a row
    void addMember();
    void finishEditing();
    void focusRow(int row);
    IssueList *issueList() const { return m_issues; }

private:
    void layOut();
    void takeText(int row, const QString &text);
    void learnOf(const QList<Member> &members);
    void takeLines(const QString &text);
    void takeRole(int row, MemberRole role);
    void removeChosen();
    void showCount();

    Catalogs &m_catalogs;
    QPointer<Workspace> m_workspace;
    TeamId m_key;
    MembersModel *m_model;
    MembersTable *m_table;
    TextLabel *m_label;
    TextLabel *m_count;
    QPushButton *m_add;
    QToolButton *m_remove;
    InlineNote *m_note;
    IssueList *m_issues;
};

} // namespace Teamwright
