// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"

#include <QAbstractListModel>
#include <QSet>

namespace Teamwright {

class Workspace;

/// The teams of the list by alias, each with a box to check. Holds the teams of the moment it was made.
class TeamChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamChoiceModel)

public:
    /// @p except is not offered.
    TeamChoiceModel(const Workspace &workspace, const TeamId &except, QObject *parent = nullptr);

    QList<TeamId> checkedTeams() const; ///< in the order shown
    /// Shows only teams whose alias or id holds the text; the others stay as they are checked.
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Entry
    {
        TeamId id;
        QString name;
    };

    QList<Entry> m_teams;
    QList<int> m_shown; ///< places in m_teams
    QSet<TeamId> m_checked;
};

} // namespace Teamwright
