// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxmodels.h"

#include "sandboxfields.h"

#include <QStringList>

namespace Teamwright {
namespace {

constexpr FieldCheck texts = checkListOf<checkText>;
constexpr FieldCheck integers = checkMapOf<checkInteger>;

constexpr const char *throughputs[] = {"guaranteed_throughput", "best_effort_throughput", nullptr};
constexpr const char *keyThroughputs[] = {"guaranteed_throughput", "best_effort_throughput", "dynamic",
                                          nullptr};
constexpr const char *accesses[] = {"read", "write", nullptr};

Json checkModel(const SandboxModel &model, const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_object())
        return validated(model, value, loc, items);
    items.add("model_attributes_type", loc,
              "Input should be a valid dictionary or object to extract fields from");
    return value;
}

Json checkPermission(const Json &value, const Json &loc, ValidationItems &items)
{
    static const SandboxModel model{{{"mcp_servers", texts},
                                     {"mcp_access_groups", texts},
                                     {"mcp_tool_permissions", checkMapOf<texts>},
                                     {"mcp_toolsets", texts},
                                     {"blocked_tools", texts},
                                     {"vector_stores", texts},
                                     {"agents", texts},
                                     {"agent_access_groups", texts},
                                     {"models", texts},
                                     {"search_tools", texts},
                                     {"mcp_tool_search_enabled", checkBoolean},
                                     {"skills", texts}}};
    return checkModel(model, value, loc, items);
}

Json checkIndex(const Json &value, const Json &loc, ValidationItems &items)
{
    static const SandboxModel model{{{"index_name", checkText, true, false},
                                     {"index_permissions", checkListOf<checkWord<accesses>>, true, false}}};
    return checkModel(model, value, loc, items);
}

Json checkModelBudget(const Json &value, const Json &loc, ValidationItems &items)
{
    static const SandboxModel model{{{"max_budget", checkNumber},
                                     {"budget_duration", checkText},
                                     {"tpm_limit", checkInteger},
                                     {"rpm_limit", checkInteger}}};
    return checkModel(model, value, loc, items);
}

std::vector<SandboxField> operator+(std::vector<SandboxField> left, const std::vector<SandboxField> &right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// What create and update share behind the columns.
std::vector<SandboxField> foldedLimits()
{
    return {{"default_estimated_output_tokens", checkPositive},
            {"default_estimated_output_tokens_per_model", checkMapOf<checkPositive>},
            {"mcp_rpm_limit", integers}};
}

std::vector<SandboxField> fileRules()
{
    return {{"allowed_vector_store_indexes", checkListOf<checkIndex>},
            {"enforced_batch_output_expires_after", checkObject},
            {"enforced_file_expires_after", checkObject}};
}

std::vector<SandboxField> teamColumns()
{
    return {{"team_alias", checkText},
            {"team_id", checkText},
            {"organization_id", checkText},
            {"admins", texts, false, false},
            {"members", texts, false, false},
            {"members_with_roles", checkListOf<checkMember>, false, false},
            {"team_member_permissions", texts},
            {"metadata", checkObject},
            {"tpm_limit", checkInteger},
            {"rpm_limit", checkInteger},
            {"tpd_limit", checkInteger},
            {"max_budget", checkNumber},
            {"soft_budget", checkNumber},
            {"budget_duration", checkText},
            {"budget_limits", checkListOf<checkBudgetWindow>},
            {"models", texts, false, false},
            {"blocked", checkBoolean, false, false},
            {"router_settings", checkObject},
            {"access_group_ids", texts},
            {"default_team_member_models", texts}};
}

} // namespace

Json checkBudgetWindow(const Json &value, const Json &loc, ValidationItems &items)
{
    static const SandboxModel model{{{"budget_duration", checkText, true, false},
                                     {"max_budget", checkNumber, true, false},
                                     {"reset_at", checkAnything}}};
    return checkModel(model, value, loc, items);
}

const SandboxModel &newTeamModel()
{
    static const SandboxModel model{
        teamColumns() +
        std::vector<SandboxField>{{"model_aliases", checkObject},
                                  {"model_max_budget", checkMapOf<checkModelBudget>},
                                  {"tags", checkList},
                                  {"guardrails", texts},
                                  {"policies", texts},
                                  {"prompts", texts},
                                  {"object_permission", checkPermission},
                                  {"allowed_passthrough_routes", checkList},
                                  {"denied_passthrough_routes", texts},
                                  {"disable_global_guardrails", checkBoolean},
                                  {"secret_manager_settings", checkObject},
                                  {"model_rpm_limit", integers},
                                  {"rpm_limit_type", checkWord<throughputs>},
                                  {"tpm_limit_type", checkWord<throughputs>},
                                  {"model_tpm_limit", integers}} +
        foldedLimits() +
        std::vector<SandboxField>{{"team_member_budget", checkNumber},
                                  {"team_member_rpm_limit", checkInteger},
                                  {"team_member_tpm_limit", checkInteger},
                                  {"team_member_key_duration", checkText},
                                  {"team_member_budget_duration", checkText}} +
        fileRules()};
    return model;
}

const SandboxModel &updateTeamModel()
{
    static const SandboxModel model{
        std::vector<SandboxField>{{"team_id", checkText, true, false},
                                  {"team_alias", checkText},
                                  {"organization_id", checkText},
                                  {"metadata", checkObject},
                                  {"tpm_limit", checkInteger},
                                  {"rpm_limit", checkInteger},
                                  {"tpd_limit", checkInteger},
                                  {"max_budget", checkNumber},
                                  {"soft_budget", checkNumber},
                                  {"models", checkList},
                                  {"blocked", checkBoolean},
                                  {"budget_duration", checkText},
                                  {"tags", checkList},
                                  {"model_aliases", checkObject},
                                  {"guardrails", texts},
                                  {"policies", texts},
                                  {"object_permission", checkPermission},
                                  {"disable_global_guardrails", checkBoolean},
                                  {"team_member_budget", checkNumber},
                                  {"team_member_budget_duration", checkText},
                                  {"team_member_rpm_limit", checkInteger},
                                  {"team_member_tpm_limit", checkInteger},
                                  {"team_member_key_duration", checkText},
                                  {"allowed_passthrough_routes", checkList},
                                  {"denied_passthrough_routes", texts},
                                  {"secret_manager_settings", checkObject},
                                  {"prompts", texts},
                                  {"model_rpm_limit", integers},
                                  {"model_tpm_limit", integers}} +
        foldedLimits() + fileRules() +
        std::vector<SandboxField>{{"router_settings", checkObject},
                                  {"access_group_ids", texts},
                                  {"budget_limits", checkListOf<checkBudgetWindow>},
                                  {"default_team_member_models", texts},
                                  {"model_max_budget", checkMapOf<checkModelBudget>}}};
    return model;
}

const SandboxModel &patchTeamModel()
{
    static const SandboxModel model = [] {
        SandboxModel patch = updateTeamModel();
        patch.fields.front() = {"team_id", checkText};
        return patch;
    }();
    return model;
}

const SandboxModel &teamIdModel()
{
    static const SandboxModel model{{{"team_id", checkText, true, false}}};
    return model;
}

const SandboxModel &teamIdsModel()
{
    static const SandboxModel model{{{"team_ids", texts, true, false}}};
    return model;
}

QStringList sandboxTeamFields()
{
    QStringList names;
    for (const SandboxField &field : newTeamModel().fields)
        names.append(QString::fromLatin1(field.name));
    return names;
}

} // namespace Teamwright
