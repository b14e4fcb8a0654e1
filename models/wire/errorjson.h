// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace Teamwright {

/// Why a request failed, from the proxy's answer of any shape: LiteLLM's five families, plain text, the HTML
/// of a reverse proxy, or nothing (contract 1.4 to 1.8). Decides by status and shape, by words only where the
/// proxy says it in no other way. Secrets are scrubbed.
ApiError readError(int status, const QByteArray &body);

} // namespace Teamwright
