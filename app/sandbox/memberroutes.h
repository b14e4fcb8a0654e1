// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

/// The body of member_add, whose own constructor gives other locations than Pydantic would (contract 1.6).
Json readMemberAdd(const Json &body);

/// 403 "Call not allowed …" for everybody else; \a route is the one that the text names.
void requireTeamAdmin(const SandboxCall &call, const Json &team, const char *route);

Json memberAdd(SandboxCall &call);    ///< contract 3.9
Json memberUpdate(SandboxCall &call); ///< contract 3.12
Json memberDelete(SandboxCall &call); ///< contract 3.11

} // namespace Teamwright
