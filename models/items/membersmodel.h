// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "member.h"

#include <QAbstractTableModel>

namespace Teamwright {

class Workspace;

enum class MemberColumn { User, Role };
inline constexpr int memberColumnCount = int(MemberColumn::Role) + 1;

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

    /// "user-1" or "ann@example.org": what holds an @ between two texts is an e-mail.
    static Member personFromText(const QString &text);
    /// Lines "user", "user, role" or "user<tab>role[, budget]"; what cannot be read is named by its line, from 1.
    struct Pasted
    {
        QList<Member> members;
        QList<int> unreadableLines;
    };
    static Pasted membersFromText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace Teamwright
