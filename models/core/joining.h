// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

namespace Teamwright {

/// What lets people of one team join another.
struct Joining
{
    TeamEdit edit;             ///< for the team they join; empty when nobody is new there
    QList<Member> alreadyIn;   ///< they stay there as they are
    QList<Member> joinsAsUser; ///< admins, who cannot become that there (contract 2.4)
};

/// @p base is the team they join, @p staged what is staged for it, or nullptr. Limits that somebody only has
/// from the default of the other team do not travel.
Joining joiningOf(const QList<Member> &people, const Team &base, const TeamEdit *staged, bool canMakeAdmins);

/// What takes these people out of a team; those who are not in it are left out.
TeamEdit leavingOf(const QList<Member> &people, const Team &base, const TeamEdit *staged);

} // namespace Teamwright
