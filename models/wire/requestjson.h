// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace Teamwright {

/// An operation as LiteLLM wants to hear it; the path is below the proxy's base URL.
struct WireRequest
{
    QByteArray method;
    QString path;
    JsonValue body;
};

WireRequest requestFor(const Operation &operation);

} // namespace Teamwright
