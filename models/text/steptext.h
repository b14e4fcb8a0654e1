// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stepdescription.h"

#include <QString>

namespace Teamwright {

/// What the step did, to stand behind Undo or Redo in a menu: "Change Maximum budget", "Add 3 Members".
QString stepText(const StepDescription &step);

} // namespace Teamwright
