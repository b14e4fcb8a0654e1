// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxseed.h"

#include "sandboxcall.h"
#include "sandboxerrors.h"
#include "sandboxmodels.h"
#include "sandboxshapes.h"
#include "sandboxstore.h"
#include "teamroutes.h"

#include <QFile>

namespace Teamwright {
namespace {

SandboxCall callOfAdmin(SandboxStore &store, const QDateTime &now)
{
    SandboxCall call{store, now, true}; // with a licence, so that tags and guardrails can be set
    call.caller.isMaster = true;
    call.caller.userId = QStringLiteral("default_user_id");
    call.caller.role = QStringLiteral("proxy_admin");
    return call;
}

void addPeople(SandboxCall &call, const Json &people)
{
    for (const Json &person : people) {
        Json user = shaped("user", person);
        if (user["user_role"].is_null())
            user["user_role"] = "internal_user";
        user["created_at"] = user["updated_at"] = call.time();
        call.users.save(user);
    }
}

/// "members": ids of admins, of users, and how many of the company's people join beside them.
Json membersOf(const Json &team, const Json &people)
{
    Json members = Json::array();
    for (const Json &id : member(team, "admins"))
        members.push_back({{"role", "admin"}, {"user_id", id}});
    for (const Json &id : member(team, "users"))
        members.push_back({{"role", "user"}, {"user_id", id}});
    const size_t wanted = team.value("people", size_t(0));
    for (size_t index = 0; index < std::min(wanted, people.size()); ++index)
        members.push_back({{"role", "user"}, {"user_id", people[index]["user_id"]}});
    return members;
}

void addTeam(SandboxStore &store, const Json &entry, const Json &people, const QDateTime &now)
{
    SandboxCall call = callOfAdmin(store, now.addDays(-entry.value("days_ago", 1)));
    const Json body = member(entry, "team");
    call.body = validatedBody(newTeamModel(), body);
    call.body["members_with_roles"] = membersOf(entry, people);
    const QString id = asText(body["team_id"]);
    teamNew(call);
    Json team = *call.teams.find(id);
    team["spend"] = entry.value("spend", 0.0);
    if (team["budget_duration"]
            .is_string()) { // the next reset counts from now, not from when the team was made
        SandboxCall update = callOfAdmin(store, now);
        update.body = {{"team_id", body["team_id"]}, {"budget_duration", team["budget_duration"]}};
        team["budget_reset_at"] = teamUpdate(update)["data"]["budget_reset_at"];
    }
    call.teams.update(team);
}

} // namespace

void seedSandbox(SandboxStore &store)
{
    QFile file(QStringLiteral(":/sandbox/seed.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Json seed = Json::parse(file.readAll().toStdString());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    SandboxTransaction transaction(store);
    SandboxCall call = callOfAdmin(store, now.addDays(-120));
    addPeople(call, seed["people"]);
    for (const Json &entry : seed["teams"]) {
        if (!call.teams.find(asText(entry["team"]["team_id"])))
            addTeam(store, entry, seed["people"], now);
    }
    transaction.commit();
}

void clearSandbox(SandboxStore &store)
{
    SandboxTransaction transaction(store);
    for (const char *table : {"teams", "deleted_teams", "users", "user_teams", "memberships", "budgets",
                              "keys", "aliases", "organizations", "object_permissions"})
        store.run(QStringLiteral("DELETE FROM ") + QLatin1String(table));
    transaction.commit();
}

} // namespace Teamwright
