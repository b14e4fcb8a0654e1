// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Teamwright {

/// The share of a budget from which a list warns, and from which it alarms, as the proxy's own dashboard has
/// it.
inline constexpr double nearBudget = 0.8;
inline constexpr double overBudget = 1.0;

} // namespace Teamwright
