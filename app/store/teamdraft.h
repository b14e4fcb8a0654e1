// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"
#include "team.h"

namespace Teamwright {

/// A typed team as a draft, every state of every field included.
Draft draftOfTeam(const QString &scope, const TeamId &key, const Team &team, const QDateTime &savedAt);

/// Nothing when the payload is none of ours.
std::optional<Team> teamOfDraft(const Draft &draft);

} // namespace Teamwright
