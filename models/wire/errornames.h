// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorshape.h"
#include "teamfields.h"

namespace Teamwright {

/// The field of a team that a refusal is about; nothing when it names none.
std::optional<TeamField> namedField(const ErrorShape &shape);

/// The row of members_with_roles that a validation is about, from 0.
std::optional<int> namedMember(const ErrorShape &shape);

} // namespace Teamwright
