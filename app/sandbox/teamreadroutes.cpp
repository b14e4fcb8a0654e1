// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamroutes.h"

#include "sandboxerrors.h"
#include "sandboxshapes.h"

namespace Teamwright {
namespace {

/// Who may look at a team: rec auth-foreign-team, who-am-i-team-*.
void requireMembership(const SandboxCaller &caller, const Json &team)
{
    const std::string teamId = team["team_id"].get<std::string>();
    if (caller.hasAdminView() || caller.teamId == asText(team["team_id"]))
        return;
    if (caller.userId.isNull() && !caller.teamId.isNull())
        throw errorDetail(403, "Team key for team=" + caller.teamId.toStdString() +
                                   " not authorized to access this team=" + teamId);
    if (caller.userId.isNull())
        throw errorDetail(403, "API key not authorized to access this team=" + teamId +
                                   ". No user_id or team_id associated with this key.");
    for (const Json &entry : team["members_with_roles"]) {
        if (entry["user_id"].is_string() && asText(entry["user_id"]) == caller.userId)
            return;
    }
    throw errorDetail(403, "User=" + caller.userId.toStdString() +
                               " not authorized to access this team=" + teamId);
}

Json hydratedMembers(SandboxCall &call, const Json &members)
{
    Json hydrated = Json::array();
    for (const Json &entry : members) {
        const auto user = call.users.row(asText(entry["user_id"]));
        Json shown = {
            {"user_id", entry["user_id"]}, {"user_email", entry["user_email"]}, {"role", entry["role"]}};
        if (user && !isTruthy(entry["user_email"]))
            shown["user_email"] = (*user)["user_email"];
        shown["user_alias"] = user ? (*user)["user_alias"] : Json(nullptr);
        hydrated.push_back(shown);
    }
    return hydrated;
}

/// Access groups do not exist here; a team that names some has none of their models.
void showAccessGroups(const Json &team, Json &shown, std::initializer_list<const char *> fields)
{
    for (const char *field : fields)
        shown[field] = isTruthy(team["access_group_ids"]) ? Json::array() : Json(nullptr);
}

Json editAccess(const SandboxCaller &caller, const Json &team)
{
    if (caller.isAdmin())
        return {{"kind", "unrestricted"}};
    return {{"kind", isTeamAdmin(caller, team) ? "team_admin_disabled" : "none"}}; // rec auth-info-team-admin
}

Json shownTeam(SandboxCall &call, const Json &team)
{
    Json shown = call.teams.model(team, true);
    shown.update(shape("teamInfo"));
    shown["object_permission"] = call.teams.objectPermission(team["object_permission_id"], "permission");
    shown["members_with_roles"] = hydratedMembers(call, team["members_with_roles"]);
    const Json &budgetId = member(team["metadata"], "team_member_budget_id");
    if (budgetId.is_string())
        shown["team_member_budget_table"] = call.memberships.budget(asText(budgetId)).value_or(nullptr);
    showAccessGroups(team, shown,
                     {"access_group_models", "access_group_mcp_server_ids", "access_group_agent_ids",
                      "access_group_details"});
    shown["caller_edit_access"] = editAccess(call.caller, team);
    return shown;
}

Json shownMemberships(SandboxCall &call, const QString &teamId, const Json &sharedBudget)
{
    Json memberships = Json::array();
    for (const auto &membership : call.memberships.ofTeam(teamId)) {
        Json shown = call.memberships.model(membership);
        const bool isShared = !sharedBudget.is_null() && shown["budget_id"] == sharedBudget["budget_id"];
        shown["budget_source"] = membership.budgetId.isEmpty() ? "none"
                                 : isShared                    ? "team_default"
                                                               : "custom";
        memberships.push_back(shown);
    }
    return memberships;
}

Json livingKeys(SandboxCall &call, const QString &teamId)
{
    const Json &limit = member(call.query, "key_limit");
    Json keys = Json::array();
    for (const Json &key : call.keys.where(QStringLiteral("team_id = ?"), {teamId}, QStringLiteral("rowid"),
                                           limit.is_null() ? -1 : limit.get<qint64>()))
        keys.push_back(key);
    return keys;
}

[[noreturn]] void throwListDenied(const SandboxCaller &caller)
{
    throw errorDetail(401, "Only admin users can query all teams/other teams. Your user role=" +
                               caller.role.toStdString()); // rec auth-list-all
}

/// An empty parameter asks for nothing, as in Python.
bool asks(const SandboxCall &call, const char *name) { return !call.queryText(name).isEmpty(); }

void addCondition(SandboxTeamQuery &query, const QString &condition, const QVariantList &values)
{
    query.where += QStringLiteral(" AND ") + condition;
    query.values += values;
}

/// LIKE as PostgreSQL runs it: "_" and "%" in what was typed are wildcards (contract 3.6).
const QString aliasContains = QStringLiteral("alias_folded LIKE '%' || ? || '%' ESCAPE '\\'");

void addFilters(const SandboxCall &call, SandboxTeamQuery &query)
{
    if (asks(call, "team_id"))
        addCondition(query, QStringLiteral("team_id = ?"), {call.queryText("team_id")});
    if (asks(call, "team_alias"))
        addCondition(query, aliasContains, {call.queryText("team_alias").toLower()});
    if (asks(call, "search")) {
        const bool isPrefix = call.queryText("search_team_id_match") == QLatin1String("prefix");
        const QString idMatches =
            isPrefix ? QStringLiteral("team_id LIKE ? || '%' ESCAPE '\\'") : QStringLiteral("team_id = ?");
        const QString search = call.queryText("search");
        addCondition(query, QStringLiteral("(%1 OR %2)").arg(idMatches, aliasContains),
                     {search, search.toLower()});
    }
    if (asks(call, "organization_id"))
        addCondition(query, QStringLiteral("organization_id = ?"), {call.queryText("organization_id")});
}

/// False when the user is in no team: nothing is looked up then.
bool addUser(SandboxCall &call, const QString &userId, SandboxTeamQuery &query)
{
    if (userId.isEmpty())
        return true;
    if (!call.users.row(userId)) // rec v2-team-list-unknown-user
        throw errorDetail(404, "User not found, passed user_id=" + userId.toStdString());
    if (query.isDeleted) {
        addCondition(query,
                     QStringLiteral("EXISTS (SELECT 1 FROM json_each(doc, '$.members') WHERE value = ?)"),
                     {userId});
        return true;
    }
    const QStringList teams = call.users.teams(userId);
    constexpr qsizetype mostBindValues = 32767;
    if (teams.size() > mostBindValues)
        throw Crash{"too many bind variables"}; // contract 3.6
    const Json &asked = member(call.query, "team_id");
    if (!asked.is_null() && !teams.isEmpty() && !teams.contains(asText(asked)))
        throw errorDetail(404, "User is not a member of team_id=" + asText(asked).toStdString());
    if (asked.is_null())
        addCondition(query, QStringLiteral("team_id IN (SELECT team_id FROM user_teams WHERE user_id = ?)"),
                     {userId});
    return !teams.isEmpty();
}

void addOrder(const SandboxCall &call, SandboxTeamQuery &query)
{
    static const QHash<QString, QString> columns = {
        {QStringLiteral("team_id"), QStringLiteral("team_id")},
        {QStringLiteral("team_alias"), QStringLiteral("alias")},
        {QStringLiteral("created_at"), QStringLiteral("created_at")}};
    const QString column = columns.value(call.queryText("sort_by"));
    if (column.isEmpty())
        return; // anything else: newest first, in silence
    const bool isDown = call.queryText("sort_order").toLower() == QLatin1String("desc");
    const bool hasNulls = column == QLatin1String("alias");
    query.orderBy = column + (isDown ? QStringLiteral(" DESC") : QStringLiteral(" ASC")) +
                    (!hasNulls ? QString()
                     : isDown  ? QStringLiteral(" NULLS FIRST")
                               : QStringLiteral(" NULLS LAST"));
}

Json listItem(SandboxCall &call, const Json &team, bool isDeleted)
{
    requireReadable(team);
    if (isDeleted)
        return team;
    Json item = call.teams.model(team, true);
    item["members_count"] = team["members_with_roles"].size();
    item["keys_count"] = call.keys.count(QStringLiteral("team_id = ?"), {asText(team["team_id"])});
    showAccessGroups(team, item,
                     {"access_group_models", "access_group_mcp_server_ids", "access_group_agent_ids"});
    return item;
}

bool hasMember(const Json &team, const QString &userId)
{
    for (const Json &entry : team["members_with_roles"]) {
        if (entry["user_id"].is_string() && asText(entry["user_id"]) == userId)
            return true;
    }
    return false;
}

} // namespace

Json teamInfo(SandboxCall &call)
{
    const Json &asked = member(call.query, "team_id");
    if (asked.is_null()) // rec team-info-no-id
        throw HttpFault{422, {{"message", "Malformed request. No team id passed in."}}};
    const std::optional<Json> team = call.teams.find(asText(asked));
    if (!team) // rec team-info-unknown
        throw HttpFault{
            404, {{"message", "Team not found, passed team id: " + asText(asked).toStdString() + "."}}};
    requireReadable(*team);
    requireMembership(call.caller, *team);
    const Json shown = shownTeam(call, *team);
    return {{"team_id", asked},
            {"team_info", shown},
            {"keys", livingKeys(call, asText(asked))},
            {"team_memberships", shownMemberships(call, asText(asked), shown["team_member_budget_table"])}};
}

Json teamListV2(SandboxCall &call)
{
    const SandboxCaller &caller = call.caller;
    const QString asked = call.queryText("user_id");
    const bool asksOwn = !caller.userId.isNull() && asked == caller.userId;
    if (!caller.hasAdminView() && !asksOwn)
        throwListDenied(caller);
    const Json &status = member(call.query, "status");
    if (!status.is_null() && status != "deleted") // rec v2-team-list-bad-status
        throw errorDetail(400, "Invalid status value. Currently only 'deleted' is supported.");
    const qint64 page = call.query.value("page", qint64(1));
    const qint64 size = call.query.value("page_size", qint64(10));
    requireReachable(page, size);
    SandboxTeamQuery query;
    query.isDeleted = status == "deleted";
    addFilters(call, query);
    const bool canMatch = addUser(call, asked, query);
    addOrder(call, query);
    query.skip = (page - 1) * size;
    query.take = size;
    Json teams = Json::array();
    const qint64 total = canMatch ? call.teams.count(query) : 0;
    if (canMatch) {
        for (const Json &team : call.teams.page(query))
            teams.push_back(listItem(call, team, query.isDeleted));
    }
    return {{"teams", teams},
            {"total", total},
            {"page", page},
            {"page_size", size},
            {"total_pages", (total + size - 1) / size}};
}

Json teamListV1(SandboxCall &call)
{
    const QString userId = call.queryText("user_id");
    if (!call.caller.hasAdminView() && !call.caller.userId.isNull() && call.caller.user.is_null())
        throw Crash{"User doesn't exist in db."}; // a key of nobody who exists
    if (!call.caller.hasAdminView() && (call.caller.userId.isNull() || userId != call.caller.userId))
        throwListDenied(call.caller);
    SandboxTeamQuery all;
    all.orderBy = QStringLiteral("coalesce(alias, ''), rowid");
    const bool isNarrowed = call.query.contains("organization_id");
    const QString organization = call.queryText("organization_id");
    Json teams = Json::array();
    for (const Json &team : call.teams.page(all)) {
        const bool isOutside =
            isNarrowed &&
            (team["organization_id"].is_null() || asText(team["organization_id"]) != organization) &&
            !(organization == QLatin1String("default_organization") && team["organization_id"].is_null());
        if (isOutside || isPoisoned(team) || (!userId.isEmpty() && !hasMember(team, userId)))
            continue; // unreadable rows are dropped in silence (contract 3.7)
        Json shown = call.teams.model(team, true);
        shown["team_memberships"] = Json::array();
        for (const auto &membership : call.memberships.ofTeam(asText(team["team_id"]))) {
            if (userId.isEmpty() || membership.userId == userId)
                shown["team_memberships"].push_back(call.memberships.model(membership));
        }
        shown["keys"] = Json::array();
        for (const Json &key : call.keys.where(QStringLiteral("team_id = ?"), {asText(team["team_id"])}))
            shown["keys"].push_back(key);
        teams.push_back(shown);
    }
    return teams;
}

} // namespace Teamwright
