// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"
#include "teamfields.h"

#include <QList>

namespace Teamwright {

/// What one undoable step did, as data: text turns it into "Undo Change Maximum Budget".
struct StepDescription
{
    enum class Kind { StartTeam, SetField, SetContent, InsertMembers, ChangeMembers, RemoveMembers };

    Kind kind = Kind::SetField;
    TeamId team;                    ///< key of the typed team
    std::optional<TeamField> field; ///< of SetField
    QList<Member> members;          ///< the people concerned, as they are after the step

    friend bool operator==(const StepDescription &, const StepDescription &) = default;
};

} // namespace Teamwright
