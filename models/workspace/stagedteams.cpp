// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the workspace that stages edits of existing teams as undoable steps.
#include "workspace.h"

#include "rebase.h"
#include "stagecommand.h"

namespace Teamwright {

const TeamEdit *Workspace::edit(const TeamId &id) const { return m_edits.find(id); }
QList<TeamEdit> Workspace::edits() const { return m_edits.all(); }
int Workspace::editCount() const { return m_edits.count(); }
QList<EditConflict> Workspace::conflicts(const TeamId &id) const { return m_conflicts.value(id); }

const Team *Workspace::baseOf(const TeamId &id) const
{
    const TeamDetail *detail = openedTeam(id);
    return detail ? &detail->team : nullptr;
}

const Team *Workspace::workingTeam(const TeamId &id) const
{
    const Team *base = baseOf(id);
    const TeamEdit *staged = edit(id);
    if (!base || !staged)
        return base;
    auto known = m_working.find(id);
    if (known == m_working.end())
        known = m_working.insert(id, edited(*base, *staged));
    return &*known;
}

const Team *Workspace::team(const TeamId &key) const
{
    const Team *typed = newTeam(key);
    return typed ? typed : workingTeam(key);
}

void Workspace::stage(const QList<TeamEdit> &changes, const StepDescription &description)
{
    QList<StageEdits::Part> parts;
    for (const TeamEdit &change : changes) {
        const TeamEdit *staged = edit(change.id);
        const bool wasDeletion = staged && staged->isDeletion;
        if (!change.isEmpty())
            parts.append({change, wasDeletion, wasDeletion || change.isDeletion});
    }
    push(std::move(parts), description);
}

void Workspace::push(QList<StageEdits::Part> parts, StepDescription description)
{
    if (parts.isEmpty())
        return;
    if (description.team.isEmpty())
        description.team = parts.first().change.id;
    description.teamCount = int(parts.size());
    m_undoStack.push(new StageEdits(m_edits, std::move(parts), std::move(description)));
}

namespace {

/// The entries of `what` that are staged, turned round; all of them when it names a team alone.
TeamEdit backOf(const TeamEdit &staged, const TeamEdit &what)
{
    TeamEdit named = staged;
    if (!what.isEmpty()) {
        named.fields.removeIf([&](const auto &entry) { return !what.fields.contains(entry.key()); });
        named.members.removeIf([&](const auto &entry) { return !what.members.contains(entry.key()); });
    }
    return inverse(named);
}

} // namespace

void Workspace::revert(const QList<TeamEdit> &what)
{
    QList<StageEdits::Part> parts;
    for (const TeamEdit &change : what) {
        if (const TeamEdit *staged = edit(change.id)) {
            const bool staysDeletion = staged->isDeletion && !change.isEmpty() && !change.isDeletion;
            parts.append({backOf(*staged, change), staged->isDeletion, staysDeletion});
        }
    }
    push(std::move(parts), {StepDescription::Kind::Revert, {}, 1, {}, {}});
}

void Workspace::revertAll() { revert(edits()); }

void Workspace::restoreEdits(const QList<TeamEdit> &edits)
{
    for (const TeamEdit &kept : edits)
        m_edits.replace(kept);
}

void Workspace::settleEdit(const TeamEdit &settled)
{
    m_edits.replace(settled);
    m_conflicts.remove(settled.id);
    Q_EMIT editChanged(settled.id);
}

void Workspace::rebaseEdit(const Team &fresh)
{
    m_working.remove(fresh.id);
    const TeamEdit *staged = edit(fresh.id);
    if (!staged)
        return;
    const Rebased rebased = rebase(*staged, fresh);
    if (rebased.conflicts.isEmpty())
        m_conflicts.remove(fresh.id);
    else
        m_conflicts.insert(fresh.id, rebased.conflicts);
    m_edits.replace(rebased.edit);
}

void Workspace::takeEditChange(const TeamId &id)
{
    m_working.remove(id);
    if (!edit(id))
        m_conflicts.remove(id);
    Q_EMIT editChanged(id);
}

} // namespace Teamwright
