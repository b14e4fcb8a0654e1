// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

#include <array>
#include <set>
#include <utility>

namespace Teamwright {

/// The limits of one member as member_update calls them, and the columns of the budget they go to.
inline constexpr std::array<std::pair<const char *, const char *>, 7> memberLimitColumns{
    {{"max_budget_in_team", "max_budget"},
     {"tpm_limit", "tpm_limit"},
     {"rpm_limit", "rpm_limit"},
     {"budget_duration", "budget_duration"},
     {"allowed_models", "allowed_models"},
     {"temp_budget_increase", "temp_budget_increase"},
     {"temp_budget_expiry", "temp_budget_expiry"}}};

/// What was sent, by column; null clears, what is absent stays.
Json memberLimitPatch(const SandboxCall &call, const Json &sent);

/// Merges a patch into a member's budget (contract 3.10, 3.12). A row of one's own is written in place; one
/// that others use as well (the team's default, or named in \a shared) is copied first; one without any limit
/// left is let go. Makes a membership for whoever has none. Throws Crash for what the database refuses.
void patchMemberLimits(SandboxCall &call, const QString &userId, const Json &team, const Json &patch,
                       const std::set<QString> &shared = {});

} // namespace Teamwright
