// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"
#include "teamfields.h"

#include <QList>

namespace Teamwright {

/// What one undoable step did, as data: text turns it into "Undo Change Maximum Budget".
struct StepDescription
{
    enum class Kind {
        StartTeam,
        SetField,
        SetContent,
        InsertMembers,
        ChangeMembers,
        RemoveMembers,
        DeleteTeam, ///< staged
        Revert,     ///< staged changes were put back to what the proxy has
        Several,    ///< of more than one kind, or nothing shorter says it
    };

    Kind kind = Kind::SetField;
    TeamId team; ///< key of the typed team, or the existing one; the first of several
    int teamCount = 1;
    std::optional<TeamField> field; ///< of SetField
    QList<Member> members;          ///< the people concerned, as they are after the step

    friend bool operator==(const StepDescription &, const StepDescription &) = default;
};

} // namespace Teamwright
