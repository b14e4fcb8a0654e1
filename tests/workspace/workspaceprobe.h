// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QObject>

namespace Teamwright {

/// A second copy of typed teams and rows, kept by the notices alone: as long as it equals the workspace,
/// whoever listens knows everything.
class WorkspaceProbe final : public QObject
{
public:
    explicit WorkspaceProbe(Workspace &workspace)
        : m_workspace(workspace)
    {
        followRows();
        followTeams();
    }

    std::vector<TeamRow> rows;
    QHash<TeamId, Team> teams;
    int inserts = 0, changes = 0, resets = 0; ///< notices about rows
    int memberNotices = 0, fieldNotices = 0;

    bool isInStep() const
    {
        if (int(rows.size()) != m_workspace.rowCount() || teams.size() != m_workspace.newTeams().size())
            return false;
        for (int row = 0; row < m_workspace.rowCount(); ++row) {
            if (rows[size_t(row)] != m_workspace.rowAt(row) ||
                m_workspace.rowOf(m_workspace.rowAt(row).id) != row)
                return false;
        }
        for (auto team = teams.cbegin(); team != teams.cend(); ++team) {
            const Team *held = m_workspace.newTeam(team.key());
            if (!held || held->fields != team->fields || held->members != team->members)
                return false;
        }
        return true;
    }

private:
    void followRows()
    {
        connect(&m_workspace, &Workspace::rowsAboutToBeInserted, this, [this](int first, int last) {
            m_first = first;
            m_last = last;
        });
        connect(&m_workspace, &Workspace::rowsInserted, this, [this] {
            ++inserts;
            for (int row = m_first; row <= m_last; ++row)
                rows.insert(rows.begin() + row, m_workspace.rowAt(row));
        });
        connect(&m_workspace, &Workspace::rowsChanged, this, [this](const QList<int> &changed) {
            ++changes;
            for (const int row : changed)
                rows[size_t(row)] = m_workspace.rowAt(row);
        });
        connect(&m_workspace, &Workspace::rowsReset, this, [this] {
            ++resets;
            rows.clear();
            for (int row = 0; row < m_workspace.rowCount(); ++row)
                rows.push_back(m_workspace.rowAt(row));
        });
    }

    void followTeams()
    {
        connect(&m_workspace, &Workspace::newTeamStarted, this,
                [this](const TeamId &key) { teams.insert(key, *m_workspace.newTeam(key)); });
        connect(&m_workspace, &Workspace::newTeamFinished, this,
                [this](const TeamId &key) { teams.remove(key); });
        connect(&m_workspace, &Workspace::fieldChanged, this, [this](const TeamId &key, TeamField field) {
            ++fieldNotices;
            teams[key].setValue(field, m_workspace.newTeam(key)->value(field));
        });
        connect(&m_workspace, &Workspace::memberChanged, this, [this](const TeamId &key, int row) {
            ++memberNotices;
            teams[key].members[row] = m_workspace.newTeam(key)->members[row];
        });
        const auto keepRange = [this](const TeamId &, int first, int last) {
            m_first = first;
            m_last = last;
        };
        connect(&m_workspace, &Workspace::membersAboutToBeInserted, this, keepRange);
        connect(&m_workspace, &Workspace::membersAboutToBeRemoved, this, keepRange);
        connect(&m_workspace, &Workspace::membersInserted, this, [this](const TeamId &key) {
            ++memberNotices;
            for (int row = m_first; row <= m_last; ++row)
                teams[key].members.insert(row, m_workspace.newTeam(key)->members[row]);
        });
        connect(&m_workspace, &Workspace::membersRemoved, this, [this](const TeamId &key) {
            ++memberNotices;
            teams[key].members.remove(m_first, m_last - m_first + 1);
        });
    }

    Workspace &m_workspace;
    int m_first = 0;
    int m_last = -1;
};

} // namespace Teamwright
