// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberroutes.h"

#include "memberlimits.h"
#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxstore.h"
#include "teamroutes.h"

namespace Teamwright {
namespace {

QString addressedUser(const SandboxCall &call, const Json &shownMembers)
{
    if (member(call.body, "user_id").is_string())
        return asText(call.body["user_id"]);
    for (const Json &entry : shownMembers) {
        if (entry["user_email"].is_string() && entry["user_email"] == call.body["user_email"] &&
            entry["user_id"].is_string())
            return asText(entry["user_id"]);
    }
    std::string data;
    for (const char *field :
         {"user_id", "user_email", "team_id", "max_budget_in_team", "role", "tpm_limit", "rpm_limit",
          "budget_duration", "allowed_models", "temp_budget_increase", "temp_budget_expiry"})
        data += (data.empty() ? "" : " ") + std::string(field) + "=" + pythonRepr(member(call.body, field));
    throw errorDetail(400, "User id doesn't exist in team table. Data=" + data);
}

void changeRole(SandboxCall &call, Json &team, const QString &userId)
{
    const Json &role = member(call.body, "role");
    if (role.is_null())
        return;
    bool isMember = false;
    for (Json &entry : team["members_with_roles"]) {
        if (!entry["user_id"].is_string() || asText(entry["user_id"]) != userId)
            continue;
        isMember = true;
        entry["role"] = role;
        if (isTruthy(member(call.body, "user_email")))
            entry["user_email"] = call.body["user_email"];
    }
    const std::string teamId = team["team_id"].get<std::string>();
    if (!isMember) // rec team-member-update-role-of-stranger
        throw errorDetail(404, "User " + userId.toStdString() + " is not a member of team " + teamId);
    team["updated_at"] = call.time();
    call.teams.update(team);
}

} // namespace

Json memberUpdate(SandboxCall &call)
{
    if (member(call.body, "role") == "admin" &&
        !call.isLicensed) // plain text and another link: rec team-member-update-admin
        throw HttpFault{
            400, "Assigning team admins is a premium feature. You must be a LiteLLM Enterprise user to use "
                 "this feature. If you have a license please set `LITELLM_LICENSE` in your env. Get a 7 "
                 "day trial key here: https://www.litellm.ai/#trial. Pricing: "
                 "https://www.litellm.ai/#pricing"};
    checkBudgetDuration(member(call.body, "budget_duration"), call.now);
    std::optional<Json> team = call.teams.find(asText(call.body["team_id"]));
    const std::string teamId = call.body["team_id"].get<std::string>();
    if (!team) // rec team-member-update-unknown-team
        throw errorDetail(400, "Team id=" + teamId + " does not exist in db");
    requireReadable(*team);
    if (!call.caller.isAdmin() &&
        !isTeamAdmin(call.caller, *team)) // the route named is another one (contract 1.5)
        throw errorDetail(403,
                          "Call not allowed. User not proxy admin OR team admin. route=/team/member_delete, "
                          "team_id=" +
                              teamId);
    call.query = {{"team_id", call.body["team_id"]}};
    const QString userId = addressedUser(call, teamInfo(call)["team_info"]["members_with_roles"]);
    SandboxTransaction transaction(call.store);
    changeRole(call, *team, userId);
    patchMemberLimits(call, userId, *team, memberLimitPatch(call, call.body));
    transaction.commit();
    Json answer = {{"user_id", jsonText(userId)},
                   {"user_email", member(call.body, "user_email")},
                   {"team_id", call.body["team_id"]}};
    for (const auto &[field, column] :
         memberLimitColumns) // an echo, not what is stored: rec team-member-update-limits
        answer[field] = member(call.body, field);
    return answer;
}

} // namespace Teamwright
