// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QObject>

#include <vector>

namespace Teamwright {

/// The teams that are being typed, in the order in which they were started. Every change is announced; only
/// undo commands and the workspace, which owns it, ask for one.
class NewTeams final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTeams)

public:
    explicit NewTeams(QObject *parent = nullptr)
        : QObject(parent)
    {}

    QList<TeamId> keys() const;
    const Team *find(const TeamId &key) const;

    void insert(const TeamId &key, const Team &content);
    void remove(const TeamId &key);

    // Each does nothing when the team is gone.
    void setField(const TeamId &key, TeamField field, const FieldValue &value);
    void setContent(const TeamId &key, const Team &content);
    void insertMembers(const TeamId &key, int row, const QList<Member> &members);
    void setMember(const TeamId &key, int row, const Member &member);
    void removeMembers(const TeamId &key, int row, int count);

Q_SIGNALS:
    void started(const Teamwright::TeamId &key);
    void finished(const Teamwright::TeamId &key);
    void fieldChanged(const Teamwright::TeamId &key, Teamwright::TeamField field);
    void membersAboutToBeInserted(const Teamwright::TeamId &key, int first, int last);
    void membersInserted(const Teamwright::TeamId &key);
    void membersAboutToBeRemoved(const Teamwright::TeamId &key, int first, int last);
    void membersRemoved(const Teamwright::TeamId &key);
    void memberChanged(const Teamwright::TeamId &key, int row);

private:
    struct Entry
    {
        TeamId key;
        Team team;
    };
    Team *team(const TeamId &key);
    void setMembers(const TeamId &key, const QList<Member> &members);

    std::vector<Entry> m_entries;
};

} // namespace Teamwright
