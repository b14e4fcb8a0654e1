// SPDX-License-Identifier: GPL-3.0-or-later
#include "newteamsteps.h"

#include "workspace.h"

namespace Teamwright {

bool NewTeamStep::isDead() const { return !m_workspace.newTeam(m_team); }

void NewTeamStep::redo()
{
    if (isDead())
        setObsolete(true);
    else
        apply(true);
}

void NewTeamStep::undo()
{
    if (isDead())
        setObsolete(true);
    else
        apply(false);
}

bool SetFieldStep::mergeWith(const QUndoCommand *next)
{
    const auto *other = static_cast<const SetFieldStep *>(next);
    if (other->team() != team() || other->m_field != m_field)
        return false;
    m_after = other->m_after;
    setObsolete(m_after == m_before);
    return true;
}

void SetFieldStep::apply(bool isForward)
{
    workspace().putField(team(), m_field, isForward ? m_after : m_before);
}

void ReplaceContentStep::apply(bool isForward) { workspace().putContent(team(), isForward ? m_after : m_before); }

StepDescription PlaceMembersStep::description() const
{
    const auto kind = m_direction == Direction::Add ? StepDescription::Kind::AddMembers
                                                    : StepDescription::Kind::RemoveMembers;
    return {kind, team(), {}, int(m_members.size()), m_members.size() == 1 ? m_members[0].member.name() : QString()};
}

void PlaceMembersStep::apply(bool isForward)
{
    if (isForward == (m_direction == Direction::Add))
        workspace().putMembers(team(), m_members);
    else
        workspace().takeMembers(team(), m_members);
}

StepDescription ChangeMembersStep::description() const
{
    return {StepDescription::Kind::ChangeMembers, team(), {}, int(m_changes.size()),
            m_changes.size() == 1 ? m_changes[0].after.name() : QString()};
}

void ChangeMembersStep::apply(bool isForward)
{
    for (const Change &change : m_changes)
        workspace().replaceMember(team(), change.key, isForward ? change.after : change.before);
}

} // namespace Teamwright
