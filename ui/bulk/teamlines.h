// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

namespace Teamwright {

/// What a team has set, a line each ("Maximum budget: $5.00"), and how many members.
QStringList teamLines(const Team &team);

} // namespace Teamwright
