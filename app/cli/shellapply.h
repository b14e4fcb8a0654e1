// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Teamwright {

class ShellProxy;
struct FilePlan;

/// Sends what the plan wants, by the same runner as the window, and says how each team ended. 0: all as
/// asked; 1: something failed, or @p isAgreed is missing where somebody has to agree.
int applyPlan(const FilePlan &plan, ShellProxy &proxy, bool isAgreed, bool isJson);

} // namespace Teamwright
