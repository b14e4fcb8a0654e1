// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxmodels.h"

#include "sandboxbudget.h"
#include "sandboxfields.h"

#include <QStringList>

#include <cmath>

namespace Teamwright {
namespace {

constexpr FieldCheck texts = checkListOf<checkText>;
constexpr FieldCheck integers = checkMapOf<checkInteger>;

template<const char *const *words>
Json checkWord(const Json &value, const Json &loc, ValidationItems &items)
{
    std::string expected;
    for (const char *const *word = words; *word; ++word) {
        if (value == *word)
            return value;
        expected += (expected.empty() ? "" : word[1] ? ", " : " or ") + pythonRepr(*word);
    }
    items.add("literal_error", loc, "Input should be " + expected);
    return value;
}

constexpr const char *roles[] = {"admin", "user", nullptr};
constexpr const char *throughputs[] = {"guaranteed_throughput", "best_effort_throughput", nullptr};
constexpr const char *keyThroughputs[] = {"guaranteed_throughput", "best_effort_throughput", "dynamic", nullptr};
constexpr const char *accesses[] = {"read", "write", nullptr};

Json checkModel(const SandboxModel &model, const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_object())
        return validated(model, value, loc, items);
    items.add("model_attributes_type", loc,
              "Input should be a valid dictionary or object to extract fields from");
    return value;
}

Json checkWindow(const Json &value, const Json &loc, ValidationItems &items)
{
    static const SandboxModel model{{{"budget_duration", checkText, true, false},
                                     {"max_budget", checkNumber, true, false},
                                     {"reset_at", checkAnything}}};
    return checkModel(model, value, loc, items);
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

Json checkIncrease(const Json &value, const Json &loc, ValidationItems &items)
{
    const size_t before = items.items().size();
    const Json number = checkNumber(value, loc, items);
    if (items.items().size() > before)
        return number;
    if (!std::isfinite(number.get<double>()))
        items.add("finite_number", loc, "Input should be a finite number");
    else if (number.get<double>() < 0)
        items.add("greater_than_equal", loc, "Input should be greater than or equal to 0");
    return number;
}

/// A date or a moment; without a zone it stays without one.
Json checkMoment(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_number())
        return pythonTime(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(asDouble(value) * 1000), Qt::UTC));
    if (!value.is_string()) {
        items.add("datetime_type", loc, "Input should be a valid datetime");
        return value;
    }
    const QString text = asText(value).replace(u' ', u'T');
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        items.add("datetime_from_date_parsing", loc,
                  text.size() < 10 ? "Input should be a valid datetime or date, input is too short"
                                   : "Input should be a valid datetime or date, invalid character in year");
        return value;
    }
    if (moment.timeSpec() != Qt::LocalTime)
        return pythonTime(moment);
    return jsonText(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
}

const char *temporaryBudgetFault(const Json &sent)
{
    const bool isWhole = member(sent, "temp_budget_increase").is_null() == member(sent, "temp_budget_expiry").is_null();
    return isWhole ? nullptr : "temp_budget_increase and temp_budget_expiry must be set together";
}

const char *identityFault(const Json &value)
{
    const bool isNamed = !member(value, "user_id").is_null() || !member(value, "user_email").is_null();
    return isNamed ? nullptr : "Either user id or user email must be provided";
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
            {"budget_limits", checkListOf<checkWindow>},
            {"models", texts, false, false},
            {"blocked", checkBoolean, false, false},
            {"router_settings", checkObject},
            {"access_group_ids", texts},
            {"default_team_member_models", texts}};
}

} // namespace

Json checkMember(const Json &value, const Json &loc, ValidationItems &items)
{
    if (value.is_object())
        return validated(memberModel(), value, loc, items);
    items.add("value_error", loc, "Value error, input needs to be a dictionary");
    return value;
}

const SandboxModel &memberModel()
{
    static const SandboxModel model{
        {{"user_id", checkText}, {"user_email", checkText}, {"role", checkWord<roles>, true, false}}, identityFault};
    return model;
}

const SandboxModel &newTeamModel()
{
    static const SandboxModel model{teamColumns()
                                    + std::vector<SandboxField>{{"model_aliases", checkObject},
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
                                                                {"model_tpm_limit", integers}}
                                    + foldedLimits()
                                    + std::vector<SandboxField>{{"team_member_budget", checkNumber},
                                                                {"team_member_rpm_limit", checkInteger},
                                                                {"team_member_tpm_limit", checkInteger},
                                                                {"team_member_key_duration", checkText},
                                                                {"team_member_budget_duration", checkText}}
                                    + fileRules()};
    return model;
}

const SandboxModel &updateTeamModel()
{
    static const SandboxModel model{std::vector<SandboxField>{{"team_id", checkText, true, false},
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
                                                              {"model_tpm_limit", integers}}
                                    + foldedLimits() + fileRules()
                                    + std::vector<SandboxField>{{"router_settings", checkObject},
                                                                {"access_group_ids", texts},
                                                                {"budget_limits", checkListOf<checkWindow>},
                                                                {"default_team_member_models", texts},
                                                                {"model_max_budget", checkMapOf<checkModelBudget>}}};
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

const SandboxModel &memberDeleteModel()
{
    static const SandboxModel model{
        {{"user_id", checkText}, {"user_email", checkText}, {"team_id", checkText, true, false}}, identityFault};
    return model;
}

const SandboxModel &memberUpdateModel()
{
    static const SandboxModel model{memberDeleteModel().fields
                                        + std::vector<SandboxField>{{"max_budget_in_team", checkNumber},
                                                                    {"role", checkWord<roles>},
                                                                    {"tpm_limit", checkInteger},
                                                                    {"rpm_limit", checkInteger},
                                                                    {"budget_duration", checkText},
                                                                    {"allowed_models", texts},
                                                                    {"temp_budget_increase", checkIncrease},
                                                                    {"temp_budget_expiry", checkMoment}},
                                    identityFault, temporaryBudgetFault};
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
