// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "issue.h"
#include "member.h"
#include "teamcolumns.h"
#include "teamfields.h"

#include <QVariant>

namespace Teamwright {

/// What the cells of a member hold beside their texts: for each table that shows members.
QVariant memberValue(const Member &member, MemberColumn column); ///< for ValueRole
bool isMemberLimit(MemberColumn column);
bool isMemberNumber(MemberColumn column); ///< stands at the right

/// The field of a team that is typed and read like that limit.
TeamField fieldLike(MemberColumn column);

/// Why the proxy must not get that for a limit; nothing where it may. Empty: no limit.
std::optional<Issue> faultOfMemberLimit(MemberColumn column, const QString &typed);

/// The member with that limit as it was typed; the same member where it must not be taken. Whoever gets one
/// limit of their own keeps the others as they are in force.
Member memberWithLimit(Member member, MemberColumn column, const QString &typed);

/// Puts one limit, as a field of a team holds it.
void setMemberLimit(MemberLimits &limits, MemberColumn column, const FieldValue &value);

} // namespace Teamwright
