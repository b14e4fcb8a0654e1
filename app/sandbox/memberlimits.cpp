// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlimits.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"

#include <algorithm>

namespace Teamwright {
namespace {

constexpr std::array limitColumns{"max_budget",        "soft_budget",    "max_parallel_requests",
                                  "tpm_limit",         "rpm_limit",      "model_max_budget",
                                  "budget_duration",   "allowed_models", "temp_budget_increase",
                                  "temp_budget_expiry"};

bool isSet(const Json &value) { return !value.is_null() && !(value.is_array() && value.empty()); }

bool holdsLimit(const Json &budget)
{
    return std::any_of(limitColumns.begin(), limitColumns.end(),
                       [&](const char *column) { return isSet(member(budget, column)); });
}

bool isTemporary(const Json &patch)
{
    for (const auto &[column, value] : patch.items()) {
        if (column != "temp_budget_increase" && column != "temp_budget_expiry")
            return false;
    }
    return true;
}

/// No list is no null: the column refuses it, where [] would do.
void requireColumns(const Json &patch)
{
    if (patch.contains("allowed_models") && patch["allowed_models"].is_null())
        throw Crash{"`data.allowed_models`: A value is required but not set"};
}

/// The limits of a shared row, its running period included, with the patch laid over them.
Json copied(const Json &source, const Json &patch)
{
    Json budget = Json::object();
    for (const char *column : limitColumns) {
        if (isSet(member(source, column)))
            budget[column] = source[column];
    }
    budget.update(patch);
    if (!patch.contains("budget_duration") && !member(source, "budget_reset_at").is_null())
        budget["budget_reset_at"] = source["budget_reset_at"];
    return budget;
}

} // namespace

Json memberLimitPatch(const SandboxCall &call, const Json &sent)
{
    Json patch = Json::object();
    for (const auto &[field, column] : memberLimitColumns) {
        if (sent.contains(field))
            patch[column] = sent[field];
    }
    if (patch.contains("budget_duration")) {
        const Json &duration = patch["budget_duration"];
        patch["budget_reset_at"] = duration.is_null()
                                       ? Json(nullptr)
                                       : pythonTime(budgetResetAt(duration.get<std::string>(), call.now));
    }
    return patch;
}

void patchMemberLimits(SandboxCall &call, const QString &userId, const Json &team, const Json &patch,
                       const std::set<QString> &shared)
{
    if (patch.empty())
        return;
    const QString teamId = asText(team["team_id"]);
    const auto membership = call.memberships.find(userId, teamId);
    const QString current = membership ? membership->budgetId : QString();
    const Json stored = call.memberships.budget(current).value_or(Json::object());
    const bool isShared =
        !current.isEmpty() &&
        (current == asText(member(team["metadata"], "team_member_budget_id")) || shared.count(current) > 0);
    const bool isOwn = !current.isEmpty() && !isShared;
    Json budget = stored;
    if (isOwn)
        budget.update(patch);
    else
        budget = copied(isShared && !isTemporary(patch) ? stored : Json::object(), patch);
    if (!holdsLimit(budget)) {
        if (isOwn || (isShared && !isTemporary(patch)))
            call.memberships.setBudget(userId, teamId, {});
        return;
    }
    requireColumns(patch);
    SandboxCall::requireStorable(budget);
    if (!isOwn)
        budget["created_at"] = call.time();
    const QString saved = call.memberships.saveBudget(budget);
    if (saved != current)
        call.memberships.setBudget(userId, teamId, saved);
}

} // namespace Teamwright
