// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "member.h"
#include "teamcolumns.h"

#include <QAbstractTableModel>

namespace Teamwright {

class Workspace;

/// The members of a team that is being typed; those of an existing one stand in MemberGridModel.
class MembersModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersModel)

public:
    explicit MembersModel(QObject *parent = nullptr);

    void setNewTeam(Workspace *workspace, const TeamId &key);
    void setIssues(const QList<Issue> &issues); ///< shown by IssuesRole, row by row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void hear(Workspace &workspace);
    const QList<Member> &members() const;
    QVariant issueData(int row, int role) const;

    Workspace *m_workspace = nullptr;
    TeamId m_id;
    QList<Issue> m_issues;
};

} // namespace Teamwright
