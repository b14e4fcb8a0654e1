// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pastedteam.h"

#include <variant>

namespace Teamwright {

/// Takes curl commands as the documentation prints them and browsers copy them, and a bare body of /team/new.
/// A key in a header is not kept.
std::variant<PastedTeam, PasteFault> readPastedTeam(const QString &text);

} // namespace Teamwright
