// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

/// The body of member_add, whose own constructor gives other locations than Pydantic would (contract 1.6).
Json readMemberAdd(const Json &body);

Json memberAdd(SandboxCall &call);    ///< contract 3.9
Json memberUpdate(SandboxCall &call); ///< contract 3.12
Json memberDelete(SandboxCall &call); ///< contract 3.11

} // namespace Teamwright
