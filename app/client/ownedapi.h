// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"
#include "exchange.h"
#include "keyprovider.h"
#include "teamsapi.h"

#include <functional>
#include <memory>

namespace Teamwright {

class Clock;

/// A LiteLlmApi together with the transport and the network access manager it stands on. `exchanged` hears of
/// each request once it is over; the clock must outlive the result.
std::unique_ptr<TeamsApi> makeLiteLlmApi(const ConnectionProfile &profile, KeyProvider key,
                                         const Clock &clock,
                                         std::function<void(const Exchange &)> exchanged = {});

} // namespace Teamwright
