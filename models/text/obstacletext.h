// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"

namespace Teamwright {

/// Why that is not offered, and what would help; empty when nothing stands in the way.
QString obstacleText(Obstacle obstacle, Verb verb);
QString obstacleText(Obstacle obstacle, TeamField field);

} // namespace Teamwright
