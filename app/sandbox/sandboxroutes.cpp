// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxroutes.h"

#include "catalogroutes.h"
#include "keyroutes.h"
#include "memberbulkroutes.h"
#include "memberresetroutes.h"
#include "memberroutes.h"
#include "permissionroutes.h"
#include "sandboxmodels.h"
#include "sandboxquery.h"
#include "teamroutes.h"
#include "userroutes.h"

namespace Teamwright {

template <const SandboxModel &(*model)()>
static Json body(const Json &sent)
{
    return validatedBody(model(), sent);
}

using Routes = std::vector<SandboxRoute>;

static Routes teamRoutes()
{
    using enum RouteList;
    using enum ErrorFamily;
    const RouteLists manage = Management | OrgAdmin;
    const RouteLists own = Management | OrgAdmin | SelfManaged;
    const RouteLists look = Management | Info | OrgAdmin | AdminViewer;
    return {
        {"POST", "/team/new", teamNew, manage, Envelope, body<newTeamModel>},
        {"POST", "/team/update", teamUpdate, own, Envelope, body<updateTeamModel>},
        {"PATCH", "/team/{team_id}", teamPatch, Management, Envelope, body<patchTeamModel>},
        {"POST", "/team/delete", teamDelete, manage, Detail, body<teamIdsModel>},
        {"POST", "/team/block", teamBlock, manage, Detail, body<teamIdModel>},
        {"POST", "/team/unblock", teamUnblock, manage, Detail, body<teamIdModel>},
        {"POST", "/team/member_add", memberAdd, own, Detail, readMemberAdd},
        {"POST", "/team/member_update", memberUpdate, own, Detail, body<memberUpdateModel>},
        {"POST", "/team/member_delete", memberDelete, own, Detail, body<memberDeleteModel>},
        {"GET", "/team/info", teamInfo, look, AuthEnvelope, nullptr, teamInfoQuery},
        {"GET", "/team/list", teamListV1, look, Detail, nullptr, teamListV1Query},
        {"GET", "/v2/team/list", teamListV2, look, Detail, nullptr, teamListV2Query},
        {"GET", "/team/permissions_list", permissionList, own, Detail, nullptr, permissionListQuery},
        {"POST", "/team/permissions_update", permissionUpdate, own, Detail, body<permissionUpdateModel>},
        {"POST", "/team/permissions_bulk_update", permissionBulkUpdate, manage, Detail,
         body<permissionBulkUpdateModel>},
    };
}

/// Those whose handlers decide who may call them.
static Routes memberRoutes()
{
    using enum RouteList;
    using enum ErrorFamily;
    const RouteLists own = OrgAdmin | SelfManaged;
    return {
        {"POST", "/team/{team_id}/member/{user_id}/reset_spend", memberResetSpend, own, Detail,
         body<resetSpendModel>},
        {"POST", "/team/{team_id}/member/{user_id}/reset_budget", memberResetBudget, own},
        {"POST", "/management/v1/teams/{team_id}/members/bulk_delete", memberBulkDelete, own, Problem,
         body<memberBulkDeleteModel>},
        {"POST", "/management/v1/teams/{team_id}/members/bulk_update", memberBulkUpdate, own, Problem,
         body<memberBulkUpdateModel>},
    };
}

static Routes peopleRoutes()
{
    using enum RouteList;
    using enum ErrorFamily;
    const RouteLists manage = Management | OrgAdmin;
    const RouteLists look = Management | Info | OrgAdmin | AdminViewer;
    return {
        {"POST", "/user/new", userNew, manage, Envelope, body<newUserModel>},
        {"GET", "/user/list", userList, Management | SelfManaged | OrgAdmin | AdminViewer, Detail, nullptr,
         userListQuery},
        {"GET", "/user/info", userInfo, look, Envelope, nullptr, userIdQuery},
        {"GET", "/v2/user/info", userOwn, (Info | OrgAdmin | AdminViewer), Envelope, nullptr, userIdQuery},
        {"POST", "/key/generate", keyGenerate, manage | InternalUser | KeyManagement, Envelope,
         body<generateKeyModel>},
        {"GET", "/key/info", keyInfo, look | InternalUser | KeyManagement, Envelope, nullptr, keyInfoQuery},
        {"GET", "/key/list", keyList, look | InternalUser | KeyManagement, NamedEnvelope, nullptr,
         keyListQuery},
    };
}

static Routes catalogRoutes()
{
    using enum RouteList;
    using enum ErrorFamily;
    const RouteLists look = Info | OrgAdmin | AdminViewer;
    return {
        {"POST", "/organization/new", organizationNew, {}, Detail, body<newOrganizationModel>},
        {"GET", "/organization/list", organizationList, look},
        {"GET", "/models", modelList, look | LlmApi},
        {"GET", "/v1/models", modelList, look | LlmApi},
        {"GET", "/model/info", modelInfo, look | Management | ModelInfo},
        {"GET", "/v1/model/info", modelInfo, look | ModelInfo},
        {"GET", "/guardrails/list", guardrailList, InternalUser | OrgAdmin | AdminViewer},
        {"GET", "/tag/list", tagList, InternalUser | InternalViewer | OrgAdmin | AdminViewer},
        {"GET", "/get/default_team_settings", defaultTeamSettings},
        {"GET", "/health/license", healthLicense},
        {"GET", "/health/readiness/details", healthDetails},
        {"GET", "/health/readiness", healthReadiness, Public, Detail, nullptr, nullptr, true},
        {"GET", "/health/liveliness", healthLiveliness, Public, Detail, nullptr, nullptr, true},
        {"GET", "/health/liveness", healthLiveliness, Public, Detail, nullptr, nullptr, true},
        {"GET", "/openapi.json", openApi, Public, Detail, nullptr, nullptr, true},
    };
}

const Routes &sandboxRoutes()
{
    static const Routes all = [] {
        Routes joined = teamRoutes();
        for (const Routes &more : {memberRoutes(), peopleRoutes(), catalogRoutes()})
            joined.insert(joined.end(), more.begin(), more.end());
        return joined;
    }();
    return all;
}

std::optional<QStringList> parametersIn(const SandboxRoute &route, const QString &path)
{
    const QLatin1String pattern(route.path);
    if (!pattern.contains(u'{'))
        return path == pattern ? std::optional(QStringList()) : std::nullopt;
    const QStringList wanted = QString(pattern).split(u'/');
    const QStringList steps = path.split(u'/');
    if (wanted.size() != steps.size())
        return std::nullopt;
    QStringList parameters;
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const bool isParameter = wanted.at(index).startsWith(u'{');
        if (isParameter ? steps.at(index).isEmpty() : steps.at(index) != wanted.at(index))
            return std::nullopt;
        if (isParameter)
            parameters.append(steps.at(index));
    }
    return parameters;
}

} // namespace Teamwright
