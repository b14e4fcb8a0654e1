// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"
#include "teamrow.h"

namespace Teamwright {

/// What a page of the list would tell of that team.
TeamRow listRowOf(const Team &team);

} // namespace Teamwright
