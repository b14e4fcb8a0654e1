// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "newteamsteps.h"

#include <QUuid>

#include <algorithm>

namespace Teamwright {

QList<MemberKey> Workspace::newKeys(qsizetype count)
{
    QList<MemberKey> keys(count);
    std::ranges::generate(keys, [this] { return ++m_lastMemberKey; });
    return keys;
}

QList<TeamId> Workspace::newTeams() const { return m_newTeamOrder; }

const Team *Workspace::newTeam(const TeamId &key) const
{
    const auto entry = m_newTeams.constFind(key);
    return entry == m_newTeams.constEnd() ? nullptr : &entry->team;
}

TeamId Workspace::startNewTeam(const Team &content)
{
    const TeamId key(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_newTeams.insert(key, {content, content, newKeys(content.members.size())});
    m_newTeamOrder.append(key);
    Q_EMIT newTeamStarted(key);
    return key;
}

void Workspace::restoreNewTeam(const TeamId &key, const Team &content)
{
    if (!m_newTeams.contains(key))
        m_newTeamOrder.append(key);
    m_newTeams.insert(key, {Team(), content, newKeys(content.members.size())});
    Q_EMIT newTeamStarted(key);
}

void Workspace::finishNewTeam(const TeamId &key)
{
    if (!m_newTeams.remove(key))
        return;
    m_newTeamOrder.removeOne(key);
    dropDeadSteps();
    Q_EMIT newTeamFinished(key);
}

bool Workspace::isPristine(const TeamId &key) const
{
    const auto entry = m_newTeams.constFind(key);
    return entry == m_newTeams.constEnd() || entry->team == entry->start;
}

void Workspace::dropDeadSteps()
{
    const auto isDead = [this](int index) {
        const auto *step = static_cast<const NewTeamStep *>(m_undoStack.command(index));
        return step && step->isDead();
    };
    while (m_undoStack.canUndo() && isDead(m_undoStack.index() - 1))
        m_undoStack.undo(); // obsolete by then: it leaves the stack
    while (m_undoStack.canRedo() && isDead(m_undoStack.index()))
        m_undoStack.redo();
}

void Workspace::setField(const TeamId &key, TeamField field, const FieldValue &value)
{
    const Team *team = newTeam(key);
    if (team && team->value(field) != value)
        m_undoStack.push(new SetFieldStep(*this, key, field, team->value(field), value));
}

void Workspace::setContent(const TeamId &key, const Team &content)
{
    const auto entry = m_newTeams.constFind(key);
    if (entry == m_newTeams.constEnd() || entry->team == content)
        return;
    const NewTeam after{entry->start, content, newKeys(content.members.size())};
    m_undoStack.push(new ReplaceContentStep(*this, key, *entry, after));
}

void Workspace::insertMembers(const TeamId &key, int row, const QList<Member> &members)
{
    const Team *team = newTeam(key);
    if (!team || members.isEmpty())
        return;
    const QList<MemberKey> keys = newKeys(members.size());
    QList<PlacedMember> placed;
    const int first = std::clamp(row, 0, int(team->members.size()));
    for (int i = 0; i < members.size(); ++i)
        placed.append({first + i, keys[i], members[i]});
    m_undoStack.push(new PlaceMembersStep(*this, key, PlaceMembersStep::Direction::Add, placed));
}

void Workspace::removeMembers(const TeamId &key, const QList<int> &rows)
{
    const auto entry = m_newTeams.constFind(key);
    if (entry == m_newTeams.constEnd())
        return;
    QList<PlacedMember> placed;
    for (int row = 0; row < entry->team.members.size(); ++row) {
        if (rows.contains(row))
            placed.append({row, entry->memberKeys[row], entry->team.members[row]});
    }
    if (!placed.isEmpty())
        m_undoStack.push(new PlaceMembersStep(*this, key, PlaceMembersStep::Direction::Remove, placed));
}

void Workspace::setMember(const TeamId &key, int row, const Member &member)
{
    const auto entry = m_newTeams.constFind(key);
    if (entry == m_newTeams.constEnd() || row < 0 || row >= entry->team.members.size())
        return;
    const Member before = entry->team.members[row];
    if (before != member)
        m_undoStack.push(new ChangeMembersStep(*this, key, {{entry->memberKeys[row], before, member}}));
}

void Workspace::setMemberRole(const TeamId &key, const QList<int> &rows, MemberRole role)
{
    const auto entry = m_newTeams.constFind(key);
    if (entry == m_newTeams.constEnd())
        return;
    QList<ChangeMembersStep::Change> changes;
    for (const int row : rows) {
        const Member before = entry->team.members.value(row);
        Member after = before;
        after.role = role;
        if (row >= 0 && row < entry->team.members.size() && before != after)
            changes.append({entry->memberKeys[row], before, after});
    }
    if (!changes.isEmpty())
        m_undoStack.push(new ChangeMembersStep(*this, key, changes));
}

void Workspace::putField(const TeamId &key, TeamField field, const FieldValue &value)
{
    m_newTeams[key].team.setValue(field, value);
    Q_EMIT fieldChanged(key, field);
}

void Workspace::putContent(const TeamId &key, const NewTeam &content)
{
    const QList<Member> members = m_newTeams[key].team.members;
    if (!members.isEmpty()) {
        Q_EMIT membersAboutToBeRemoved(key, 0, int(members.size()) - 1);
        m_newTeams[key].team.members.clear();
        Q_EMIT membersRemoved(key);
    }
    NewTeam withoutMembers = content;
    withoutMembers.team.members.clear();
    m_newTeams[key] = withoutMembers;
    for (const FieldSpec &spec : teamFields())
        Q_EMIT fieldChanged(key, spec.field);
    if (!content.team.members.isEmpty()) {
        Q_EMIT membersAboutToBeInserted(key, 0, int(content.team.members.size()) - 1);
        m_newTeams[key].team.members = content.team.members;
        Q_EMIT membersInserted(key);
    }
}

void Workspace::putMembers(const TeamId &key, const QList<PlacedMember> &members)
{
    for (qsizetype i = 0; i < members.size();) {
        qsizetype end = i + 1;
        while (end < members.size() && members[end].row == members[end - 1].row + 1)
            ++end;
        Q_EMIT membersAboutToBeInserted(key, members[i].row, members[end - 1].row);
        NewTeam &entry = m_newTeams[key];
        for (; i < end; ++i) {
            entry.team.members.insert(members[i].row, members[i].member);
            entry.memberKeys.insert(members[i].row, members[i].key);
        }
        Q_EMIT membersInserted(key);
    }
}

void Workspace::takeMembers(const TeamId &key, const QList<PlacedMember> &members)
{
    for (qsizetype end = members.size(); end > 0;) {
        qsizetype first = end - 1;
        int row = int(m_newTeams[key].memberKeys.indexOf(members[first].key));
        const int last = row;
        while (first > 0 && row > 0 && m_newTeams[key].memberKeys[row - 1] == members[first - 1].key) {
            --first;
            --row;
        }
        Q_EMIT membersAboutToBeRemoved(key, row, last);
        NewTeam &entry = m_newTeams[key];
        entry.team.members.remove(row, last - row + 1);
        entry.memberKeys.remove(row, last - row + 1);
        Q_EMIT membersRemoved(key);
        end = first;
    }
}

void Workspace::replaceMember(const TeamId &key, MemberKey memberKey, const Member &member)
{
    NewTeam &entry = m_newTeams[key];
    const int row = int(entry.memberKeys.indexOf(memberKey));
    entry.team.members[row] = member;
    Q_EMIT memberChanged(key, row);
}

} // namespace Teamwright
