// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

Json userNew(SandboxCall &call); ///< POST /user/new: contract 4
Json userList(SandboxCall &call);
Json userInfo(SandboxCall &call); ///< GET /user/info: everything of everybody, for an admin who names nobody
Json userOwn(SandboxCall &call);  ///< GET /v2/user/info: contract 4.1

} // namespace Teamwright
