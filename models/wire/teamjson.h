// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "team.h"

namespace Teamwright {

/// The team that /team/new answers with (contract 2.7). Member defaults are not in it and stay Unset.
Result<Team> readNewTeam(const QByteArray &answer);

/// The team that /team/info answers with: memberships give the members' spend and limits (contract 3.8).
Result<TeamDetail> readTeamInfo(const QByteArray &answer);

/// A team from one JSON object. Whatever no row of the field table takes, or is of a type the row does not
/// know, is kept in Team::rest under its own key.
Team readTeam(const JsonValue &object);

} // namespace Teamwright
