// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"
#include "teamrow.h"

namespace Teamwright {

/// What a page of the list would tell of that team.
TeamRow listRowOf(const Team &team);

/// The fields that a row of the list tells in full (alias, organization, budget, limits, models, tags,
/// blocked), for changing many teams without fetching each. Never the base of a request: that is fetched just
/// before writing.
Team teamOfRow(const TeamRow &row);

/// The fields of the above.
bool isInRow(TeamField field);

} // namespace Teamwright
