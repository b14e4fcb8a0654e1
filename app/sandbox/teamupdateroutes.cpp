// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamroutes.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxstore.h"

namespace Teamwright {
namespace {

const char *const memberFields[] = {"team_member_budget", "team_member_rpm_limit", "team_member_tpm_limit",
                                    "team_member_budget_duration"};

/// Who may edit: a stranger cannot even learn that a team exists (rec auth-update-member).
Json editableTeam(SandboxCall &call)
{
    const std::optional<Json> team = call.teams.find(asText(call.body["team_id"]));
    if (!team && !call.caller.isAdmin())
        throwTeamAccessDenied();
    if (!team) // rec team-update-unknown-team
        throw errorDetail(404, "Team not found, passed team_id=" + call.body["team_id"].get<std::string>());
    requireReadable(*team);
    if (call.caller.isAdmin())
        return *team;
    if (!isTeamAdmin(call.caller, *team))
        throwTeamAccessDenied();
    throw HttpFault{403,
                    "Team admins on this proxy cannot edit team settings. Ask a proxy admin to enable fields "
                    "under Settings > UI > Team admin editable fields."}; // rec auth-update-team-admin
}

void checkBudgets(const SandboxCall &call, const Json &team)
{
    const Json &soft = member(call.body, "soft_budget");
    const Json &limit = member(call.body, "max_budget");
    const Json &limitInForce = limit.is_null() ? team["max_budget"] : limit;
    const Json &softInForce = soft.is_null() ? team["soft_budget"] : soft;
    if (!soft.is_null() && !limitInForce.is_null() && soft.get<double>() >= limitInForce.get<double>())
        throw errorDetail(400, "soft_budget (" + pythonRepr(soft) +
                                   ") must be strictly lower than max_budget (" + pythonRepr(limitInForce) +
                                   ")");
    if (!limit.is_null() && !softInForce.is_null() && limit.get<double>() <= softInForce.get<double>())
        throw errorDetail(400, "max_budget (" + pythonRepr(limit) +
                                   ") must be strictly greater than soft_budget (" + pythonRepr(softInForce) +
                                   ")"); // rec team-update-max-not-above-soft
}

void checkOrganization(SandboxCall &call)
{
    Json &body = call.body;
    if (member(body, "organization_id") == "")
        body["organization_id"] = nullptr;
    if (member(body, "organization_id").is_null())
        return;
    const auto rows = call.store.rows(QStringLiteral("SELECT 1 FROM organizations WHERE organization_id = ?"),
                                      {asText(body["organization_id"])});
    if (rows.isEmpty()) // 404 here, 400 on creation: rec team-update-unknown-organization
        throw errorDetail(404, "Organization not found, passed organization_id=" +
                                   body["organization_id"].get<std::string>());
}

bool holdsAny(const Json &body, const std::vector<const char *> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const char *field) { return body.contains(field); });
}

/// Metadata as a whole is replaced; a folded field alone goes into what is stored (contract 3.2). The
/// server's own key survives both.
void mergeMetadata(const Json &team, Json &changes)
{
    const Json &stored = team["metadata"];
    const bool isSent = member(changes, "metadata").is_object();
    if (isSent)
        changes["metadata"].erase("team_member_budget_id");
    const bool holdsMemberField = holdsAny(changes, {std::begin(memberFields), std::end(memberFields)});
    if (!changes.contains("metadata") &&
        (holdsMemberField || holdsAny(changes, enterpriseFields) || holdsAny(changes, foldedFields)))
        changes["metadata"] = stored;
    else if (isSent && stored.contains("team_member_budget_id"))
        changes["metadata"]["team_member_budget_id"] = stored["team_member_budget_id"];
}

void changeMemberBudget(SandboxCall &call, const QString &budgetId, const Json &changes)
{
    std::optional<Json> budget = call.memberships.budget(budgetId);
    if (!budget)
        return;
    const auto take = [&](const char *field, const char *column) {
        if (changes.contains(field))
            (*budget)[column] = changes[field];
    };
    take("team_member_budget", "max_budget");
    take("team_member_rpm_limit", "rpm_limit");
    take("team_member_tpm_limit", "tpm_limit");
    take("team_member_budget_duration", "budget_duration");
    if (changes.contains("team_member_budget_duration")) {
        const Json &duration = changes["team_member_budget_duration"];
        (*budget)["budget_reset_at"] = duration.is_null()
                                           ? Json(nullptr)
                                           : pythonTime(budgetResetAt(duration.get<std::string>(), call.now));
    }
    SandboxCall::requireStorable(*budget);
    call.memberships.saveBudget(*budget);
}

/// Members without a budget of their own get the shared one.
void shareBudget(SandboxCall &call, const Json &team, const QString &budgetId)
{
    const QString teamId = asText(team["team_id"]);
    for (const Json &entry : team["members_with_roles"]) {
        if (entry["user_id"].is_string())
            call.memberships.create(asText(entry["user_id"]), teamId, budgetId);
    }
    for (const auto &membership : call.memberships.ofTeam(teamId)) {
        if (membership.budgetId.isEmpty())
            call.memberships.setBudget(membership.userId, teamId, budgetId);
    }
}

void applyMemberBudget(SandboxCall &call, const Json &team, Json &changes)
{
    const bool isTouched = holdsAny(changes, {std::begin(memberFields), std::end(memberFields)});
    const bool says = std::any_of(std::begin(memberFields), std::end(memberFields),
                                  [&](const char *field) { return !member(changes, field).is_null(); });
    const Json &known = member(team["metadata"], "team_member_budget_id");
    if (isTouched && known.is_string()) {
        changeMemberBudget(call, asText(known), changes);
        if (says && !changes["metadata"].is_object())
            changes["metadata"] = Json::object();
        if (says)
            changes["metadata"]["team_member_budget_id"] = known;
    } else if (says) {
        if (!changes["metadata"].is_object())
            changes["metadata"] = Json::object();
        makeMemberBudget(call, team["team_alias"], team["budget_duration"], changes["metadata"]);
    }
    if (says)
        shareBudget(call, team, asText(changes["metadata"]["team_member_budget_id"]));
    for (const char *field : memberFields)
        changes.erase(field);
}

void foldChanges(const SandboxCall &call, Json &changes)
{
    const auto fold = [&](const char *field) {
        const Json value = member(changes, field);
        if (value.is_null())
            return; // null stays, and breaks: rec team-update-tags-null
        changes.erase(field);
        if (!member(changes, "metadata").is_object())
            changes["metadata"] = Json::object();
        changes["metadata"][field] = value;
    };
    for (const char *field : enterpriseFields) {
        if (isTruthy(member(changes, field)) && !call.isLicensed) // the field is not named here
            throw errorDetail(403,
                              std::string("This feature is only available for LiteLLM Enterprise users. ") +
                                  notPremium); // rec team-update-enterprise-tags
        fold(field);
    }
    for (const char *field : foldedFields)
        fold(field);
}

void changeAliases(SandboxCall &call, Json &team, Json &changes)
{
    const Json aliases = member(changes, "model_aliases");
    changes.erase("model_aliases");
    if (aliases.is_null())
        return;
    SandboxCall::requireStorable(aliases);
    const qint64 id = team["model_id"].is_number() ? team["model_id"].get<qint64>() : 0;
    const Json stored = call.teams.aliases(team["model_id"], true);
    const Json created = member(stored, "created_at").is_null() ? call.time() : stored["created_at"];
    changes["model_id"] = call.teams.saveAliases(id, {{"id", nullptr},
                                                      {"model_aliases", asJsonb(aliases)},
                                                      {"created_at", created},
                                                      {"created_by", call.caller.userIdJson()},
                                                      {"updated_at", call.time()},
                                                      {"updated_by", call.caller.userIdJson()},
                                                      {"team", nullptr}});
}

/// What the database says to null where a column must hold something, and to fields that are no columns.
void requireColumns(const Json &team, const Json &changes)
{
    static const std::vector<std::string> filled = {
        "metadata",        "models",           "blocked",
        "policies",        "access_group_ids", "default_team_member_models",
        "router_settings", "budget_limits",    "object_permission"};
    for (const auto &[field, value] : changes.items()) {
        const bool mustBeFilled = std::find(filled.begin(), filled.end(), field) != filled.end();
        if (!team.contains(field))
            throw Crash{"Could not find field at `updateOneLiteLLM_TeamTable.data." + field + "`"};
        if (mustBeFilled && value.is_null()) // rec team-update-models-null
            throw Crash{
                "Unable to match input value to any allowed input type for the field. Parse errors: [`data." +
                field + "`: A value is required but not set, `data." + field +
                "`: A value is required but not set]"};
        if (field == "models" &&
            std::any_of(value.begin(), value.end(), [](const Json &m) { return !m.is_string(); }))
            throw Crash{"Unable to match input value to any allowed input type for the field."};
    }
}

void armResets(const SandboxCall &call, Json &changes)
{
    if (changes.contains("budget_duration")) { // even when it is the same: rec team-update-duration
        const Json &duration = changes["budget_duration"];
        changes["budget_reset_at"] = duration.is_null()
                                         ? Json(nullptr)
                                         : pythonTime(budgetResetAt(duration.get<std::string>(), call.now));
    }
    if (isTruthy(member(changes, "budget_limits")))
        changes["budget_limits"] = armedWindows(call, changes["budget_limits"]);
}

void applyPermission(SandboxCall &call, const Json &team, Json &changes)
{
    if (!member(changes, "object_permission").is_object())
        return;
    const Json &id = team["object_permission_id"];
    Json permission = call.teams.objectPermission(id, "permission");
    if (!permission.is_object())
        permission = Json::object();
    permission.update(changes["object_permission"]);
    changes["object_permission_id"] = jsonText(call.teams.saveObjectPermission(asText(id), permission));
    changes.erase("object_permission");
}

} // namespace

static Json updatedTeam(SandboxCall &call)
{
    checkTeamLimits(call);
    Json team = editableTeam(call);
    checkMetadata(member(call.body, "metadata"));
    checkBudgets(call, team);
    checkOrganization(call);
    Json changes = call.body;
    changes.erase("team_id");
    if (changes.contains("model_max_budget") && changes["model_max_budget"].is_null())
        changes["model_max_budget"] = Json::object();
    armResets(call, changes);
    mergeMetadata(team, changes);
    applyMemberBudget(call, team, changes);
    applyPermission(call, team, changes);
    foldChanges(call, changes);
    changeAliases(call, team, changes);
    requireColumns(team, changes);
    SandboxCall::requireStorable(changes);
    for (const char *column : {"metadata", "router_settings", "model_max_budget"}) {
        if (changes.contains(column))
            changes[column] = asJsonb(changes[column]);
    }
    team.update(changes);
    team["updated_at"] = call.time();
    call.teams.update(team);
    return team;
}

Json teamUpdate(SandboxCall &call)
{
    const Json team = updatedTeam(call);
    Json row = call.teams.row(team, true);
    row["object_permission"] = call.teams.objectPermission(team["object_permission_id"], "permissionRow");
    return {{"team_id", team["team_id"]}, {"data", row}};
}

Json teamPatch(SandboxCall &call)
{
    const Json &sent = member(call.body, "team_id");
    if (!sent.is_null() && asText(sent) != call.pathId) // rec team-patch-other-id
        throw errorDetail(400, "team_id in body (" + sent.get<std::string>() +
                                   ") does not match team_id in path (" + call.pathId.toStdString() + ")");
    if (call.body.contains("metadata")) {
        const std::optional<Json> team = call.teams.find(call.pathId);
        if (!team) // rec team-patch-unknown
            throw errorDetail(404, "Team not found, passed team_id=" + call.pathId.toStdString());
        Json merged = (*team)["metadata"];
        merged.merge_patch(call.body["metadata"]); // rec team-patch-metadata
        call.body["metadata"] = merged;
    }
    call.body["team_id"] = jsonText(call.pathId);
    const Json team = updatedTeam(call);
    Json shown = call.teams.model(team, true);
    shown["object_permission"] = call.teams.objectPermission(team["object_permission_id"], "permission");
    return shown;
}

} // namespace Teamwright
