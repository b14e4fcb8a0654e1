// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stepdescription.h"

#include <QUndoCommand>

namespace Teamwright {

/// One reversible step in a workspace, which can say what it does; its words are made elsewhere.
class WorkspaceCommand : public QUndoCommand
{
public:
    virtual StepDescription description() const = 0;
    /// True when nothing is left for it to do or undo once that team is gone: created, thrown away, deleted.
    virtual bool endsWith(const TeamId &team) = 0;
};

/// QUndoCommand::id() of those that merge.
enum CommandId { SetFieldId = 1, ChangeMembersId, StageEditsId };

} // namespace Teamwright
