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
    static const QHash<QString, qint64> units = {{QStringLiteral("s"), 1},
                                                 {QStringLiteral("m"), 60},
                                                 {QStringLiteral("h"), 3600},
                                                 {QStringLiteral("d"), 86400},
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
    const std::string type =
        member(body, "key_type").is_string() ? body["key_type"].get<std::string>() : "default";
    if (type == "llm_api")
        return Json::array({"llm_api_routes"});
    if (type == "management")
        return Json::array({"management_routes"});
    if (type == "read_only")
        return Json::array({"info_routes"});
    const Json &routes = member(body, "allowed_routes");
    return routes.is_null() ? Json::array() : routes;
}

/// What keys share with teams: licensed and other fields that live in metadata.
Json foldedMetadata(const SandboxCall &call, const Json &body)
{
    Json metadata = member(body, "metadata").is_object() ? body["metadata"] : Json::object();
    for (const char *field : enterpriseFields) {
        const Json &value = member(body, field);
        if (isTruthy(value) && !call.isLicensed)
            throw errorDetail(403,
                              std::string("This feature is only available for LiteLLM Enterprise users: ") +
                                  field + ". " + notPremium);
        if (!value.is_null())
            metadata[field] = value;
    }
    for (const char *field : foldedFields) {
        if (const Json &value = member(body, field); !value.is_null())
            metadata[field] = value;
    }
    return metadata;
}

/// A chosen key must look like one, and a name must not climb out of a secret store's folder.
void requireUsualKey(SandboxCall &call)
{
    static const QRegularExpression unsafe(QStringLiteral("(^|/)\\.\\.(/|$)|[\\x00-\\x1f\\x7f-\\x9f]"));
    const Json &alias = member(call.body, "key_alias");
    if (alias.is_string() && unsafe.match(asText(alias)).hasMatch())
        throw ProxyFault{400, "Invalid key_alias", "bad_request_error", "key_alias"};
    if (alias.is_string() && call.keys.hasAlias(asText(alias))) // rec key-generate-duplicate-alias
        throw ProxyFault{400,
                         "Key with alias '" + alias.get<std::string>() +
                             "' already exists. Unique key aliases across all keys are required.",
                         "bad_request_error", "key_alias"};
    const QString key = asText(member(call.body, "key"));
    if (member(call.body, "key").is_string() && !key.startsWith(QLatin1String("sk-")))
        throw errorDetail(400, "Invalid key format. LiteLLM Virtual Key must start with 'sk-'. Received: " +
                                   (key.size() > 8 ? key.left(4) + QStringLiteral("****") + key.right(4)
                                                   : QStringLiteral("****"))
                                       .toStdString());
    if (member(call.body, "key").is_string() && key.size() < 16)
        throw errorDetail(400,
                          "Invalid key format. LiteLLM Virtual Key must be at least 16 characters long.");
}

HttpFault noRoutesOfOwn()
{
    return errorDetail(
        403, "Only proxy admins can set `allowed_routes` on a key. Use `key_type` to pick a preset route "
             "bucket instead.");
}

/// In a team's name only its admins, and the members whom it lets (contract 3.13).
void requireGrantedByTeam(SandboxCall &call, const Json &teamId)
{
    const SandboxCaller &caller = call.caller;
    const std::optional<Json> team = call.teams.find(asText(teamId));
    if (!team)
        throw HttpFault{400, "Team not found for team_id=" + teamId.get<std::string>() +
                                 ". Non-admin users cannot create keys for non-existent teams."};
    const auto isMember = [&](const Json &id) {
        const Json &roster = (*team)["members_with_roles"];
        return std::any_of(roster.begin(), roster.end(),
                           [&](const Json &entry) { return entry["user_id"] == id; });
    };
    for (const Json &id : {call.body["user_id"], caller.userIdJson()}) {
        if (!isMember(id))
            throw HttpFault{400, "User=" + (id.is_null() ? "None" : id.get<std::string>()) +
                                     " not assigned to team=" + teamId.get<std::string>()};
    }
    const Json &granted = (*team)["team_member_permissions"];
    const bool isGranted = std::find(granted.begin(), granted.end(), "/key/generate") != granted.end();
    if (!isTeamAdmin(caller, *team) && !isGranted)
        throw ProxyFault{
            401,
            "Team member does not have permissions for endpoint: KeyManagementRoutes.KEY_GENERATE. You "
            "only have "
            "access to the following endpoints: ['/key/info', '/key/health'] for team " +
                teamId.get<std::string>() +
                ". To create keys for this team, please ask your proxy admin to check the team "
                "member permission settings and update the settings to allow team member users "
                "to create keys.",
            "team_member_permission_error", "/key/generate"};
}

/// Internal users make keys for themselves, and in teams they are in.
void requireOwnKey(SandboxCall &call)
{
    const SandboxCaller &caller = call.caller;
    if (caller.isAdmin())
        return;
    if (call.body.contains("allowed_routes"))
        throw noRoutesOfOwn();
    if (member(call.body, "user_id").is_null())
        call.body["user_id"] = caller.userIdJson();
    if (const Json &teamId = member(call.body, "team_id"); teamId.is_string())
        requireGrantedByTeam(call, teamId);
    if (call.body["user_id"] != caller.userIdJson())
        throw HttpFault{403, "User can only create keys for themselves. Got user_id=" +
                                 asText(call.body["user_id"]).toStdString() +
                                 ", Your ID=" + caller.userId.toStdString()};
    if (member(call.body, "key_type") == "management")
        throw noRoutesOfOwn();
}

} // namespace

Json makeKey(SandboxCall &call, const Json &body, const Json &createdBy)
{
    const QByteArray plain = member(body, "key").is_string() ? asText(body["key"]).toUtf8() : newPlainKey();
    Json key = shaped("key", body);
    for (const char *field : {"models", "allowed_cache_controls", "policies", "access_group_ids"})
        key[field] = key[field].is_null() ? Json::array() : key[field];
    if (!holdsOnlyTexts(key["models"]))
        throw errorDetail(500, "Internal Server Error."); // measured
    for (const char *field : {"metadata", "aliases", "config", "permissions", "model_max_budget",
                              "budget_fallbacks", "router_settings"})
        key[field] = key[field].is_null() ? Json::object() : asJsonb(key[field]);
    key["metadata"] = asJsonb(foldedMetadata(call, body));
    if (isTruthy(key["budget_limits"]))
        key["budget_limits"] = armedWindows(call, key["budget_limits"]);
    if (!member(body, "soft_budget").is_null()) {
        const QString budgetId = call.memberships.saveBudget({{"soft_budget", body["soft_budget"]},
                                                              {"model_max_budget", Json::object()},
                                                              {"created_at", call.time()}});
        key["budget_id"] = jsonText(budgetId);
        key["litellm_budget_table"] = *call.memberships.budget(budgetId);
    }
    key["spend"] = member(body, "spend").is_null() ? Json(0.0) : body["spend"];
    key["key_type"] = body.contains("key_type") ? body["key_type"] : Json("default");
    key["token"] = jsonText(SandboxKeys::hashOf(plain));
    key["key_name"] = "sk-..." + plain.right(4).toStdString();
    key["expires"] = expiry(call, member(body, "duration"));
    key["allowed_routes"] = routesOf(body);
    if (key["budget_duration"].is_string())
        key["budget_reset_at"] =
            pythonTime(budgetResetAt(key["budget_duration"].get<std::string>(), call.now));
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
            throw errorDetail(400, std::string(field) + " must be a non-negative finite number. Received: " +
                                       pythonRepr(budget));
    }
    requireOwnKey(call);
    checkBudgetDuration(member(call.body, "budget_duration"), call.now);
    requireUsualKey(call);
    const Json made = makeKey(call, call.body, call.caller.userIdJson());
    Json answer = shaped("keyGenerated", made);
    answer["policies"] = member(call.body, "policies");
    answer["router_settings"] = shape("keyGenerated")["router_settings"];
    if (made["router_settings"].is_object())
        answer["router_settings"].update(made["router_settings"]);
    return answer;
}

} // namespace Teamwright
