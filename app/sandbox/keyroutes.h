// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

Json keyGenerate(SandboxCall &call); ///< POST /key/generate: contract 4
Json keyInfo(SandboxCall &call);     ///< GET /key/info: contract 4.1
Json keyList(SandboxCall &call);

/// Makes a key from a validated body and stores it; the plain key stands in "key", once.
Json makeKey(SandboxCall &call, const Json &body, const Json &createdBy);

} // namespace Teamwright
