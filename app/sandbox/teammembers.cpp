// SPDX-License-Identifier: GPL-3.0-or-later
#include "teammembers.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxshapes.h"

namespace Teamwright {
namespace {

bool equalText(const Json &left, const Json &right) { return left.is_string() && left == right; }

bool isIn(const Json &candidate, const Json &roster)
{
    for (const Json &entry : roster) {
        if (equalText(candidate["user_id"], entry["user_id"]) ||
            equalText(candidate["user_email"], entry["user_email"]))
            return true;
    }
    return false;
}

Json newUser(SandboxCall &call, const Json &userId, const Json &email)
{
    const Json user = shaped("user", {{"user_id", userId},
                                      {"user_email", email},
                                      {"user_role", "internal_user"},
                                      {"created_at", call.time()},
                                      {"updated_at", call.time()}});
    SandboxCall::requireStorable(user);
    call.users.save(user);
    return user;
}

Json joined(SandboxCall &call, const Json &user, const QString &teamId, bool isNew)
{
    call.users.join(asText(user["user_id"]), teamId);
    Json shown = user; // of others the teams are read only where they are shown
    if (isNew)
        shown["teams"] = Json::array({jsonText(teamId)});
    return shown;
}

/// An unknown id becomes a user without e-mail, even when one came with it; an unknown e-mail one with a made
/// id.
Json userOf(SandboxCall &call, const Json &member, const QString &teamId)
{
    if (member["user_id"].is_string()) {
        const auto known = call.users.row(asText(member["user_id"]));
        return joined(call, known ? *known : newUser(call, member["user_id"], nullptr), teamId, !known);
    }
    std::vector<Json> known;
    for (const Json &user : call.users.rowsWithEmail(asText(member["user_email"]))) {
        if (user["user_email"] == member["user_email"]) // case matters inside the transaction
            known.push_back(user);
    }
    if (known.size() > 1)
        throw errorDetail(400, "Multiple users with this email found in db. Please use 'user_id' instead.");
    if (known.size() == 1)
        return joined(call, known.front(), teamId, false);
    const Json email = member["user_email"] == "" ? Json(nullptr) : member["user_email"];
    return joined(call, newUser(call, newUuid(), email), teamId, true);
}

QString cloneOfDefault(SandboxCall &call, const QString &defaultId, const Json &duration)
{
    std::optional<Json> limits = call.memberships.budget(defaultId);
    if (!limits)
        return {};
    (*limits)["budget_id"] = nullptr;
    (*limits)["budget_duration"] = duration;
    (*limits)["budget_reset_at"] = pythonTime(budgetResetAt(duration.get<std::string>(), call.now));
    (*limits)["created_at"] = call.time();
    return call.memberships.saveBudget(*limits);
}

/// Own limits make an own budget row; otherwise the team's shared one serves.
QString budgetFor(SandboxCall &call, const QString &defaultId, const SandboxMemberLimits &limits)
{
    const bool hasOwnLimit = !limits.maxBudget.is_null() || !limits.allowedModels.is_null();
    if (!hasOwnLimit && !defaultId.isNull() && limits.budgetDuration.is_null())
        return call.memberships.budget(defaultId) ? defaultId : QString();
    if (!hasOwnLimit && !defaultId.isNull())
        return cloneOfDefault(call, defaultId, limits.budgetDuration);
    if (!hasOwnLimit && limits.budgetDuration.is_null())
        return {};
    Json budget = {{"max_budget", limits.maxBudget},
                   {"budget_duration", limits.budgetDuration},
                   {"created_at", call.time()}};
    if (!limits.allowedModels.is_null())
        budget["allowed_models"] = limits.allowedModels;
    if (!limits.budgetDuration.is_null())
        budget["budget_reset_at"] =
            pythonTime(budgetResetAt(limits.budgetDuration.get<std::string>(), call.now));
    return call.memberships.saveBudget(budget);
}

Json firstUser(const Json &users, const char *field, const Json &value)
{
    for (const Json &user : users) {
        if (value.is_string() && user[field] == value)
            return user;
    }
    return nullptr;
}

bool isFilled(const Json &text) { return text.is_string() && text != ""; }

/// Python's "or": an empty text counts as absent here, though it counted as present before. Hence the poison
/// of contract 5.1: {"user_id": null, "user_email": null}.
Json resolved(const Json &entry, const Json &users)
{
    Json identity = entry;
    identity["user_id"] = isFilled(entry["user_id"])
                              ? entry["user_id"]
                              : member(firstUser(users, "user_email", entry["user_email"]), "user_id");
    identity["user_email"] = isFilled(entry["user_email"])
                                 ? entry["user_email"]
                                 : member(firstUser(users, "user_id", identity["user_id"]), "user_email");
    return identity;
}

void addOne(SandboxCall &call, const Json &team, const Json &entry, const SandboxMemberLimits &limits,
            MembersAdded &added)
{
    const QString teamId = asText(team["team_id"]);
    const Json &sharedBudget = member(team["metadata"], "team_member_budget_id");
    const QString defaultId = sharedBudget.is_string() ? asText(sharedBudget) : QString();
    const Json user = userOf(call, entry, teamId);
    const QString budgetId = budgetFor(call, defaultId, limits);
    call.memberships.create(asText(user["user_id"]), teamId, budgetId);
    added.users.push_back(user);
    added.memberships.push_back(
        call.memberships.model(*call.memberships.find(asText(user["user_id"]), teamId)));
}

} // namespace

std::string memberText(const Json &member)
{
    return "user_id=" + pythonRepr(member["user_id"]) + " user_email=" + pythonRepr(member["user_email"]) +
           " role=" + pythonRepr(member["role"]);
}

MembersAdded addMembers(SandboxCall &call, Json &team, const Json &members, const SandboxMemberLimits &limits)
{
    MembersAdded added;
    SandboxMemberLimits effective = limits;
    if (effective.allowedModels.is_null() && !team["default_team_member_models"].empty())
        effective.allowedModels = team["default_team_member_models"];
    for (const Json &entry : members) {
        if (isIn(entry, team["members_with_roles"]))
            continue;
        const std::string prefix = "Unable to add user - " + memberText(entry) + ", to team - " +
                                   team["team_id"].get<std::string>() + ", for reason - ";
        try {
            addOne(call, team, entry, effective, added);
        } catch (const HttpFault &fault) {
            throw errorDetail(500, prefix + std::to_string(fault.status) + ": " + pythonRepr(fault.detail));
        } catch (const Crash &crash) {
            throw errorDetail(500, prefix + crash.text);
        }
    }
    for (const Json &entry : members) {
        const Json identity = resolved(entry, added.users);
        if (!isIn(identity, team["members_with_roles"]))
            team["members_with_roles"].push_back(identity);
    }
    return added;
}

} // namespace Teamwright
