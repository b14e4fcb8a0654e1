// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamroutes.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxshapes.h"
#include "sandboxstore.h"
#include "teammembers.h"

#include <cmath>

namespace Teamwright {

const std::vector<const char *> enterpriseFields = {"disable_global_guardrails",
                                                    "guardrails",
                                                    "policies",
                                                    "tags",
                                                    "team_member_key_duration",
                                                    "prompts",
                                                    "secret_manager_settings",
                                                    "allowed_passthrough_routes",
                                                    "denied_passthrough_routes"};

const std::vector<const char *> foldedFields = {"model_rpm_limit",
                                                "model_tpm_limit",
                                                "default_estimated_output_tokens",
                                                "default_estimated_output_tokens_per_model",
                                                "mcp_rpm_limit",
                                                "rpm_limit_type",
                                                "tpm_limit_type",
                                                "allowed_vector_store_indexes",
                                                "enforced_batch_output_expires_after",
                                                "enforced_file_expires_after"};

bool isTruthy(const Json &value)
{
    if (value.is_null() || value == false)
        return false;
    return value.is_string() ? value != "" : value.is_structured() ? !value.empty() : true;
}

static void checkModelBudgets(const SandboxCall &call, const Json &budgets)
{
    if (!isTruthy(budgets))
        return;
    if (!call.isLicensed) // rec team-new-enterprise-model-max-budget
        throw errorDetail(403, std::string("Setting model_max_budget on a team is an enterprise feature. ") +
                                   notPremium);
    for (const auto &[model, budget] : budgets.items()) {
        const Json &limit = member(budget, "max_budget");
        if (limit.is_null() || !std::isfinite(limit.get<double>()) || limit.get<double>() < 0)
            throw errorDetail(
                400, "model_max_budget[" + pythonRepr(model) +
                         "].max_budget must be a non-negative finite number. Received: " + pythonRepr(limit));
        if (member(budget, "budget_duration").is_null())
            throw errorDetail(400, "model_max_budget[" + pythonRepr(model) +
                                       "] requires a budget_duration, e.g. '1d' or '30d'");
        checkBudgetDuration(budget["budget_duration"], call.now);
    }
}

void checkTeamLimits(const SandboxCall &call)
{
    for (const char *field : {"max_budget", "team_member_budget", "soft_budget"}) {
        const Json &budget = member(call.body, field);
        if (!budget.is_null() && (!std::isfinite(budget.get<double>()) || budget.get<double>() < 0))
            throw errorDetail(400,
                              std::string(field) + " must be a non-negative finite number. Received: " +
                                  pythonRepr(budget)); // rec team-new-negative-budget, team-new-nan-budget
    }
    checkBudgetDuration(member(call.body, "budget_duration"), call.now);
    checkBudgetDuration(member(call.body, "team_member_budget_duration"), call.now);
    checkModelBudgets(call, member(call.body, "model_max_budget"));
}

void checkMetadata(const Json &metadata)
{
    const Json &routes = member(metadata, "denied_passthrough_routes");
    const bool isListOfTexts = routes.is_array() && std::all_of(routes.begin(), routes.end(),
                                                                [](const Json &r) { return r.is_string(); });
    if (!routes.is_null() && !isListOfTexts)
        throw errorDetail(400, "`metadata.denied_passthrough_routes` must be a list of route strings.");
}

Json storableMetadata(const Json &metadata)
{
    if (metadata.is_null())
        return Json::object();
    SandboxCall::requireStorable(metadata);
    return asJsonb(metadata);
}

Json armedWindows(const SandboxCall &call, const Json &windows)
{
    Json armed = Json::array();
    for (const Json &window : windows)
        armed.push_back({{"budget_duration", window["budget_duration"]},
                         {"max_budget", window["max_budget"]},
                         {"reset_at", pythonTime(budgetResetAt(window["budget_duration"].get<std::string>(),
                                                               call.now))}});
    return armed;
}

void makeMemberBudget(SandboxCall &call, const Json &alias, const Json &teamDuration, Json &metadata)
{
    const Json &body = call.body;
    std::string name = "team-budget-";
    if (alias.is_string())
        name = "team-" + asText(alias).replace(u' ', u'-').toStdString() + "-budget-";
    const bool saysDuration = body.contains("team_member_budget_duration");
    const Json duration = saysDuration ? body["team_member_budget_duration"] : teamDuration;
    Json budget = {{"budget_id", name + asText(newUuid()).remove(u'-').toStdString()},
                   {"max_budget", member(body, "team_member_budget")},
                   {"rpm_limit", member(body, "team_member_rpm_limit")},
                   {"tpm_limit", member(body, "team_member_tpm_limit")},
                   {"budget_duration", duration},
                   {"created_at", call.time()}};
    if (duration.is_string())
        budget["budget_reset_at"] = pythonTime(budgetResetAt(duration.get<std::string>(), call.now));
    SandboxCall::requireStorable(budget);
    metadata["team_member_budget_id"] = jsonText(call.memberships.saveBudget(budget));
}

static void checkTeamId(SandboxCall &call)
{
    Json &id = call.body["team_id"];
    if (id.is_null() || asText(id).trimmed().isEmpty()) { // rec team-new-blank-id
        id = newUuid();
        return;
    }
    if (id == "litellm-dashboard")
        throw errorDetail(
            400, "team_id 'litellm-dashboard' is reserved for LiteLLM UI dashboard sessions and cannot "
                 "be used for a real team. Please use a different team id.");
    SandboxCall::requireStorable(id);
    if (call.teams.find(asText(id)))
        throw errorDetail(
            400, "Team id = " + id.get<std::string>() +
                     " already exists. Please use a different team id."); // rec team-new-duplicate-id
}

static void checkOrganization(SandboxCall &call)
{
    const Json &id = member(call.body, "organization_id");
    if (id.is_null())
        return;
    const auto rows = call.store.rows(QStringLiteral("SELECT 1 FROM organizations WHERE organization_id = ?"),
                                      {asText(id)});
    if (rows.isEmpty()) // plain text: rec team-new-unknown-organization
        throw HttpFault{400, "Organization not found for organization_id=" + id.get<std::string>()};
}

/// What a caller other than a proxy admin may not hand out (only reached with a key bound to this route).
static void checkCallersLimits(const SandboxCall &call)
{
    const Json &models = member(call.caller.key, "models");
    if (call.caller.isAdmin() || call.body.contains("organization_id"))
        return;
    for (const Json &model : member(call.body, "models")) {
        if (!models.empty() && std::find(models.begin(), models.end(), model) == models.end())
            throw errorDetail(400,
                              "Model not in allowed user models. User allowed models=" + pythonRepr(models) +
                                  ". User id=" + pythonRepr(call.caller.userIdJson()));
    }
}

static Json membersWithCreator(const SandboxCall &call)
{
    Json members = Json::array();
    bool isCreatorIn = call.caller.userId.isNull();
    for (const Json &entry : member(call.body, "members_with_roles")) {
        const Json &id = member(entry, "user_id");
        isCreatorIn = isCreatorIn || (id.is_string() && asText(id) == call.caller.userId);
        members.push_back(
            {{"user_id", id}, {"user_email", member(entry, "user_email")}, {"role", entry["role"]}});
    }
    if (!isCreatorIn) // rec team-new-minimal
        members.push_back(
            {{"user_id", call.caller.userIdJson()}, {"user_email", nullptr}, {"role", "admin"}});
    return members;
}

/// Rows beside the team's; they stay behind when a licence is missing (contract 2.2).
static void writeRelations(SandboxCall &call, Json &team)
{
    const Json &body = call.body;
    if (member(body, "model_aliases").is_object()) {
        SandboxCall::requireStorable(body["model_aliases"]);
        const Json user = call.caller.userId.isNull() ? Json("default_user_id") : call.caller.userIdJson();
        team["model_id"] = call.teams.saveAliases(0, {{"id", nullptr},
                                                      {"model_aliases", asJsonb(body["model_aliases"])},
                                                      {"created_at", call.time()},
                                                      {"created_by", user},
                                                      {"updated_at", call.time()},
                                                      {"updated_by", user},
                                                      {"team", nullptr}});
    }
    if (member(body, "object_permission").is_object())
        team["object_permission_id"] =
            jsonText(call.teams.saveObjectPermission({}, body["object_permission"]));
    const auto says = [&](const char *field) { return !member(body, field).is_null(); };
    if (says("team_member_budget") || says("team_member_rpm_limit") || says("team_member_tpm_limit") ||
        says("team_member_budget_duration"))
        makeMemberBudget(call, team["team_alias"], team["budget_duration"], team["metadata"]);
}

static void foldIntoMetadata(const SandboxCall &call, Json &metadata)
{
    for (const char *field : enterpriseFields) {
        const Json &value = member(call.body, field);
        if (isTruthy(value) && !call.isLicensed) // rec team-new-enterprise-tags
            throw errorDetail(403,
                              std::string("This feature is only available for LiteLLM Enterprise users: ") +
                                  field + ". " + notPremium);
        if (!value.is_null()) // rec team-new-empty-enterprise-fields
            metadata[field] = value;
    }
    for (const char *field : foldedFields) {
        if (const Json &value = member(call.body, field); !value.is_null())
            metadata[field] = value;
    }
}

static Json newTeamRow(SandboxCall &call)
{
    Json team = shaped("team", call.body);
    team["members_with_roles"] = Json::array();
    team["spend"] = 0.0;
    for (const char *column :
         {"team_member_permissions", "access_group_ids", "default_team_member_models", "policies"})
        if (team[column].is_null())
            team[column] = Json::array();
    if (!team["metadata"].is_object())
        team["metadata"] = Json::object();
    team["metadata"].erase("team_member_budget_id"); // the server's own (contract 2.1)
    team["router_settings"] =
        team["router_settings"].is_null() ? Json::object() : asJsonb(team["router_settings"]);
    writeRelations(call, team);
    foldIntoMetadata(call, team["metadata"]);
    if (team["budget_duration"].is_string())
        team["budget_reset_at"] =
            pythonTime(budgetResetAt(team["budget_duration"].get<std::string>(), call.now));
    if (isTruthy(team["budget_limits"])) // rec team-new-budget-windows
        team["budget_limits"] = armedWindows(call, team["budget_limits"]);
    team["metadata"] = storableMetadata(team["metadata"]);
    team["model_max_budget"] =
        isTruthy(team["model_max_budget"]) ? asJsonb(team["model_max_budget"]) : Json::object();
    team["object_permission"] = nullptr;
    team["created_at"] = team["updated_at"] = call.time();
    SandboxCall::requireStorable(team);
    return team;
}

Json teamNew(SandboxCall &call)
{
    checkTeamLimits(call);
    const Json soft = member(call.body, "soft_budget");
    const Json limit = member(call.body, "max_budget");
    if (!soft.is_null() && !limit.is_null() && soft.get<double>() >= limit.get<double>())
        throw errorDetail(400, "soft_budget (" + pythonRepr(soft) +
                                   ") must be strictly lower than max_budget (" + pythonRepr(limit) +
                                   ")"); // rec team-new-soft-not-below-max
    checkTeamId(call);
    checkOrganization(call);
    checkCallersLimits(call);
    checkMetadata(member(call.body, "metadata"));
    const Json members = membersWithCreator(call);
    Json team = newTeamRow(call);
    call.teams.insert(team); // from here on the team exists, whatever becomes of its members (contract 2.3)
    SandboxTransaction transaction(call.store);
    addMembers(call, team, members, {});
    call.teams.update(team);
    transaction.commit();
    if (isPoisoned(team))
        throw UnreadableAnswer{};
    return call.teams.model(team, true);
}

} // namespace Teamwright
