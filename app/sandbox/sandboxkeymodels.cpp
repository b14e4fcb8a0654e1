// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxmodels.h"

namespace Teamwright {
namespace {

constexpr FieldCheck texts = checkListOf<checkText>;
constexpr FieldCheck integers = checkMapOf<checkInteger>;

Json checkRole(const Json &value, const Json &loc, ValidationItems &items)
{
    for (const char *role : {"proxy_admin", "proxy_admin_viewer", "internal_user", "internal_user_viewer"}) {
        if (value == role)
            return value;
    }
    // The names of Python's enum members (contract 4).
    items.add("literal_error", loc,
              "Input should be <LitellmUserRoles.PROXY_ADMIN: 'proxy_admin'>, "
              "<LitellmUserRoles.PROXY_ADMIN_VIEW_ONLY: 'proxy_admin_viewer'>, "
              "<LitellmUserRoles.INTERNAL_USER: 'internal_user'> or "
              "<LitellmUserRoles.INTERNAL_USER_VIEW_ONLY: 'internal_user_viewer'>");
    return value;
}

Json checkUserTeam(const Json &value, const Json &loc, ValidationItems &items)
{
    static const SandboxModel model{
        {{"team_id", checkText, true, false}, {"max_budget_in_team", checkNumber}, {"user_role", checkText}}};
    if (value.is_object())
        return validated(model, value, loc, items);
    items.add("model_attributes_type", loc,
              "Input should be a valid dictionary or object to extract fields from");
    return value;
}

/// list[str] | list[NewUserRequestTeam]: the faults of both when neither fits.
Json checkUserTeams(const Json &value, const Json &loc, ValidationItems &items)
{
    ValidationItems asTexts;
    ValidationItems asTeams;
    const Json plain = texts(value, below(loc, "list[str]"), asTexts);
    if (asTexts.items().empty())
        return plain;
    const Json teams = checkListOf<checkUserTeam>(value, below(loc, "list[NewUserRequestTeam]"), asTeams);
    if (asTeams.items().empty())
        return teams;
    for (const ValidationItems *half : {&asTexts, &asTeams}) {
        for (const Json &item : half->items())
            items.add(item["type"].get<std::string>().c_str(), item["loc"], item["msg"].get<std::string>());
    }
    return value;
}

Json checkPassword(const Json &value, const Json &loc, ValidationItems &items)
{
    items.add("value_error", loc,
              "Value error, password cannot be set via /user/new. Users set their own password through an "
              "invitation link (POST /invitation/new).");
    return value;
}

Json checkKeyType(const Json &value, const Json &loc, ValidationItems &items)
{
    for (const char *type : {"llm_api", "management", "read_only", "default"}) {
        if (value == type)
            return value;
    }
    items.add("enum", loc, "Input should be 'llm_api', 'management', 'read_only' or 'default'");
    return value;
}

Json checkThroughput(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value != "guaranteed_throughput" && value != "best_effort_throughput" && value != "dynamic")
        items.add("literal_error", loc,
                  "Input should be 'guaranteed_throughput', 'best_effort_throughput' or 'dynamic'");
    return value;
}

/// An empty text counts as no budget.
Json checkBudget(const Json &value, const Json &loc, ValidationItems &items)
{
    return value == "" ? Json(nullptr) : checkNumber(value, loc, items);
}

Json checkId(const Json &value, const Json &loc, ValidationItems &items)
{
    return value == "" ? Json(nullptr) : checkText(value, loc, items);
}

/// GenerateRequestBase: what users and keys have in common.
std::vector<SandboxField> commonFields(FieldCheck teamId)
{
    return {{"key_alias", checkText},
            {"duration", checkText},
            {"models", checkList},
            {"spend", checkNumber},
            {"max_budget", checkBudget},
            {"user_id", checkText},
            {"team_id", teamId},
            {"agent_id", checkText},
            {"max_parallel_requests", checkInteger},
            {"metadata", checkObject},
            {"tpm_limit", checkInteger},
            {"rpm_limit", checkInteger},
            {"budget_duration", checkText},
            {"budget_limits", checkListOf<checkBudgetWindow>},
            {"allowed_cache_controls", checkList},
            {"config", checkObject},
            {"permissions", checkObject},
            {"model_max_budget", checkObject},
            {"budget_fallbacks", checkMapOf<texts>},
            {"model_rpm_limit", checkObject},
            {"model_tpm_limit", checkObject},
            {"mcp_rpm_limit", integers},
            {"tag_rpm_limit", integers},
            {"guardrails", texts},
            {"policies", texts},
            {"prompts", texts},
            {"blocked", checkBoolean},
            {"aliases", checkObject},
            {"object_permission", checkObject}};
}

SandboxModel joined(std::vector<SandboxField> fields, const std::vector<SandboxField> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return {fields};
}

} // namespace

const SandboxModel &newUserModel()
{
    static const SandboxModel model =
        joined(commonFields(checkText), {{"user_email", checkText},
                                         {"user_alias", checkText},
                                         {"user_role", checkRole},
                                         {"teams", checkUserTeams},
                                         {"auto_create_key", checkBoolean, false, false},
                                         {"send_invite_email", checkBoolean},
                                         {"sso_user_id", checkText},
                                         {"organizations", texts},
                                         {"password", checkPassword}});
    return model;
}

const SandboxModel &generateKeyModel()
{
    static const SandboxModel model = joined(
        commonFields(checkId), {{"key", checkText},
                                {"tpd_limit", checkInteger},
                                {"default_estimated_output_tokens", checkPositive},
                                {"default_estimated_output_tokens_per_model", checkMapOf<checkPositive>},
                                {"budget_id", checkText},
                                {"end_user_budget_id", checkText},
                                {"tags", texts},
                                {"disable_global_guardrails", checkBoolean},
                                {"enable_prompt_caching", checkBoolean},
                                {"throttle_on_budget_exceeded", checkBoolean},
                                {"enforced_params", texts},
                                {"allowed_routes", checkList},
                                {"allowed_passthrough_routes", checkList},
                                {"denied_passthrough_routes", texts},
                                {"allowed_vector_store_indexes", checkList},
                                {"rpm_limit_type", checkThroughput},
                                {"tpm_limit_type", checkThroughput},
                                {"router_settings", checkObject},
                                {"access_group_ids", texts},
                                {"soft_budget", checkNumber},
                                {"send_invite_email", checkBoolean},
                                {"key_type", checkKeyType},
                                {"auto_rotate", checkBoolean},
                                {"rotation_interval", checkText},
                                {"organization_id", checkId},
                                {"project_id", checkId}});
    return model;
}

const SandboxModel &newOrganizationModel()
{
    static const SandboxModel model{{{"budget_id", checkText},
                                     {"soft_budget", checkNumber},
                                     {"max_budget", checkNumber},
                                     {"max_parallel_requests", checkInteger},
                                     {"tpm_limit", checkInteger},
                                     {"rpm_limit", checkInteger},
                                     {"tpd_limit", checkInteger},
                                     {"model_max_budget", checkObject},
                                     {"budget_duration", checkText},
                                     {"allowed_models", texts},
                                     {"temp_budget_increase", checkNumber},
                                     {"temp_budget_expiry", checkAnything},
                                     {"organization_id", checkText},
                                     {"organization_alias", checkText, true, false},
                                     {"models", checkList, false, false},
                                     {"metadata", checkObject},
                                     {"model_rpm_limit", integers},
                                     {"model_tpm_limit", integers},
                                     {"object_permission", checkObject}}};
    return model;
}

} // namespace Teamwright
