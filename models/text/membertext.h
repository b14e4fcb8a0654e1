// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"
#include "teamcolumns.h"

#include <QString>

namespace Teamwright {

/// One cell of the members of an existing team. A limit that is the team's default says so, *unlimited* and 0
/// never look alike, and a budget without a period is one for life.
QString memberCellText(const Member &member, MemberColumn column);

/// What the cell was and would be, in one line: "admin → user".
QString memberCellChangeText(const Member &was, const Member &is, MemberColumn column);

/// What an amount, a period or a list is typed as; empty for what is not set.
QString memberEditText(const Member &member, MemberColumn column);

} // namespace Teamwright
