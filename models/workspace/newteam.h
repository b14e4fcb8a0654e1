// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

namespace Teamwright {

/// Tells the members of a typed team apart while their names are still being typed.
using MemberKey = quint64;

/// A team that is being typed.
struct NewTeam
{
    Team start;                  ///< as it was when it was begun
    Team team;
    QList<MemberKey> memberKeys; ///< one for each of team.members
};

/// A member with its key and its place in the list.
struct PlacedMember
{
    int row = 0;
    MemberKey key = 0;
    Member member;
};

} // namespace Teamwright
