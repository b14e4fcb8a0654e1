// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfault.h"

namespace Teamwright {

/// What is wrong with a file or with one team in it, as a sentence without its place.
QString importFaultText(const ImportFault &fault);

/// "Line 12, column 3: …"; the place is left out where none is known.
QString placedFaultText(const ImportFault &fault);

} // namespace Teamwright
