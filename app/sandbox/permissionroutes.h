// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

struct SandboxModel;

/// Which routes the keys of a team's members may call: contract 3.13.
Json permissionList(SandboxCall &call);
Json permissionUpdate(SandboxCall &call);     ///< replaces, unchecked
Json permissionBulkUpdate(SandboxCall &call); ///< appends, checked

const SandboxModel *permissionListQuery();
const SandboxModel &permissionUpdateModel();
const SandboxModel &permissionBulkUpdateModel();

} // namespace Teamwright
