// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changerole.h"
#include "teamcolumns.h"
#include "teamedit.h"

#include <Qt>

#include <vector>

namespace Teamwright {

class Workspace;

/// Which people of a team are shown.
struct MemberFilter
{
    QString text; ///< in the id or the e-mail; case does not matter
    std::optional<MemberRole> role;
    bool isChangedOnly = false;

    friend bool operator==(const MemberFilter &, const MemberFilter &) = default;
};

/// One person of the grid: as the proxy has them, and as they would be.
struct GridPerson
{
    MemberKey key;
    std::optional<Member> was;
    std::optional<Member> is; ///< nothing: they are removed
    bool isConflict = false;

    ChangeKind kind() const;
    ChangeKind kindOf(MemberColumn column) const;
    /// As they would be, or as they were if they go.
    const Member &member() const { return is ? *is : *was; }

    friend bool operator==(const GridPerson &, const GridPerson &) = default;
};

using GridPeople = std::vector<GridPerson>;

/// The people of an opened team, in the proxy's order, those who go among them, and behind them those who
/// come.
GridPeople gridPeople(const Workspace &workspace, const TeamId &id);

/// The places of those who are shown, in the order in which they are shown; a negative column keeps the
/// proxy's.
std::vector<int> gridOrder(const GridPeople &people, const MemberFilter &filter, int sortColumn,
                           Qt::SortOrder order);

} // namespace Teamwright
