// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

namespace Teamwright {

/// A team that is being typed, as it lies on disk: fields in every state (null and what cannot be read
/// included), members, and what no row of the table names. Not the proxy's JSON: that cannot tell these
/// states apart.
QByteArray draftToJson(const Team &team);

/// Nothing for what is damaged or of a later version of the format. Fields this version does not know are
/// left out.
std::optional<Team> draftFromJson(const QByteArray &json);

} // namespace Teamwright
