// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"
#include "sandboxmessages.h"

#include <QFlags>

namespace Teamwright {

/// Which of the proxy's lists of routes (LiteLLMRoutes) hold a path; they decide who may call it.
enum class RouteList : quint16 {
    LlmApi = 0x1,          ///< openai_routes: /models
    ModelInfo = 0x2,       ///< model_info_routes
    Info = 0x4,            ///< info_routes, ui_routes
    Management = 0x8,      ///< management_routes
    InternalUser = 0x10,   ///< internal_user_routes
    InternalViewer = 0x20, ///< internal_user_view_only_routes
    SelfManaged = 0x40,    ///< self_managed_routes: the handler decides
    KeyManagement = 0x80,
    AdminViewer = 0x100,
    OrgAdmin = 0x200, ///< org_admin_allowed_routes
    Public = 0x400,   ///< public_routes
};
Q_DECLARE_FLAGS(RouteLists, RouteList)
Q_DECLARE_OPERATORS_FOR_FLAGS(RouteLists)

/// Who calls: contract 1.2 and 1.5. Throws ProxyFault or HttpFault.
SandboxCaller authenticate(SandboxCall &call, const SandboxRequest &request, const QByteArray &masterKey);

/// Whether the caller may call this path at all: contract 1.3, in the proxy's order. Throws.
void authorize(SandboxCall &call, const QByteArray &method, const QString &path, RouteLists lists);

} // namespace Teamwright
