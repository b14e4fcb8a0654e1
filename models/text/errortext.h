// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace Teamwright {

/// What happened, in one plain sentence; the proxy's own words are in it where they say what is wrong.
QString errorText(const ApiError &error);

/// The raw facts for people who want them: HTTP status, the proxy's words, the answer as it came.
QString errorDetail(const ApiError &error);

} // namespace Teamwright
