// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "operation.h"
#include "teamedit.h"

namespace Teamwright {

/// What is sent for one team, one after the other and in this order.
struct TeamPlan
{
    TeamId team;
    QString alias; ///< for people
    QList<Operation> steps;
};

/// The fewest requests that carry out the edit on the team as it is now (contract 3.2 to 3.13): fields, then
/// additions, changes and removals of people, then what members' keys may call; or the deletion alone.
/// Members are added at most 50 at a time, changed and removed in bulk where the proxy can.
/// @p fresh is the state the edit was rebased on.
TeamPlan planFor(const TeamEdit &edit, const Team &fresh, const Capabilities &capabilities);

} // namespace Teamwright
