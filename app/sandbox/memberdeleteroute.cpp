// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberroutes.h"

#include "sandboxerrors.h"
#include "sandboxstore.h"

#include <set>

namespace Teamwright {
namespace {

bool isAddressed(const Json &entry, const Json &body)
{
    const auto matches = [&](const char *field) {
        return member(body, field).is_string() && entry[field] == body[field];
    };
    return matches("user_id") || matches("user_email");
}

std::vector<Json> addressedUsers(SandboxCall &call, const std::set<QString> &ids, const Json &body)
{
    std::vector<Json> users;
    for (const QString &id : ids) {
        if (const auto user = call.users.row(id))
            users.push_back(*user);
    }
    if (!ids.empty())
        return users;
    for (const Json &user : call.users.rowsWithEmail(asText(member(body, "user_email")))) {
        if (user["user_email"] == body["user_email"])
            users.push_back(user);
    }
    return users;
}

} // namespace

Json memberDelete(SandboxCall &call)
{
    std::optional<Json> team = call.teams.find(asText(call.body["team_id"]));
    if (!team) // 400, not 404: rec team-member-delete-unknown-team
        throw errorDetail(400,
                          "Team id=" + call.body["team_id"].get<std::string>() + " does not exist in db");
    requireReadable(*team);
    requireTeamAdmin(call, *team, "/team/member_delete");
    const QString teamId = asText(call.body["team_id"]);
    Json staying = Json::array();
    std::set<QString> ids;
    bool isFound = false;
    for (const Json &entry : (*team)["members_with_roles"]) {
        if (!isAddressed(entry, call.body))
            staying.push_back(entry);
        else if (isFound = true; entry["user_id"].is_string())
            ids.insert(asText(entry["user_id"]));
    }
    if (!isFound && member(call.body, "user_id").is_string())
        ids.insert(asText(call.body["user_id"]));
    bool isStale = false;
    for (const Json &user : addressedUsers(call, ids, call.body)) {
        const QString userId = asText(user["user_id"]);
        const bool isIn = call.users.isIn(userId, teamId);
        isStale = isStale || isIn;
        if (isFound || isIn)
            ids.insert(userId);
    }
    if (!isFound && !isStale) // rec team-member-delete-stranger
        throw errorDetail(400, "User not found in team");
    SandboxTransaction transaction(call.store);
    for (const QString &userId : ids) {
        call.users.leave(userId, teamId);
        call.memberships.remove(userId, teamId);
        call.keys.remove(QStringLiteral("user_id = ? AND team_id = ?"), {userId, teamId});
    }
    (*team)["members_with_roles"] = staying;
    const Json answer = call.teams.model(*team, false);
    (*team)["updated_at"] = call.time();
    call.teams.update(*team);
    transaction.commit();
    return answer;
}

} // namespace Teamwright
