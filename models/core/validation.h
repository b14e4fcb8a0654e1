// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"
#include "team.h"

#include <functional>

namespace Teamwright {

/// What is known of the proxy while somebody types. Each question may answer "not known".
struct ValidationContext
{
    Capabilities capabilities;
    std::function<std::optional<TeamId>(const QString &alias)> teamWithAlias;
    std::function<bool(const TeamId &)> isIdTaken;
    std::function<std::optional<bool>(const Member &)> isUserKnown;
    std::function<std::optional<bool>(const QString &model)> isModelKnown;
    std::function<std::optional<int>(const QString &email)> usersWithEmail = {}; ///< how many
};

/// All that can be said of a new team before it is sent: the proxy itself checks little (contract 2.5, 5.10).
QList<Issue> validateNewTeam(const Team &team, const ValidationContext &context);

} // namespace Teamwright
