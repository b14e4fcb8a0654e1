// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberbulkrows.h"

#include "memberlimits.h"
#include "sandboxstore.h"

#include <algorithm>

namespace Teamwright {

const char *const BulkRows::duplicate = "Duplicate member in request";
const char *const BulkRows::unknown = "User not found in team";

bool BulkRows::sameText(const Json &left, const Json &right) { return left.is_string() && left == right; }

std::vector<bool> BulkRows::duplicates(const Json &rows)
{
    std::vector<bool> found(rows.size(), false);
    std::set<std::pair<bool, std::string>> seen;
    for (size_t index = 0; index < rows.size(); ++index) {
        const Json &id = member(rows[index], "user_id");
        const Json &name = id.is_string() ? id : member(rows[index], "user_email");
        found[index] = !seen.emplace(id.is_string(), name.get<std::string>()).second;
    }
    return found;
}

Json BulkRows::outcome(const Json &row, const char *error)
{
    return {{"user_id", member(row, "user_id")},
            {"user_email", member(row, "user_email")},
            {"success", error == nullptr},
            {"error", error ? Json(error) : Json(nullptr)}};
}

namespace {

/// The member whom a row names; null when there is none.
Json namedMember(const Json &row, const Json &roster)
{
    const char *field = member(row, "user_id").is_string() ? "user_id" : "user_email";
    for (const Json &entry : roster) {
        if (BulkRows::sameText(member(row, field), entry[field]))
            return entry["user_id"];
    }
    return nullptr;
}

/// Budgets that more than one membership uses, in whatever team.
std::set<QString> sharedBudgets(SandboxCall &call, const QString &teamId)
{
    std::set<QString> shared;
    const QString sql = QStringLiteral(
        "SELECT budget_id FROM memberships WHERE budget_id IN"
        " (SELECT budget_id FROM memberships WHERE team_id = ?) GROUP BY budget_id HAVING count(*) > 1");
    for (const QVariantList &row : call.store.rows(sql, {teamId}))
        shared.insert(row.first().toString());
    return shared;
}

/// The limits in force after the write: the team's default stands in for a budget of one's own.
Json inForce(SandboxCall &call, const Json &userId, const Json &team)
{
    const auto membership = userId.is_string() ? call.memberships.find(asText(userId), call.pathId)
                                               : std::optional<SandboxMemberships::Membership>();
    const Json own =
        (membership ? call.memberships.budget(membership->budgetId) : std::nullopt).value_or(nullptr);
    const Json shared =
        call.memberships.budget(asText(member(team["metadata"], "team_member_budget_id"))).value_or(nullptr);
    const Json &limit = member(own, "max_budget");
    const Json &inherited = member(shared, "max_budget");
    const bool inherits = limit.is_null() && inherited.is_number() && inherited.get<double>() > 0;
    Json limits = {{"budget_id", member(own, "budget_id")},
                   {"max_budget", inherits ? inherited : limit},
                   {"max_budget_source", inherits          ? Json("team_default")
                                         : limit.is_null() ? Json(nullptr)
                                                           : Json("member")}};
    for (const char *column : {"tpm_limit", "rpm_limit", "budget_duration", "allowed_models"})
        limits[column] = member(own, column);
    return limits;
}

Json updatedRow(SandboxCall &call, const Json &row, const Json &userId, const char *error, const Json &team)
{
    Json result = BulkRows::outcome(row, error);
    if (!error)
        result["user_id"] = userId;
    result.update(inForce(call, error ? Json(nullptr) : userId, error ? Json{{"metadata", nullptr}} : team));
    return result;
}

} // namespace

Json BulkRows::update(SandboxCall &call, const Json &team)
{
    const Json &rows = call.body["members"];
    std::vector<bool> repeats = duplicates(rows);
    std::vector<Json> named;
    for (size_t index = 0; index < rows.size(); ++index) {
        const Json userId = namedMember(rows[index], team["members_with_roles"]);
        repeats[index] = repeats[index] ||
                         (!userId.is_null() && std::find(named.begin(), named.end(), userId) != named.end());
        named.push_back(userId);
    }
    const auto fault = [&](size_t index) {
        return repeats[index] ? BulkRows::duplicate : named[index].is_null() ? BulkRows::unknown : nullptr;
    };
    SandboxTransaction transaction(call.store);
    const std::set<QString> shared = sharedBudgets(call, call.pathId);
    for (size_t index = 0; index < rows.size(); ++index) {
        if (!fault(index))
            patchMemberLimits(call, asText(named[index]), team, memberLimitPatch(call, rows[index]), shared);
    }
    transaction.commit();
    Json data = Json::array();
    for (size_t index = 0; index < rows.size(); ++index)
        data.push_back(updatedRow(call, rows[index], named[index], fault(index), team));
    return {{"data", data}}; // the team's row, updated_at included, is not touched
}

} // namespace Teamwright
