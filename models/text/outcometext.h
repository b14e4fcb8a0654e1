// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

namespace Teamwright {

/// How the creation of a team ended: done / done, but … with every difference / failed / unknown, and what to
/// do.
QString outcomeText(const Outcome &outcome);

/// One difference between what was asked for and what the proxy holds, as a sentence.
QString differenceText(const Difference &difference);

QString roleText(MemberRole role); ///< "admin", "user": LiteLLM's own words for the two

} // namespace Teamwright
