// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"
#include "teamrow.h"

namespace Teamwright {

/// What the list would tell of a team that was read whole.
TeamRow rowOfDetail(const Team &team);

} // namespace Teamwright
