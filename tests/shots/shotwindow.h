// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shotteams.h"

namespace Teamwright {

class Theme;

/// The whole window on a sandbox: the list with a team, and with the form.
void shootWindow(Theme &theme, const TakeShot &take);

} // namespace Teamwright
