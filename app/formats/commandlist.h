// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Teamwright {

/// One curl command of a script, with all that belongs to it.
struct ScriptCommand
{
    QString text;
    int line = 0; ///< from 1
};

/// The curl commands of a shell script; comments, other commands and what stands before "curl" are left out.
/// The form of Windows' command line (^" and ^ at the end) is turned into a shell's.
/// `openQuoteLine` is where a quotation that never closes begins; 0 when all close.
QList<ScriptCommand> curlCommands(const QString &script, int &openQuoteLine);

} // namespace Teamwright
