// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shotteams.h"

namespace Teamwright {

/// The dialogs, filled: connections that answer and that do not, the question for a key, a question.
void shootDialogs(const TakeShot &take);

} // namespace Teamwright
