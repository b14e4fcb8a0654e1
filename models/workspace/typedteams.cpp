// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the workspace that turns edits of typed teams into undoable steps.
#include "workspace.h"

#include "newteamcommands.h"

#include <QUuid>

#include <algorithm>

namespace Teamwright {

namespace {

QList<int> validRows(QList<int> rows, qsizetype count)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.removeIf([count](int row) { return row < 0 || row >= count; });
    return rows;
}

} // namespace

std::optional<StepDescription> Workspace::nextUndo() const { return describe(m_undoStack.index() - 1); }
std::optional<StepDescription> Workspace::nextRedo() const { return describe(m_undoStack.index()); }

std::optional<StepDescription> Workspace::describe(int index) const
{
    const auto *command = dynamic_cast<const WorkspaceCommand *>(m_undoStack.command(index));
    return command ? std::optional(command->description()) : std::nullopt;
}

QList<TeamId> Workspace::newTeams() const { return m_newTeams.keys(); }
const Team *Workspace::newTeam(const TeamId &key) const { return m_newTeams.find(key); }

TeamId Workspace::startNewTeam(const Team &content)
{
    const TeamId key(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_undoStack.push(new StartTeam(m_newTeams, key, content));
    return key;
}

void Workspace::restoreNewTeam(const TeamId &key, const Team &content) { m_newTeams.insert(key, content); }

void Workspace::finishNewTeam(const TeamId &key)
{
    m_newTeams.remove(key);
    endSteps(key);
}

void Workspace::endSteps(const TeamId &team)
{
    bool isAllOfIt = true;
    for (int i = 0; i < m_undoStack.count(); ++i) {
        // Its own stack made it, so it may be marked; QUndoStack hands commands out as const only.
        auto *command = const_cast<QUndoCommand *>(m_undoStack.command(i));
        auto *step = dynamic_cast<WorkspaceCommand *>(command);
        if (step && step->endsWith(team))
            step->setObsolete(true);
        isAllOfIt = isAllOfIt && command->isObsolete();
    }
    if (isAllOfIt)
        m_undoStack.clear();
    else
        dropFinishedSteps();
}

/// Obsolete steps beside the index are taken off, so that no Ctrl+Z does nothing: QUndoStack deletes such a
/// command when it comes to it, without undoing it.
void Workspace::dropFinishedSteps()
{
    if (std::exchange(m_isDropping, true))
        return;
    const auto isObsolete = [this](int index) {
        const QUndoCommand *command = m_undoStack.command(index);
        return command && command->isObsolete();
    };
    while (isObsolete(m_undoStack.index() - 1))
        m_undoStack.undo();
    const int count = m_undoStack.count();
    while (isObsolete(m_undoStack.index()))
        m_undoStack.redo();
    if (m_undoStack.count() != count) // QUndoStack is silent about this one
        Q_EMIT m_undoStack.canRedoChanged(m_undoStack.canRedo());
    m_isDropping = false;
}

bool Workspace::isPristine(const TeamId &key) const
{
    const Team *team = newTeam(key);
    const auto isUnset = [](const FieldValue &value) { return value.isUnset(); };
    return !team || (std::ranges::all_of(team->fields, isUnset) && team->rest.toObject().isEmpty() &&
                     std::ranges::all_of(team->members, &Member::isNameless));
}

void Workspace::setField(const TeamId &key, TeamField field, const FieldValue &value)
{
    const Team *current = team(key);
    if (!current || current->value(field) == value)
        return;
    if (newTeam(key)) {
        m_undoStack.push(new SetField(m_newTeams, key, field, current->value(field), value));
        return;
    }
    TeamEdit change{key, current->alias(), {{field, {current->value(field), value}}}, {}, false};
    stage({change}, {StepDescription::Kind::SetField, key, 1, field, {}});
}

void Workspace::setContent(const TeamId &key, const Team &content)
{
    const Team *team = newTeam(key);
    if (team &&
        (team->fields != content.fields || team->members != content.members || team->rest != content.rest))
        m_undoStack.push(new SetContent(m_newTeams, key, *team, content));
}

void Workspace::insertMembers(const TeamId &key, int row, const QList<Member> &members)
{
    const Team *team = newTeam(key);
    if (team && !members.isEmpty())
        m_undoStack.push(
            new InsertMembers(m_newTeams, key, std::clamp(row, 0, int(team->members.size())), members));
}

void Workspace::setMember(const TeamId &key, int row, const Member &member)
{
    const Team *team = newTeam(key);
    if (team && row >= 0 && row < team->members.size() && team->members[row] != member)
        m_undoStack.push(new ChangeMembers(m_newTeams, key, {{row, team->members[row], member}}));
}

void Workspace::setMemberRole(const TeamId &key, const QList<int> &rows, MemberRole role)
{
    const Team *team = newTeam(key);
    if (!team)
        return;
    QList<ChangeMembers::Change> changes;
    for (const int row : validRows(rows, team->members.size())) {
        Member after = team->members[row];
        if (std::exchange(after.role, role) != role)
            changes.append({row, team->members[row], after});
    }
    if (!changes.isEmpty())
        m_undoStack.push(new ChangeMembers(m_newTeams, key, changes));
}

void Workspace::removeMembers(const TeamId &key, const QList<int> &rows)
{
    const Team *team = newTeam(key);
    if (!team)
        return;
    QList<RemoveTypedMembers::Removed> removed;
    for (const int row : validRows(rows, team->members.size()))
        removed.append({row, team->members[row]});
    if (!removed.isEmpty())
        m_undoStack.push(new RemoveTypedMembers(m_newTeams, key, removed));
}

} // namespace Teamwright
