// SPDX-License-Identifier: GPL-3.0-or-later
#include "permissionroutes.h"

#include "memberroutes.h"
#include "sandboxerrors.h"
#include "sandboxshapes.h"
#include "sandboxstore.h"
#include "sandboxvalidation.h"

#include <set>

namespace Teamwright {
namespace {

using Permissions = std::set<std::string>; // Python's sorted(): by code point, as UTF-8 sorts too

Json existingTeam(SandboxCall &call, const Json &teamId)
{
    const std::optional<Json> team = call.teams.find(asText(teamId));
    if (!team || isPoisoned(*team)) // rec team-permissions-list-unknown
        throw errorDetail(
            404, "Team doesn't exist in db. Team=" + (teamId.is_null() ? "None" : teamId.get<std::string>()) +
                     ". Create team via `/team/new` call.");
    return *team;
}

/// An enumeration of its own: some of the permissions that are offered are not in it.
Json checkAppendable(const Json &value, const Json &loc, ValidationItems &items)
{
    const Json &known = catalog("appendablePermissions");
    if (std::find(known.begin(), known.end(), value) != known.end())
        return value;
    std::string expected;
    for (size_t index = 0; index < known.size(); ++index)
        expected += (index == 0 ? "" : index + 1 < known.size() ? ", " : " or ") + pythonRepr(known[index]);
    items.add("enum", loc, "Input should be " + expected);
    return value;
}

Permissions asSet(const Json &texts)
{
    Permissions set;
    for (const Json &text : texts)
        set.insert(text.get<std::string>());
    return set;
}

/// True when the team lacked some of them; the whole list is then sorted.
bool append(SandboxCall &call, Json team, const Permissions &added)
{
    Permissions all = asSet(team["team_member_permissions"]);
    const size_t before = all.size();
    all.insert(added.begin(), added.end());
    if (all.size() == before)
        return false;
    team["team_member_permissions"] = all;
    team["updated_at"] = call.time();
    call.teams.update(team);
    return true;
}

std::vector<Json> addressedTeams(SandboxCall &call, const Json &ids)
{
    if (!ids.is_array() || ids.empty())
        return call.teams.page({});
    std::vector<Json> teams;
    Json missing = Json::array();
    for (const std::string &id : asSet(ids)) {
        if (const auto team = call.teams.find(QString::fromStdString(id)))
            teams.push_back(*team);
        else
            missing.push_back(id);
    }
    if (!missing.empty())
        throw errorDetail(404, "Team(s) not found: " + pythonRepr(missing));
    return teams;
}

} // namespace

const SandboxModel *permissionListQuery()
{
    static const SandboxModel model{{{"team_id", checkText}}};
    return &model;
}

const SandboxModel &permissionUpdateModel()
{
    static const SandboxModel model{{{"team_id", checkText, true, false},
                                     {"team_member_permissions", checkListOf<checkText>, true, false}}};
    return model;
}

const SandboxModel &permissionBulkUpdateModel()
{
    static const SandboxModel model{{{"permissions", checkListOf<checkAppendable>, true, false},
                                     {"team_ids", checkListOf<checkText>},
                                     {"apply_to_all_teams", checkBoolean, false, false}}};
    return model;
}

Json permissionList(SandboxCall &call)
{
    const Json team = existingTeam(call, member(call.query, "team_id"));
    if (!call.caller.hasAdminView())
        requireTeamAdmin(call, team, "/team/member_add"); // names another route (contract 1.5)
    return {{"team_id", team["team_id"]},
            {"team_member_permissions", team["team_member_permissions"]},
            {"all_available_permissions", catalog("memberPermissions")}};
}

Json permissionUpdate(SandboxCall &call)
{
    Json team = existingTeam(call, call.body["team_id"]);
    requireTeamAdmin(call, team, "/team/permissions_update");
    const Json &permissions = call.body["team_member_permissions"];
    SandboxCall::requireStorable(Json{{"team_member_permissions", permissions}});
    team["team_member_permissions"] = permissions;
    team["updated_at"] = call.time();
    call.teams.update(team);
    return call.teams.model(team, false); // rec team-permissions-update
}

Json permissionBulkUpdate(SandboxCall &call)
{
    const Json &permissions = call.body["permissions"];
    if (permissions.empty())
        return {
            {"message", "No permissions provided"}, {"teams_updated", 0}, {"permissions_appended", nullptr}};
    const Json &ids = member(call.body, "team_ids");
    const bool isForAll = member(call.body, "apply_to_all_teams") == true;
    const bool isNamed = ids.is_array() && !ids.empty();
    if (!isForAll && !isNamed)
        throw errorDetail(400, "Must provide team_ids or set apply_to_all_teams=true");
    if (isForAll && isNamed)
        throw errorDetail(400, "Cannot set both apply_to_all_teams=true and team_ids");
    SandboxTransaction transaction(call.store);
    int updated = 0;
    for (const Json &team : addressedTeams(call, ids))
        updated += append(call, team, asSet(permissions)) ? 1 : 0;
    transaction.commit();
    return {{"message", "Team permissions updated successfully"},
            {"teams_updated", updated},
            {"permissions_appended", permissions}};
}

} // namespace Teamwright
