// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamcolumns.h"
#include "teamrow.h"

#include <Qt>

namespace Teamwright {

/// Negative when `a` stands above `b` in a list sorted so. What is not set stands below, whichever way it is sorted.
int compareRows(const TeamRow &a, const TeamRow &b, TeamColumn column, Qt::SortOrder order);

} // namespace Teamwright
