// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pastedteam.h"

namespace Teamwright {

/// What was done to a pasted command, a sentence each: lists that have no effect became roles, keys that are
/// no fields were left out.
QStringList pasteNotes(const PastedTeam &pasted);

/// Why there is no team in a text, and what would be one.
QString pasteFaultText(const PasteFault &fault);

} // namespace Teamwright
