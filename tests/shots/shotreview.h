// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shotteams.h"

namespace Teamwright {

/// The review before, while and after it is applied, with conflicts and deletions; activity and history.
void shootReview(const TakeShot &take);

} // namespace Teamwright
