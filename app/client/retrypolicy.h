// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace Teamwright {

/// How often a read is tried in all.
inline constexpr int mostTries = 3;

/// How long to wait before a read is tried again; nothing when it is not worth it. Never asked for writes. A
/// 500 is not repeated: a list page that holds an unreadable team answers it every time (contract 5.1).
std::optional<std::chrono::milliseconds> waitBeforeRetry(int triesSoFar, const ApiError &error);

} // namespace Teamwright
