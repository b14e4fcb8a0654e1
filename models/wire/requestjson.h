// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

namespace Teamwright {

/// An operation as LiteLLM wants to hear it; the path is below the proxy's base URL.
struct WireRequest
{
    QByteArray method;
    QString path; ///< not encoded
    JsonValue body;

    /// False for what must never be sent, such as a change of nobody: it would harm the team (contract 5.1).
    bool isSendable() const { return !method.isEmpty(); }
};

WireRequest requestFor(const Operation &operation);

} // namespace Teamwright
