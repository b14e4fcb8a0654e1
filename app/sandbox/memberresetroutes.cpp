// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberresetroutes.h"

#include "sandboxerrors.h"
#include "sandboxvalidation.h"

#include <cmath>

namespace Teamwright {
namespace {

using Membership = SandboxMemberships::Membership;

Json managedTeam(SandboxCall &call)
{
    const std::optional<Json> team = call.teams.find(call.pathId);
    if (!team || isPoisoned(*team))
        throw errorDetail(404, "Team doesn't exist in db. Team=" + call.pathId.toStdString() +
                                   ". Create team via `/team/new` call.");
    if (!call.caller.isAdmin() && !isTeamAdmin(call.caller, *team))
        throwTeamAccessDenied();
    return *team;
}

/// A stray membership counts as well: nobody looks at the team's list.
Membership memberOf(SandboxCall &call)
{
    const std::optional<Membership> membership = call.memberships.find(call.pathUser, call.pathId);
    if (!membership)
        throw errorDetail(404, "User " + call.pathUser.toStdString() + " is not a member of team " +
                                   call.pathId.toStdString() + ".");
    return *membership;
}

Json checkAmount(const Json &value, const Json &loc, ValidationItems &items)
{
    if (!value.is_boolean())
        return checkNumber(value, loc, items);
    items.add("value_error", loc, "Value error, reset_to must be a number, not a boolean");
    return value;
}

void checkAmount(double amount, double spend, const Json &budget)
{
    if (!std::isfinite(amount) || amount < 0)
        throw errorDetail(400, "reset_to must be a finite number >= 0");
    if (amount > spend) // rec team-reset-spend-too-high
        throw errorDetail(400, "reset_to (" + pythonRepr(amount) + ") must be <= current spend (" +
                                   pythonRepr(spend) + ")");
    if (budget.is_number() && amount > budget.get<double>())
        throw errorDetail(400, "reset_to (" + pythonRepr(amount) + ") must be <= budget (" +
                                   pythonRepr(budget) + ")");
}

Json orNull(const QString &text) { return text.isEmpty() ? Json(nullptr) : jsonText(text); }

} // namespace

const SandboxModel &resetSpendModel()
{
    static const SandboxModel model{{{"reset_to", checkAmount, true, false}}};
    return model;
}

Json memberResetSpend(SandboxCall &call)
{
    managedTeam(call);
    if (call.pathUser == call.caller.userId && !call.caller.isAdmin())
        throw errorDetail(403, "Cannot reset your own spend. Ask a proxy admin.");
    const Membership membership = memberOf(call);
    const Json budget = call.memberships.budget(membership.budgetId).value_or(nullptr);
    const double amount = call.body["reset_to"].get<double>();
    checkAmount(amount, membership.spend, member(budget, "max_budget"));
    call.memberships.setSpend(call.pathUser, call.pathId, amount);
    return {{"team_id", jsonText(call.pathId)},
            {"user_id", jsonText(call.pathUser)},
            {"spend", amount},
            {"previous_spend", membership.spend},
            {"max_budget", member(budget, "max_budget")}};
}

Json memberResetBudget(SandboxCall &call)
{
    const Json team = managedTeam(call);
    const Membership membership = memberOf(call);
    QString shared = asText(member(team["metadata"], "team_member_budget_id"));
    if (!call.memberships.budget(shared))
        shared.clear();
    call.memberships.setBudget(call.pathUser, call.pathId, shared); // the old row stays where it is
    return {{"team_id", jsonText(call.pathId)},
            {"user_id", jsonText(call.pathUser)},
            {"budget_id", orNull(shared)},
            {"previous_budget_id", orNull(membership.budgetId)},
            {"budget_source", shared.isEmpty() ? "none" : "team_default"}};
}

} // namespace Teamwright
