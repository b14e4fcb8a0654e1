// SPDX-License-Identifier: GPL-3.0-or-later
#include "newteams.h"

#include <algorithm>

namespace Teamwright {

namespace {

/// The id that will be sent: the typed one, else the key, so that a lost answer can be looked up
/// (contract 2.9).
TeamId sentId(const TeamId &key, const FieldValue &typed)
{
    const QString *id = typed.as<QString>();
    return id && !id->trimmed().isEmpty() ? TeamId(*id) : key;
}

} // namespace

QList<TeamId> NewTeams::keys() const
{
    QList<TeamId> result;
    for (const Entry &entry : m_entries)
        result.append(entry.key);
    return result;
}

const Team *NewTeams::find(const TeamId &key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found == m_entries.end() ? nullptr : &found->team;
}

Team *NewTeams::team(const TeamId &key) { return const_cast<Team *>(find(key)); }

void NewTeams::insert(const TeamId &key, const Team &content)
{
    if (find(key))
        return;
    m_entries.push_back({key, content});
    m_entries.back().team.id = sentId(key, content.value(TeamField::Id));
    Q_EMIT started(key);
}

void NewTeams::remove(const TeamId &key)
{
    if (std::erase_if(m_entries, [&key](const Entry &entry) { return entry.key == key; }) > 0)
        Q_EMIT finished(key);
}

void NewTeams::setField(const TeamId &key, TeamField field, const FieldValue &value)
{
    Team *changed = team(key);
    if (!changed || changed->value(field) == value)
        return;
    changed->setValue(field, value);
    if (field == TeamField::Id)
        changed->id = sentId(key, value);
    Q_EMIT fieldChanged(key, field);
}

void NewTeams::setContent(const TeamId &key, const Team &content)
{
    Team *changed = team(key);
    if (!changed)
        return;
    changed->rest = content.rest;
    for (const FieldSpec &spec : teamFields())
        setField(key, spec.field, content.value(spec.field));
    setMembers(key, content.members);
}

void NewTeams::setMembers(const TeamId &key, const QList<Member> &members)
{
    const Team *before = find(key);
    if (!before || before->members == members)
        return;
    removeMembers(key, 0, int(before->members.size()));
    insertMembers(key, 0, members);
}

void NewTeams::insertMembers(const TeamId &key, int row, const QList<Member> &members)
{
    Team *changed = team(key);
    if (!changed || members.isEmpty())
        return;
    Q_EMIT membersAboutToBeInserted(key, row, row + int(members.size()) - 1);
    for (qsizetype i = 0; i < members.size(); ++i)
        changed->members.insert(row + i, members[i]);
    Q_EMIT membersInserted(key);
}

void NewTeams::setMember(const TeamId &key, int row, const Member &member)
{
    Team *changed = team(key);
    if (!changed || row >= changed->members.size() || changed->members[row] == member)
        return;
    changed->members[row] = member;
    Q_EMIT memberChanged(key, row);
}

void NewTeams::removeMembers(const TeamId &key, int row, int count)
{
    Team *changed = team(key);
    if (!changed || count == 0)
        return;
    Q_EMIT membersAboutToBeRemoved(key, row, row + count - 1);
    changed->members.remove(row, count);
    Q_EMIT membersRemoved(key);
}

} // namespace Teamwright
