// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "teamcolumns.h"
#include "teamfields.h"

namespace Teamwright {

/// What a team that is on the proxy has: there, nothing and null are one, and no models mean all.
QString heldText(TeamField field, const FieldValue &value);

QString bulkColumnTitle(int column);            ///< "Team", "Now", "Then"
QString personColumnTitle(MemberColumn column); ///< of one person in many teams: the first names the team
QString comparedWhatText();                     ///< heading above what is compared
QString notAMemberText();                       ///< in the cell of somebody who is not in that team

} // namespace Teamwright
