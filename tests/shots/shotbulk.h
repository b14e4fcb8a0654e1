// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shotteams.h"

namespace Teamwright {

/// The dialogs that change many teams, or compare two; templates and deleted teams.
void shootBulk(const TakeShot &take);

} // namespace Teamwright
