// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

/// The limits that come with an add; null where not given.
struct SandboxMemberLimits
{
    Json maxBudget; ///< USD
    Json budgetDuration;
    Json allowedModels;
};

struct MembersAdded
{
    Json users = Json::array();
    Json memberships = Json::array();
};

/// The second transaction of /team/new and the only one of /team/member_add (contract 2.3, 3.9): makes users,
/// memberships and budgets, and extends the team's roster. An empty id or e-mail poisons it, as on the proxy.
/// Throws HttpFault 500 "Unable to add user …"; the caller's transaction is rolled back by that.
MembersAdded addMembers(SandboxCall &call, Json &team, const Json &members,
                        const SandboxMemberLimits &limits);

/// user_id='…' user_email=None role='user', as Pydantic prints a member.
std::string memberText(const Json &member);

} // namespace Teamwright
