// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

struct SandboxModel;

/// One member's spend, or limits, put back: contract 3.12. Neither moves the team's updated_at.
Json memberResetSpend(SandboxCall &call);
Json memberResetBudget(SandboxCall &call);

const SandboxModel &resetSpendModel();

} // namespace Teamwright
