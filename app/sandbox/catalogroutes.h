// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

Json modelList(SandboxCall &call); ///< GET /models
Json modelInfo(SandboxCall &call); ///< GET /model/info
Json guardrailList(SandboxCall &call);
Json tagList(SandboxCall &call);
Json defaultTeamSettings(SandboxCall &call);
Json organizationNew(SandboxCall &call); ///< contract 2.4: 403 without a licence
Json organizationList(SandboxCall &call);
Json healthLicense(SandboxCall &call);
Json healthLiveliness(SandboxCall &call);
Json healthReadiness(SandboxCall &call);
Json healthDetails(SandboxCall &call);
Json openApi(SandboxCall &call); ///< cut to what is served here

} // namespace Teamwright
