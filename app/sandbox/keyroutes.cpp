// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyroutes.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxshapes.h"
#include "teamroutes.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <cmath>

namespace Teamwright {
namespace {

QByteArray newPlainKey()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), 4);
    return "sk-" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// "30s", "1d" …: how long the key lives.
Json expiry(const SandboxCall &call, const Json &duration)
{
    if (duration.is_null())
        return nullptr;
    static const QHash<QString, qint64> units = {{QStringLiteral("s"), 1},     {QStringLiteral("m"), 60},
                                                 {QStringLiteral("h"), 3600},  {QStringLiteral("d"), 86400},
                                                 {QStringLiteral("w"), 604800}};
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,9})(mo|[smhdw])"));
    const QRegularExpressionMatch match = pattern.match(asText(duration));
    if (!match.hasMatch())
        throw Crash{"Invalid duration format"};
    const qint64 count = match.captured(1).toLongLong();
    if (match.captured(2) == QLatin1String("mo"))
        return pythonTime(call.now.addMonths(static_cast<int>(count)));
    return pythonTime(call.now.addSecs(count * units.value(match.captured(2))));
}

Json routesOf(const Json &body)
{
    const std::string type = member(body, "key_type").is_string() ? body["key_type"].get<std::string>() : "default";
    if (type == "llm_api")
        return Json::array({"llm_api_routes"});
    if (type == "management")
        return Json::array({"management_routes"});
    if (type == "read_only")
        return Json::array({"info_routes"});
    const Json &routes = member(body, "allowed_routes");
    return routes.is_null() ? Json::array() : routes;
}

void requireFreeFields(const SandboxCall &call)
{
    for (const char *field : {"disable_global_guardrails", "guardrails", "policies", "tags", "prompts",
                              "allowed_passthrough_routes", "denied_passthrough_routes"}) {
        if (isTruthy(member(call.body, field)) && !call.isLicensed)
            throw errorDetail(403, std::string("This feature is only available for LiteLLM Enterprise users: ") + field
                                       + ". " + notPremium);
    }
}

/// Internal users make keys for themselves, and in teams they are in.
void requireOwnKey(SandboxCall &call)
{
    const SandboxCaller &caller = call.caller;
    if (caller.isAdmin())
        return;
    if (call.body.contains("allowed_routes"))
        throw errorDetail(403, "Only proxy admins can set `allowed_routes` on a key. Use `key_type` to pick a preset "
                               "route bucket instead.");
    if (member(call.body, "user_id").is_null())
        call.body["user_id"] = caller.userIdJson();
    const Json &teamId = member(call.body, "team_id");
    if (teamId.is_string()) {
        const std::optional<Json> team = call.teams.find(asText(teamId));
        if (!team)
            throw HttpFault{400, "Team not found for team_id=" + teamId.get<std::string>()
                                     + ". Non-admin users cannot create keys for non-existent teams."};
        const auto isMember = [&](const Json &id) {
            const Json &roster = (*team)["members_with_roles"];
            return std::any_of(roster.begin(), roster.end(), [&](const Json &entry) { return entry["user_id"] == id; });
        };
        for (const Json &id : {call.body["user_id"], caller.userIdJson()}) {
            if (!isMember(id))
                throw HttpFault{400, "User=" + (id.is_null() ? "None" : id.get<std::string>())
                                         + " not assigned to team=" + teamId.get<std::string>()};
        }
        const Json &granted = (*team)["team_member_permissions"];
        const bool isGranted = std::find(granted.begin(), granted.end(), "/key/generate") != granted.end();
        if (!isTeamAdmin(caller, *team) && !isGranted)
            throw ProxyFault{401, "Team member does not have permissions for endpoint: /key/generate. You only have "
                                  "access to the following endpoints: ['/key/info', '/key/health'] for team "
                                      + teamId.get<std::string>()
                                      + ". To create keys for this team, please ask your proxy admin to check the team "
                                        "member permission settings and update the settings to allow team member users "
                                        "to create keys.",
                             "team_member_permission_error", "/key/generate"};
    }
    if (call.body["user_id"] != caller.userIdJson())
        throw HttpFault{403, "User can only create keys for themselves. Got user_id="
                                 + pythonRepr(call.body["user_id"]) + ", Your ID=" + caller.userId.toStdString()};
}

/// A live key's state; the times of /key/info are written "+00:00" (rec who-am-i-key-member).
Json infoOf(const SandboxCall &call, const Json &key)
{
    Json info = key;
    info.erase("token");
    const QDateTime expires = QDateTime::fromString(asText(key["expires"]), Qt::ISODateWithMs);
    info["status"] = key["blocked"] == true ? "revoked" : expires.isValid() && expires < call.now ? "expired" : "active";
    for (const char *field : {"created_at", "updated_at", "expires", "budget_reset_at"}) {
        if (info[field].is_string())
            info[field] = jsonText(asText(info[field]).chopped(1) + QStringLiteral("+00:00"));
    }
    return info;
}

bool mayReadKey(const SandboxCaller &caller, const Json &key)
{
    return caller.hasAdminView() || caller.token == asText(key["token"])
           || (caller.userIdJson() == key["user_id"]);
}

ProxyFault listDenied(const char *text, const char *param)
{
    return {403, text, "bad_request_error", param};
}

void requireOwnList(SandboxCall &call)
{
    const SandboxCaller &caller = call.caller;
    if (caller.hasAdminView())
        return;
    if (caller.user.is_null())
        throw listDenied("You are not authorized to access this endpoint. No 'user_id' is associated with your API key.",
                         "user_id");
    if (const QString asked = call.queryText("user_id"); !asked.isEmpty() && asked != caller.userId)
        throw listDenied("You are not authorized to check another user's keys", "user_id");
    if (const QString asked = call.queryText("team_id");
        !asked.isEmpty() && !call.users.teams(caller.userId).contains(asked))
        throw listDenied("You are not authorized to check this team's keys", "team_id");
    if (const QString asked = call.queryText("key_hash"); !asked.isEmpty() && !call.keys.find(asked))
        throw listDenied("Key Hash not found.", "key_hash");
}

QString listOrder(const SandboxCall &call)
{
    static const QHash<QString, QString> columns = {
        {QStringLiteral("created_at"), QStringLiteral("created_at")},
        {QStringLiteral("token"), QStringLiteral("token")},
        {QStringLiteral("key_alias"), QStringLiteral("key_alias")},
        {QStringLiteral("spend"), QStringLiteral("json_extract(doc, '$.spend')")},
        {QStringLiteral("max_budget"), QStringLiteral("json_extract(doc, '$.max_budget')")},
        {QStringLiteral("updated_at"), QStringLiteral("json_extract(doc, '$.updated_at')")}};
    if (!call.query.contains("sort_by"))
        return QStringLiteral("created_at DESC, token DESC");
    const QString column = columns.value(call.queryText("sort_by"));
    if (column.isEmpty())
        throw errorDetail(400, "Invalid sort column. Must be one of: spend, max_budget, created_at, updated_at, token, "
                               "key_alias");
    const QString order = call.query.contains("sort_order") ? call.queryText("sort_order").toLower()
                                                            : QStringLiteral("desc");
    if (order != QLatin1String("asc") && order != QLatin1String("desc"))
        throw errorDetail(400, "Invalid sort order. Must be 'asc' or 'desc'");
    return column + (order == QLatin1String("asc") ? QStringLiteral(" ASC NULLS LAST")
                                                   : QStringLiteral(" DESC NULLS FIRST"));
}

} // namespace

Json makeKey(SandboxCall &call, const Json &body, const Json &createdBy)
{
    const QByteArray plain = member(body, "key").is_string() ? asText(body["key"]).toUtf8() : newPlainKey();
    Json key = shaped("key", body);
    for (const char *field : {"models", "allowed_cache_controls", "policies", "access_group_ids"})
        key[field] = key[field].is_null() ? Json::array() : key[field];
    for (const char *field : {"metadata", "aliases", "config", "permissions", "model_max_budget", "budget_fallbacks",
                              "router_settings"})
        key[field] = key[field].is_null() ? Json::object() : asJsonb(key[field]);
    key["spend"] = member(body, "spend").is_null() ? Json(0.0) : body["spend"];
    key["key_type"] = body.contains("key_type") ? body["key_type"] : Json("default");
    key["token"] = jsonText(SandboxKeys::hashOf(plain));
    key["key_name"] = "sk-..." + plain.right(4).toStdString();
    key["expires"] = expiry(call, member(body, "duration"));
    key["allowed_routes"] = routesOf(body);
    if (key["budget_duration"].is_string())
        key["budget_reset_at"] = pythonTime(budgetResetAt(key["budget_duration"].get<std::string>(), call.now));
    key["created_at"] = key["updated_at"] = call.time();
    key["created_by"] = key["updated_by"] = createdBy;
    key["object_permission"] = nullptr;
    SandboxCall::requireStorable(key);
    call.keys.save(key);
    key["key"] = plain.toStdString();
    key["token_id"] = key["token"];
    return key;
}

Json keyGenerate(SandboxCall &call)
{
    for (const char *field : {"max_budget", "soft_budget"}) {
        const Json &budget = member(call.body, field);
        if (!budget.is_null() && (!std::isfinite(budget.get<double>()) || budget.get<double>() < 0))
            throw errorDetail(400, std::string(field) + " must be a non-negative finite number. Received: "
                                       + pythonRepr(budget));
    }
    requireOwnKey(call);
    checkBudgetDuration(member(call.body, "budget_duration"), call.now);
    requireFreeFields(call);
    const Json &alias = member(call.body, "key_alias");
    if (alias.is_string() && call.keys.hasAlias(asText(alias))) // rec key-generate-duplicate-alias
        throw ProxyFault{400, "Key with alias '" + alias.get<std::string>()
                             + "' already exists. Unique key aliases across all keys are required.",
                         "bad_request_error", "key_alias"};
    const Json made = makeKey(call, call.body, call.caller.userIdJson());
    Json answer = shaped("keyGenerated", made);
    answer["router_settings"] = shape("keyGenerated")["router_settings"];
    return answer;
}

Json keyInfo(SandboxCall &call)
{
    QString asked = call.queryText("key");
    if (asked.isEmpty())
        asked = call.caller.token; // the master key has none: rec who-am-i-key-admin
    const QString hash = asked.startsWith(QLatin1String("sk-")) ? SandboxKeys::hashOf(asked.toUtf8()) : asked;
    const std::optional<Json> key = call.keys.find(hash);
    if (!key)
        throw ProxyFault{404, "Key not found in database", "not_found_error", "key"};
    if (!mayReadKey(call.caller, *key))
        throw HttpFault{403, "You are not allowed to access this key's info. Your role="
                                 + call.caller.role.toStdString()};
    return {{"key", jsonText(asked)}, {"info", infoOf(call, *key)}};
}

Json keyList(SandboxCall &call)
{
    requireOwnList(call);
    QString user = call.queryText("user_id");
    if (user.isEmpty() && !call.caller.hasAdminView())
        user = call.caller.userId;
    QString where = QStringLiteral("1");
    QVariantList values;
    const auto filter = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        where += QStringLiteral(" AND %1 = ?").arg(QLatin1String(column));
        values.append(value);
    };
    filter("user_id", user);
    filter("team_id", call.queryText("team_id"));
    filter("key_alias", call.queryText("key_alias"));
    filter("token", call.queryText("key_hash"));
    const qint64 page = call.query.value("page", qint64(1));
    const qint64 size = call.query.value("size", qint64(10));
    const qint64 total = call.keys.count(where, values);
    Json keys = Json::array();
    for (const Json &key : call.keys.where(where, values, listOrder(call), size, (page - 1) * size))
        keys.push_back(member(call.query, "return_full_object") == true ? shaped("keyListed", key) : key["token"]);
    return {{"keys", keys},
            {"total_count", total},
            {"current_page", page},
            {"total_pages", (total + size - 1) / size}};
}

} // namespace Teamwright
