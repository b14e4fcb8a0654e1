// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxvalidation.h"

namespace Teamwright {

/// The request bodies, in Pydantic's order (contract 2.1, 3.2, 3.9, 3.11, 3.12, 4).
const SandboxModel &newTeamModel();
const SandboxModel &updateTeamModel();
const SandboxModel &patchTeamModel();
const SandboxModel &teamIdModel();
const SandboxModel &teamIdsModel();
const SandboxModel &memberModel();
const SandboxModel &memberDeleteModel();
const SandboxModel &memberUpdateModel();
const SandboxModel &newUserModel();
const SandboxModel &generateKeyModel();
const SandboxModel &newOrganizationModel();

Json checkBudgetWindow(const Json &value, const Json &loc, ValidationItems &items);
Json checkMember(const Json &value, const Json &loc, ValidationItems &items);

} // namespace Teamwright
