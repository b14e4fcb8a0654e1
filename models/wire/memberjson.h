// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"
#include "member.h"

namespace Teamwright {

/// The members an answer names in members_with_roles. Rows nobody touched hold {} instead of a list
/// (contract 5.8).
QList<Member> readMembers(const JsonValue &membersWithRoles);

/// Adds spend and limits from /team/info's team_memberships to the members they belong to. Who has the team's
/// limits is told without them at times (measured): then they are those of team_member_budget_table.
void takeMemberships(QList<Member> &members, const JsonValue &memberships, const JsonValue &teamLimits = {});

QString roleKey(MemberRole role); ///< "admin", "user"

/// members_with_roles of a request. Members without id and e-mail are left out: one of them poisons the team
/// beyond repair (contract 5.1), so nothing in this program can send one.
JsonValue writeMembers(const QList<Member> &members);

} // namespace Teamwright
