// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogroutes.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxshapes.h"
#include "sandboxstore.h"

#include <QFile>

namespace Teamwright {
namespace {

/// Every organization route is refused without a licence: rec organization-list-enterprise. With one, this
/// follows the documents; no real licensed proxy confirmed it.
void requireOrganizations(const SandboxCall &call)
{
    if (!call.isLicensed)
        throw errorDetail(
            403, std::string("Organizations are only available for LiteLLM Enterprise users. ") + notPremium);
}

bool allowsModel(const Json &models, const Json &name)
{
    return models.empty() || std::find(models.begin(), models.end(), name) != models.end() ||
           std::find(models.begin(), models.end(), "all-proxy-models") != models.end() ||
           std::find(models.begin(), models.end(), "*") != models.end();
}

/// A key, and its team, narrow down what is seen.
bool seesModel(SandboxCall &call, const Json &name)
{
    const Json &own = member(call.caller.key, "models");
    if (own.is_array() && !allowsModel(own, name))
        return false;
    const auto team = call.caller.teamId.isNull() ? std::nullopt : call.teams.find(call.caller.teamId);
    return !team || allowsModel((*team)["models"], name);
}

} // namespace

Json modelList(SandboxCall &call)
{
    Json models = Json::array();
    for (const Json &model : catalog("models")) {
        if (seesModel(call, model["id"]))
            models.push_back(model);
    }
    return {{"data", models}, {"object", "list"}};
}

/// Each model names the teams that may use it: rec model-info.
Json modelInfo(SandboxCall &call)
{
    const auto teamModels = call.teams.modelsOfAll();
    Json models = Json::array();
    for (Json model : catalog("modelInfo")) {
        if (!seesModel(call, model["model_name"]))
            continue;
        Json &teams = model["model_info"]["access_via_team_ids"] = Json::array();
        for (const auto &[team, allowed] : teamModels) {
            if (allowsModel(allowed, model["model_name"]))
                teams.push_back(jsonText(team));
        }
        models.push_back(model);
    }
    return {{"data", models}};
}

Json guardrailList(SandboxCall &) { return catalog("guardrails"); }

Json tagList(SandboxCall &) { return Json::array(); }

Json defaultTeamSettings(SandboxCall &) { return catalog("defaultTeamSettings"); }

Json organizationNew(SandboxCall &call)
{
    requireOrganizations(call);
    Json organization = {
        {"organization_id", member(call.body, "organization_id")},
        {"organization_alias", call.body["organization_alias"]},
        {"budget_id", nullptr},
        {"spend", 0.0},
        {"metadata", member(call.body, "metadata").is_null() ? Json::object() : call.body["metadata"]},
        {"models", member(call.body, "models").is_null() ? Json::array() : call.body["models"]},
        {"created_by", call.caller.userIdJson()},
        {"updated_by", call.caller.userIdJson()},
        {"users", nullptr},
        {"litellm_budget_table", nullptr},
        {"object_permission", nullptr},
        {"object_permission_id", nullptr},
        {"created_at", call.time()},
        {"updated_at", call.time()}};
    if (organization["organization_id"].is_null())
        organization["organization_id"] = newUuid();
    Json budget = {{"created_at", call.time()}};
    for (const char *field :
         {"max_budget", "soft_budget", "tpm_limit", "rpm_limit", "tpd_limit", "budget_duration"})
        budget[field] = member(call.body, field);
    organization["budget_id"] = jsonText(call.memberships.saveBudget(budget));
    call.store.run(
        QStringLiteral("INSERT INTO organizations (organization_id, created_at, doc) VALUES (?, ?, ?)"),
        {asText(organization["organization_id"]), asText(call.time()),
         QString::fromUtf8(writeJson(organization))});
    return organization;
}

Json organizationList(SandboxCall &call)
{
    requireOrganizations(call);
    Json organizations = Json::array();
    for (const QVariantList &row :
         call.store.rows(QStringLiteral("SELECT doc FROM organizations ORDER BY rowid"))) {
        Json organization = Json::parse(row.first().toString().toStdString());
        organization["litellm_budget_table"] =
            call.memberships.budget(asText(organization["budget_id"])).value_or(nullptr);
        organization["members"] = Json::array();
        SandboxTeamQuery teams;
        teams.where = QStringLiteral("organization_id = ?");
        teams.values = {asText(organization["organization_id"])};
        organization["teams"] = Json::array();
        for (const Json &team : call.teams.page(teams))
            organization["teams"].push_back(call.teams.model(team, false));
        organizations.push_back(organization);
    }
    return organizations;
}

Json healthLicense(SandboxCall &call)
{
    return {{"has_license", call.isLicensed},
            {"license_type", call.isLicensed ? "enterprise" : "community"},
            {"expiration_date", nullptr},
            {"allowed_features", Json::array()},
            {"limits", {{"max_users", nullptr}, {"max_teams", nullptr}}}};
}

Json healthLiveliness(SandboxCall &) { return "I'm alive!"; }

Json healthReadiness(SandboxCall &) { return {{"status", "healthy"}, {"db", "connected"}}; }

Json healthDetails(SandboxCall &) { return catalog("readinessDetails"); }

Json openApi(SandboxCall &)
{
    QFile file(QStringLiteral(":/sandbox/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString()) : Json::object();
}

} // namespace Teamwright
