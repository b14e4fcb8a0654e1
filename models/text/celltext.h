// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamcolumns.h"
#include "teamrow.h"

namespace Teamwright {

QString columnTitle(TeamColumn column);
QString columnHelp(TeamColumn column); ///< a tooltip, with the unit where there is one
QString columnTitle(MemberColumn column);

/// What one cell of the list shows. *unlimited* where a limit is not set, 0 where it is 0; an organization by
/// its id.
QString cellText(const TeamRow &row, TeamColumn column);

/// What its tooltip adds: the exact date in UTC, the whole list; empty where the text says all.
QString cellTip(const TeamRow &row, TeamColumn column);

} // namespace Teamwright
