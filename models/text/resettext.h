// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetduration.h"

namespace Teamwright {

/// "every 30 days"; "every day" for one.
QString periodText(const BudgetDuration &duration);

/// When a budget set now is counted anew for the first time, as the proxy reckons by default (contract 2.6):
/// a whole sentence with the local and the UTC time.
QString nextResetText(const BudgetDuration &duration, const QDateTime &now);

} // namespace Teamwright
