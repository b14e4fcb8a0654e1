// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxauth.h"
#include "sandboxerrors.h"

#include <vector>

namespace Teamwright {

struct SandboxModel;

/// One endpoint: who may call it, what it takes, what it answers, and what it makes of exceptions.
struct SandboxRoute
{
    const char *method;
    const char *path;
    Json (*handler)(SandboxCall &call);
    RouteLists lists = {};
    ErrorFamily family = ErrorFamily::Detail;
    Json (*readBody)(const Json &body) = nullptr;  ///< throws ValidationFault; nullptr: takes no body
    const SandboxModel *(*queryModel)() = nullptr; ///< nullptr: takes no parameters
    bool isOpen = false;                           ///< answers without a key
};

const std::vector<SandboxRoute> &sandboxRoutes();

/// PATCH /team/{team_id}: the one path with a parameter.
const SandboxRoute &teamItemRoute();

} // namespace Teamwright
