// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tostring.h"
#include "workspaceprobe.h"

#include <QTest>

namespace Teamwright {

/// A workspace with one new team, and the probe that follows it.
struct Desk
{
    Workspace workspace;
    WorkspaceProbe probe{workspace};
    QUndoStack &stack = workspace.undoStack();
    TeamId key = workspace.startNewTeam();

    const Team &team() const { return *workspace.newTeam(key); }

    /// Undo gives what was, redo what came of it, as often as one likes.
    void checkLastStep(const Team &before)
    {
        const Team after = team();
        for (int i = 0; i < 2; ++i) {
            stack.undo();
            QCOMPARE(team(), before);
            QVERIFY(probe.isInStep());
            stack.redo();
            QCOMPARE(team(), after);
            QVERIFY(probe.isInStep());
        }
    }
};

} // namespace Teamwright
