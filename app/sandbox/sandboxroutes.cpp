// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxroutes.h"

#include "sandboxmodels.h"
#include "sandboxquery.h"
#include "teamroutes.h"

namespace Teamwright {

template<const SandboxModel &(*model)()>
static Json body(const Json &sent)
{
    return validatedBody(model(), sent);
}

const std::vector<SandboxRoute> &sandboxRoutes()
{
    using enum RouteList;
    using enum ErrorFamily;
    static const RouteLists manage = Management | OrgAdmin;
    static const RouteLists look = Management | Info | OrgAdmin | AdminViewer;
    static const std::vector<SandboxRoute> routes = {
        {"POST", "/team/new", teamNew, manage, Envelope, body<newTeamModel>},
        {"GET", "/team/info", teamInfo, look, AuthEnvelope, nullptr, teamInfoQuery},
        {"GET", "/team/list", teamListV1, look, Detail, nullptr, teamListV1Query},
        {"GET", "/v2/team/list", teamListV2, look, Detail, nullptr, teamListV2Query},
    };
    return routes;
}

} // namespace Teamwright
