// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagecommand.h"

namespace Teamwright {

StageEdits::StageEdits(StagedEdits &edits, QList<Part> parts, StepDescription description)
    : m_edits(edits)
    , m_parts(std::move(parts))
    , m_description(std::move(description))
{}

void StageEdits::redo()
{
    for (const Part &part : std::as_const(m_parts))
        m_edits.lay(part.change, part.isDeletion);
}

void StageEdits::undo()
{
    for (const Part &part : std::as_const(m_parts))
        m_edits.lay(inverse(part.change), part.wasDeletion);
}

/// Typing on in the same field of the same team is one step; coming back to where it began is none.
bool StageEdits::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const StageEdits *>(other);
    const auto isOneField = [](const StageEdits &step) {
        return step.m_parts.size() == 1 && step.m_parts.first().change.fields.size() == 1 &&
               step.m_parts.first().change.members.isEmpty() && !step.m_parts.first().change.isDeletion &&
               step.m_description.kind == StepDescription::Kind::SetField;
    };
    if (!isOneField(*this) || !isOneField(*next))
        return false;
    TeamEdit &mine = m_parts.first().change;
    const TeamEdit &theirs = next->m_parts.first().change;
    if (mine.id != theirs.id || mine.fields.firstKey() != theirs.fields.firstKey())
        return false;
    FieldEdit &field = mine.fields.first();
    field.wanted = theirs.fields.first().wanted;
    setObsolete(field.wanted == field.was);
    return true;
}

bool StageEdits::endsWith(const TeamId &team)
{
    m_parts.removeIf([&team](const Part &part) { return part.change.id == team; });
    return m_parts.isEmpty();
}

} // namespace Teamwright
