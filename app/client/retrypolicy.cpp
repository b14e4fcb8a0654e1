// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

namespace Teamwright {

using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 30s; ///< a proxy that asks for more is left to the user

bool isPassing(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::RateLimited: return true;
    case ApiError::Kind::Server: return error.status == 502 || error.status == 503 || error.status == 504;
    default: return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> waitBeforeRetry(int triesSoFar, const ApiError &error)
{
    if (triesSoFar >= mostTries || !isPassing(error) || error.retryAfter > longestWait)
        return {};
    if (error.retryAfter > 0s)
        return error.retryAfter;
    return 250ms * (1 << (2 * (triesSoFar - 1)));
}

} // namespace Teamwright
