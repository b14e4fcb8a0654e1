// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

Json teamNew(SandboxCall &call);    ///< POST /team/new: contract 2
Json teamUpdate(SandboxCall &call); ///< POST /team/update: contract 3.2
Json teamPatch(SandboxCall &call);  ///< PATCH /team/{team_id}: contract 3.3
Json teamDelete(SandboxCall &call);
Json teamBlock(SandboxCall &call);
Json teamUnblock(SandboxCall &call);
Json teamInfo(SandboxCall &call); ///< GET /team/info: contract 3.8
Json teamListV1(SandboxCall &call);
Json teamListV2(SandboxCall &call);

/// Fields that live in metadata: those that need a licence, in the order in which the proxy looks at them …
extern const std::vector<const char *> enterpriseFields;
/// … and those that do not.
extern const std::vector<const char *> foldedFields;

/// Budgets finite and not negative, durations readable, model budgets licensed: contract 2.2.
void checkTeamLimits(const SandboxCall &call);

/// Writes the shared budget of the members and leaves its id in \a metadata (contract 2.1).
void makeMemberBudget(SandboxCall &call, const Json &alias, const Json &teamDuration, Json &metadata);

/// Each window with the moment at which it starts anew.
Json armedWindows(const SandboxCall &call, const Json &windows);

/// Metadata as the column takes it; throws for what jsonb refuses.
Json storableMetadata(const Json &metadata);

/// metadata.denied_passthrough_routes must be a list of texts: the one thing in metadata that is looked at.
void checkMetadata(const Json &metadata);

bool isTruthy(const Json &value);

} // namespace Teamwright
