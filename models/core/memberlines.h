// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"

namespace Teamwright {

/// Members as people paste them, and what could not be read, by its line from 1.
struct MemberLines
{
    QList<Member> members;
    QList<int> unreadableLines;
};

/// "user-1", "ann@example.org" or "Ann Lee <ann@example.org>": what holds an @ between two texts is an
/// e-mail.
Member personFromText(const QString &text);

/// Whether a third column is a budget in USD: members of a new team have none (contract 2.3).
enum class BudgetColumn { Ignored, Read };

/// A line of e-mails alone is one person each. Lines "user", "user, role", "user<tab>role" or "user;role";
/// further columns are left aside. A first line of headings ("user, role") and empty lines are passed over; a
/// role that is none, or a budget that is no amount, makes the line unreadable.
MemberLines membersFromText(const QString &text, BudgetColumn budgets = BudgetColumn::Ignored);

} // namespace Teamwright
