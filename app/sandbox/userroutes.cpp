// SPDX-License-Identifier: GPL-3.0-or-later
#include "userroutes.h"

#include "keyroutes.h"
#include "memberroutes.h"
#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxshapes.h"
#include "teamroutes.h"

namespace Teamwright {
namespace {

void requireUnknown(SandboxCall &call)
{
    const QString id = asText(member(call.body, "user_id")).trimmed();
    if (!id.isEmpty() && call.users.row(id))
        throw errorDetail(409, "User with id " + id.toStdString() + " already exists");
    const QString email = asText(member(call.body, "user_email")).trimmed();
    if (email.isEmpty())
        return;
    const std::vector<Json> known = call.users.rowsWithEmail(email);
    if (!known.empty()) // rec user-new-duplicate-email: 409, and case does not matter
        throw errorDetail(409, "User with email " + known.front()["user_email"].get<std::string>() +
                                   " already exists");
}

Json newUserRow(SandboxCall &call)
{
    Json user = shaped("user", call.body);
    if (user["user_id"].is_null())
        user["user_id"] = newUuid();
    if (call.body.contains("models") &&
        (call.body["models"].is_null() || !holdsOnlyTexts(call.body["models"])))
        throw errorDetail(500, "Internal Server Error.");
    for (const char *field : {"models", "allowed_cache_controls", "policies"})
        user[field] = user[field].is_null() ? Json::array() : user[field];
    for (const char *field : {"metadata", "model_max_budget"})
        user[field] = user[field].is_null() ? Json::object() : asJsonb(user[field]);
    user["team_id"] = member(call.body, "team_id");
    user["spend"] = member(call.body, "spend").is_null() ? Json(0.0) : call.body["spend"];
    user["teams"] = Json::array();
    user["object_permission"] = nullptr;
    if (user["budget_duration"].is_string())
        user["budget_reset_at"] =
            pythonTime(budgetResetAt(user["budget_duration"].get<std::string>(), call.now));
    user["created_at"] = user["updated_at"] = call.time();
    SandboxCall::requireStorable(user);
    return user;
}

/// A team that does not exist is passed over in silence.
void enter(SandboxCall &call, const Json &user, const Json &team)
{
    const bool isNamed = team.is_object();
    const Json body = call.body;
    call.body = {
        {"team_id", isNamed ? team["team_id"] : team},
        {"member",
         {{"user_id", user["user_id"]},
          {"user_email", user["user_email"]},
          {"role", isNamed && member(team, "user_role").is_string() ? team["user_role"] : Json("user")}}},
        {"max_budget_in_team", isNamed ? member(team, "max_budget_in_team") : Json(nullptr)}};
    try {
        memberAdd(call);
    } catch (const HttpFault &) {
    } catch (const ProxyFault &) {
    }
    call.body = body;
}

Json joinTeams(SandboxCall &call, const Json &user)
{
    const Json &single = member(call.body, "team_id");
    const Json &several = member(call.body, "teams");
    if (single.is_null() && several.is_null())
        return nullptr;
    for (const Json &team : single.is_null() ? several : Json::array({single}))
        enter(call, user, team);
    return (*call.users.find(asText(user["user_id"])))["teams"];
}

QString userOrder(const SandboxCall &call)
{
    static const QStringList columns = {QStringLiteral("user_id"),    QStringLiteral("user_email"),
                                        QStringLiteral("created_at"), QStringLiteral("spend"),
                                        QStringLiteral("user_alias"), QStringLiteral("user_role")};
    if (!call.query.contains("sort_by"))
        return QStringLiteral("created_at DESC, rowid DESC");
    const QString column = call.queryText("sort_by");
    if (!columns.contains(column)) // rec user-list-bad-sort: 400 here, in silence for teams
        throw errorDetail(400, "Invalid sort column. Must be one of: " +
                                   columns.join(QStringLiteral(", ")).toStdString());
    const QString order =
        call.query.contains("sort_order") ? call.queryText("sort_order").toLower() : QStringLiteral("asc");
    if (order != QLatin1String("asc") && order != QLatin1String("desc"))
        throw errorDetail(400, "Invalid sort order. Must be 'asc' or 'desc'");
    return column + (order == QLatin1String("asc") ? QStringLiteral(" ASC NULLS LAST")
                                                   : QStringLiteral(" DESC NULLS FIRST"));
}

const QString contains = QStringLiteral("%1 LIKE '%' || ? || '%' ESCAPE '\\'");

void filterUsers(const SandboxCall &call, SandboxUserQuery &query)
{
    const auto add = [&](const QString &condition, const QVariantList &values) {
        query.where += QStringLiteral(" AND ") + condition;
        query.values += values;
    };
    if (const QString role = call.queryText("role"); !role.isEmpty())
        add(QStringLiteral("user_role = ?"), {role});
    QStringList ids;
    for (const QString &id : call.queryText("user_ids").split(u',', Qt::SkipEmptyParts))
        ids.append(id.trimmed());
    if (ids.size() == 1)
        add(contains.arg(QStringLiteral("user_id_folded")), {ids.first().toLower()});
    QVariantList several(ids.begin(), ids.end());
    if (ids.size() > 1)
        add(QStringLiteral("user_id IN (?%1)").arg(QStringLiteral(", ?").repeated(ids.size() - 1)), several);
    if (call.query.contains("user_email"))
        add(contains.arg(QStringLiteral("email_folded")), {call.queryText("user_email").toLower()});
    if (call.query.contains("team"))
        add(QStringLiteral("user_id IN (SELECT user_id FROM user_teams WHERE team_id = ?)"),
            {call.queryText("team")});
    if (call.query.contains("sso_user_ids"))
        add(QStringLiteral("json_extract(doc, '$.sso_user_id') = ?"), {call.queryText("sso_user_ids")});
    if (!call.queryText("organization_ids").remove(u',').trimmed().isEmpty())
        add(QStringLiteral("0"), {}); // nobody here is in an organization
    if (const QString search = call.queryText("search").toLower(); !search.isEmpty())
        add(QStringLiteral("(%1 OR %2)")
                .arg(contains.arg(QStringLiteral("user_id_folded")),
                     contains.arg(QStringLiteral("email_folded"))),
            {search, search});
}

/// Without the "Z": this one answer comes straight from SQL (rec who-am-i-user-info-all).
void dropZones(Json &row)
{
    for (Json &value : row) {
        static const QString zone = QStringLiteral("Z");
        if (value.is_string() && asText(value).endsWith(zone) &&
            QDateTime::fromString(asText(value), Qt::ISODateWithMs).isValid())
            value = jsonText(asText(value).chopped(1));
    }
}

Json withTeamAlias(SandboxCall &call, Json key)
{
    const auto team = key["team_id"].is_string() ? call.teams.find(asText(key["team_id"])) : std::nullopt;
    if (key["expires"].is_string() && asText(key["expires"]).endsWith(u'Z'))
        key["expires"] = jsonText(asText(key["expires"]).chopped(1) + QStringLiteral("+00:00"));
    key["team_alias"] = key["team_id"].is_null() ? Json("None")
                        : team                   ? (*team)["team_alias"]
                                                 : Json(nullptr);
    return key;
}

/// The bare row: unlike the model's, its relations are lists.
Json userRow(Json user)
{
    user.erase("organization_memberships");
    return shaped("userRow", user);
}

Json everything(SandboxCall &call)
{
    Json keys = Json::array();
    for (const Json &row : call.keys.where(QStringLiteral("1"), {})) {
        Json key = shaped("keyForAdmin", row);
        dropZones(key);
        keys.push_back(withTeamAlias(call, key));
    }
    SandboxTeamQuery all;
    all.orderBy = QStringLiteral("coalesce(alias, ''), rowid");
    Json teams = Json::array();
    for (Json &team : call.teams.page(all)) {
        requireReadable(team);
        dropZones(team);
        teams.push_back(team);
    }
    const auto user = call.users.find(call.caller.userId);
    return {{"user_id", call.caller.userIdJson()},
            {"user_info", user ? userRow(*user) : Json(nullptr)},
            {"keys", keys},
            {"teams", teams}};
}

} // namespace

Json userNew(SandboxCall &call)
{
    checkBudgetDuration(member(call.body, "budget_duration"), call.now);
    requireUnknown(call);
    const Json user = newUserRow(call);
    call.users.save(user);
    Json answer = shaped("userNew", call.body);
    for (const char *field : {"user_id", "models", "metadata", "spend", "budget_duration"})
        answer[field] = user[field];
    if (member(call.body, "auto_create_key") != false) {
        Json keyBody = call.body;
        keyBody["user_id"] = user["user_id"];
        keyBody["key_type"] = nullptr;
        const Json key = makeKey(call, keyBody, nullptr);
        for (const char *field : {"key", "key_name", "expires", "created_at", "updated_at",
                                  "access_group_ids", "budget_fallbacks", "model_max_budget"})
            answer[field] = key[field];
        answer["router_settings"] = shape("keyGenerated")["router_settings"];
    }
    answer["teams"] = joinTeams(call, user);
    return answer;
}

Json userList(SandboxCall &call)
{
    if (!call.caller.hasAdminView()) // rec auth-user-list-member
        throw errorDetail(403, "Only proxy admins and organization admins can list users.");
    SandboxUserQuery query;
    filterUsers(call, query);
    query.orderBy = userOrder(call);
    const qint64 page = call.query.value("page", qint64(1));
    query.take = call.query.value("page_size", qint64(25));
    requireReachable(page, query.take);
    query.skip = (page - 1) * query.take;
    const qint64 total = call.users.count(query);
    Json users = Json::array();
    for (Json &user : call.users.page(query)) {
        user["key_count"] = call.keys.count(QStringLiteral("user_id = ?"), {asText(user["user_id"])});
        users.push_back(user);
    }
    return {{"users", users},
            {"total", total},
            {"page", page},
            {"page_size", query.take},
            {"total_pages", (total + query.take - 1) / query.take}};
}

Json userInfo(SandboxCall &call)
{
    const Json &asked = member(call.query, "user_id");
    if (asked.is_null() && call.caller.hasAdminView())
        return everything(call);
    const QString userId = asked.is_null() ? call.caller.userId : asText(asked);
    const auto user = userId.isNull() ? std::nullopt : call.users.find(userId);
    if (!user) // rec who-am-i-user-info-team-only
        throw HttpFault{404, "User " + (userId.isNull() ? "None" : userId.toStdString()) + " not found"};
    Json row = userRow(*user);
    row["model_max_budget_usage"] = Json::object();
    Json keys = Json::array();
    for (const Json &key : call.keys.where(QStringLiteral("user_id = ?"), {userId}))
        keys.push_back(withTeamAlias(call, key));
    call.query = {{"user_id", jsonText(userId)}};
    return {{"user_id", jsonText(userId)}, {"user_info", row}, {"keys", keys}, {"teams", teamListV1(call)}};
}

Json userOwn(SandboxCall &call)
{
    const Json &asked = member(call.query, "user_id");
    const QString userId = asked.is_null() ? call.caller.userId : asText(asked);
    if (userId.isNull()) // rec who-am-i-user-team-only
        throw HttpFault{400,
                        "user_id is required. Either pass it as a query parameter or authenticate with a "
                        "user-bound key."};
    const auto user = call.users.find(userId);
    bool mayRead = call.caller.hasAdminView() || userId == call.caller.userId;
    for (const QString &teamId : mayRead || !user ? QStringList() : call.users.teams(call.caller.userId)) {
        const auto team = call.teams.find(teamId);
        mayRead =
            mayRead || (team && isTeamAdmin(call.caller, *team) && call.users.teams(userId).contains(teamId));
    }
    if (!user || !mayRead) // rec who-am-i-user-ghost
        throw HttpFault{404, "User not found: " + userId.toStdString()};
    return shaped("userOwn", *user);
}

} // namespace Teamwright
