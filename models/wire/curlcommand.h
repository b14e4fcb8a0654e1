// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"
#include "operation.h"

namespace Teamwright {

/// The request as a command for a POSIX shell, as LiteLLM's documentation prints them. The key is left to the
/// shell: it stands there as $LITELLM_PROXY_API_KEY. Redirects are not followed, for the key's sake.
QString curlCommand(const RequestPreview &request, const ConnectionProfile &profile);

} // namespace Teamwright
