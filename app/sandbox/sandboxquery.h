// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxvalidation.h"

namespace Teamwright {

/// "a=1&b=%20" as an object of texts; of equal names the last counts, as in Starlette.
Json readQuery(const QByteArray &query);

/// Throws ValidationFault; unknown parameters are ignored.
Json validatedQuery(const SandboxModel &model, const Json &query);

const SandboxModel *teamInfoQuery();
const SandboxModel *teamListV1Query();
const SandboxModel *teamListV2Query();
const SandboxModel *userIdQuery();
const SandboxModel *userListQuery();
const SandboxModel *keyListQuery();
const SandboxModel *keyInfoQuery();

} // namespace Teamwright
