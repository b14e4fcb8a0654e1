// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stagededits.h"
#include "workspacecommand.h"

namespace Teamwright {

/// One step over the staged edits of any number of teams. It keeps what every changed thing was and became,
/// not how it was staged: so it can be taken back before and after the changes were applied.
class StageEdits final : public WorkspaceCommand
{
public:
    struct Part
    {
        TeamEdit change; ///< `was` before this step, `wanted` after it
        bool wasDeletion = false;
        bool isDeletion = false;
    };

    StageEdits(StagedEdits &edits, QList<Part> parts, StepDescription description);

    void redo() override;
    void undo() override;
    int id() const override { return StageEditsId; }
    bool mergeWith(const QUndoCommand *other) override;
    StepDescription description() const override { return m_description; }
    bool endsWith(const TeamId &team) override;

private:
    StagedEdits &m_edits;
    QList<Part> m_parts;
    StepDescription m_description;
};

} // namespace Teamwright
