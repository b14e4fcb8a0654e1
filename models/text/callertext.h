// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"

namespace Teamwright {

QString callerName(Caller caller); ///< "Master key", "Viewer"

/// Who the key speaks for and what it may do, in plain sentences; also when it expires.
QString callerText(const Capabilities &capabilities);

/// What "Check Connection" found, in plain sentences: version, database, caller.
QString connectionText(const ConnectionReport &report);

} // namespace Teamwright
