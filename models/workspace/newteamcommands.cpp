// SPDX-License-Identifier: GPL-3.0-or-later
#include "newteamcommands.h"

#include <algorithm>

namespace Teamwright {

namespace {

using Kind = StepDescription::Kind;

} // namespace

StartTeam::StartTeam(NewTeams &teams, const TeamId &key, Team content)
    : NewTeamCommand(teams, key)
    , m_content(std::move(content))
{}

void StartTeam::redo() { teams().insert(key(), m_content); }
void StartTeam::undo() { teams().remove(key()); }
StepDescription StartTeam::description() const { return {Kind::StartTeam, key(), 1, {}, {}}; }

SetField::SetField(NewTeams &teams, const TeamId &key, TeamField field, FieldValue before, FieldValue after)
    : NewTeamCommand(teams, key)
    , m_field(field)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void SetField::redo() { teams().setField(key(), m_field, m_after); }
void SetField::undo() { teams().setField(key(), m_field, m_before); }
int SetField::id() const { return SetFieldId; }

bool SetField::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const SetField *>(other);
    if (next->key() != key() || next->m_field != m_field)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

StepDescription SetField::description() const { return {Kind::SetField, key(), 1, m_field, {}}; }

SetContent::SetContent(NewTeams &teams, const TeamId &key, Team before, Team after)
    : NewTeamCommand(teams, key)
    , m_before(std::move(before))
    , m_after(std::move(after))
{}

void SetContent::redo() { teams().setContent(key(), m_after); }
void SetContent::undo() { teams().setContent(key(), m_before); }
StepDescription SetContent::description() const { return {Kind::SetContent, key(), 1, {}, m_after.members}; }

InsertMembers::InsertMembers(NewTeams &teams, const TeamId &key, int row, QList<Member> members)
    : NewTeamCommand(teams, key)
    , m_row(row)
    , m_members(std::move(members))
{}

void InsertMembers::redo() { teams().insertMembers(key(), m_row, m_members); }
void InsertMembers::undo() { teams().removeMembers(key(), m_row, int(m_members.size())); }
StepDescription InsertMembers::description() const { return {Kind::InsertMembers, key(), 1, {}, m_members}; }

ChangeMembers::ChangeMembers(NewTeams &teams, const TeamId &key, QList<Change> changes)
    : NewTeamCommand(teams, key)
    , m_changes(std::move(changes))
{}

void ChangeMembers::redo()
{
    for (const Change &change : std::as_const(m_changes))
        teams().setMember(key(), change.row, change.after);
}

void ChangeMembers::undo()
{
    for (const Change &change : std::as_const(m_changes))
        teams().setMember(key(), change.row, change.before);
}

int ChangeMembers::id() const { return ChangeMembersId; }

bool ChangeMembers::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeMembers *>(other);
    const auto isSameRow = [](const Change &a, const Change &b) { return a.row == b.row; };
    if (next->key() != key() || !std::ranges::equal(m_changes, next->m_changes, isSameRow))
        return false;
    for (qsizetype i = 0; i < m_changes.size(); ++i)
        m_changes[i].after = next->m_changes[i].after;
    setObsolete(
        std::ranges::all_of(m_changes, [](const Change &change) { return change.before == change.after; }));
    return true;
}

StepDescription ChangeMembers::description() const
{
    QList<Member> members;
    for (const Change &change : m_changes)
        members.append(change.after);
    return {Kind::ChangeMembers, key(), 1, {}, members};
}

RemoveTypedMembers::RemoveTypedMembers(NewTeams &teams, const TeamId &key, QList<Removed> removed)
    : NewTeamCommand(teams, key)
    , m_removed(std::move(removed))
{}

void RemoveTypedMembers::redo()
{
    for (auto last = m_removed.crbegin(); last != m_removed.crend(); ++last)
        teams().removeMembers(key(), last->row, 1);
}

void RemoveTypedMembers::undo()
{
    for (const Removed &removed : std::as_const(m_removed))
        teams().insertMembers(key(), removed.row, {removed.member});
}

StepDescription RemoveTypedMembers::description() const
{
    QList<Member> members;
    for (const Removed &removed : m_removed)
        members.append(removed.member);
    return {Kind::RemoveMembers, key(), 1, {}, members};
}

} // namespace Teamwright
