// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "team.h"
#include "teamrow.h"

namespace Teamwright {

/// About forty teams as a company has them, to look at: long names and short ones, every state of a budget,
/// blocked ones, foreign scripts. Needs no network and no clock.
QList<Team> shotTeams();
QList<Organization> shotOrganizations();
TeamDetail shotDetail(const Team &team);

} // namespace Teamwright
