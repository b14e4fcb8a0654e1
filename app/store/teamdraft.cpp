// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamdraft.h"

#include "draftjson.h"

namespace Teamwright {

Draft draftOfTeam(const QString &scope, const TeamId &key, const Team &team, const QDateTime &savedAt)
{
    return {scope, key.text(), team.alias(), savedAt, draftToJson(team)};
}

std::optional<Team> teamOfDraft(const Draft &draft) { return draftFromJson(draft.payload); }

} // namespace Teamwright
