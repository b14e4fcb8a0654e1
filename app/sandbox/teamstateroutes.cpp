// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamroutes.h"

#include "sandboxerrors.h"
#include "sandboxshapes.h"
#include "sandboxstore.h"

namespace Teamwright {

static Json setBlocked(SandboxCall &call, bool isBlocked)
{
    std::optional<Json> team = call.teams.find(asText(call.body["team_id"]));
    if (!team) // rec team-block-unknown
        throw errorDetail(404, "Team not found, passed team_id=" + call.body["team_id"].get<std::string>());
    requireReadable(*team);
    if (!call.caller.isAdmin() && !isTeamAdmin(call.caller, *team))
        throwTeamAccessDenied();
    (*team)["blocked"] = isBlocked;
    (*team)["updated_at"] = call.time();
    call.teams.update(*team);
    return call.teams.row(*team, false);
}

Json teamBlock(SandboxCall &call) { return setBlocked(call, true); }

Json teamUnblock(SandboxCall &call) { return setBlocked(call, false); }

Json teamDelete(SandboxCall &call)
{
    Json distinct = Json::array();
    std::vector<Json> teams;
    for (const Json &id : call.body["team_ids"]) {
        if (std::find(distinct.begin(), distinct.end(), id) != distinct.end())
            continue;
        distinct.push_back(id);
        const std::optional<Json> team = call.teams.find(asText(id));
        if (!team) // rec team-delete-partly-unknown: nothing is deleted then
            throw errorDetail(404, "Team not found, passed team_id=" + id.get<std::string>());
        requireReadable(*team);
        if (!call.caller.isAdmin() && !isTeamAdmin(call.caller, *team))
            throwTeamAccessDenied();
        teams.push_back(*team);
    }
    SandboxTransaction transaction(call.store);
    for (const Json &team : teams) {
        Json tombstone = team;
        tombstone.update(shape("tombstone"));
        tombstone["id"] = newUuid();
        tombstone["default_team_member_models"] = nullptr; // rec v2-team-list-deleted
        tombstone["deleted_at"] = call.time();
        tombstone["deleted_by"] = call.caller.userIdJson();
        tombstone["deleted_by_api_key"] = jsonText(call.caller.token);
        call.teams.bury(tombstone);
        const QString teamId = asText(team["team_id"]);
        call.keys.remove(QStringLiteral("team_id = ?"), {teamId});
        call.memberships.dissolve(teamId);
        call.users.dissolve(teamId);
    }
    transaction.commit();
    return {{"deleted_teams", distinct}};
}

} // namespace Teamwright
