// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shotteams.h"

namespace Teamwright {

/// The form in its main states: empty, filled, its later sections, with everything wrong, while it waits.
void shootForm(const TakeShot &take);

} // namespace Teamwright
