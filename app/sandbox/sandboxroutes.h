// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxauth.h"
#include "sandboxerrors.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Teamwright {

struct SandboxModel;

/// One endpoint: who may call it, what it takes, what it answers, and what it makes of exceptions.
struct SandboxRoute
{
    const char *method;
    const char *path; ///< "/team/{team_id}": a step in braces takes any text without a slash
    Json (*handler)(SandboxCall &call);
    RouteLists lists = {};
    ErrorFamily family = ErrorFamily::Detail;
    Json (*readBody)(const Json &body) = nullptr;  ///< throws ValidationFault; nullptr: takes no body
    const SandboxModel *(*queryModel)() = nullptr; ///< nullptr: takes no parameters
    bool isOpen = false;                           ///< answers without a key
};

/// In the proxy's order, which decides what a wrong method is told.
const std::vector<SandboxRoute> &sandboxRoutes();

/// What \a path, already decoded, has in the place of each step in braces; nothing when it is another path.
std::optional<QStringList> parametersIn(const SandboxRoute &route, const QString &path);

} // namespace Teamwright
