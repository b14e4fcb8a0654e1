// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "member.h"
#include "teamcolumns.h"

#include <QAbstractTableModel>

namespace Teamwright {

class Workspace;

/// The members of one team, typed (editable) or opened (to be read).
class MembersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersModel)

public:
    explicit MembersModel(QObject *parent = nullptr);

    void setNewTeam(Workspace *workspace, const TeamId &key);
    void setOpenedTeam(Workspace *workspace, const TeamId &id);
    void setIssues(const QList<Issue> &issues); ///< shown by IssuesRole, row by row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void watch(Workspace *workspace, const TeamId &id, bool isTyped);
    void hearTyped(Workspace &workspace);
    void hearOpened(Workspace &workspace);
    const QList<Member> &members() const;
    QVariant issueData(int row, int role) const;

    Workspace *m_workspace = nullptr;
    TeamId m_id;
    bool m_isTyped = false;
    QList<Issue> m_issues;
};

} // namespace Teamwright
