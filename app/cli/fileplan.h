// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importpreview.h"

#include <QStringList>

namespace Teamwright {

class ShellProxy;

/// What a file would do to a proxy: a change set, or teams in any form that can be read.
struct FilePlan
{
    QList<ImportRow> rows; ///< of a file of teams, in its order
    QList<int> lines;      ///< where each row begins
    QStringList remarks;   ///< about the file and its rows, for people
    QList<TeamEdit> edits; ///< of existing teams
    QList<Team> creations;
    /// Why nothing may be carried out: the file is broken, or a change set whose base has moved.
    QStringList refusals;

    bool isEmpty() const { return edits.isEmpty() && creations.isEmpty(); }
};

/// Reads the file and looks at the proxy. The reason when that fails.
std::optional<QString> planFile(const QString &path, ImportMode mode, ShellProxy &proxy, FilePlan *plan);

QByteArray planAsJson(const FilePlan &plan);
void printPlan(const FilePlan &plan);
QString stateKey(ImportState state); ///< "new", "differs", "same", "cannot"
QString nameOf(const Team &team);    ///< alias, else id

} // namespace Teamwright
