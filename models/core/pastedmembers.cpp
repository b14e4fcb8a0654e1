// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedmembers.h"

#include <QSet>

#include <algorithm>

namespace Teamwright {

namespace {

using Verdict = PastedMember::Verdict;

QStringList namesOf(const Member &member)
{
    QStringList names;
    for (const QString &name : {member.userId.text(), member.email.toLower()}) {
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

bool holdsAny(const QSet<QString> &known, const QStringList &names)
{
    return std::ranges::any_of(names, [&known](const QString &name) { return known.contains(name); });
}

Verdict verdictOnStranger(Member &member, const Team &team, const ValidationContext &context)
{
    const auto users = member.userId.isEmpty() && context.usersWithEmail
                           ? context.usersWithEmail(member.email)
                           : std::nullopt;
    if (users.value_or(0) > 1)
        return Verdict::EmailAmbiguous;
    if (member.role == MemberRole::Admin &&
        context.capabilities.obstacleIn(team, Verb::MakeAdmin) == Obstacle::LicenceNeeded) {
        member.role = MemberRole::User;
        return Verdict::AddedAsUser;
    }
    const bool isUnknown = context.isUserKnown && context.isUserKnown(member) == false;
    return isUnknown ? Verdict::AddedUnknown : Verdict::Added;
}

} // namespace

QList<PastedMember> judgePasted(const QList<Member> &pasted, const Team &team,
                                const ValidationContext &context)
{
    QSet<QString> present;
    for (const Member &member : team.members) {
        for (const QString &name : namesOf(member))
            present.insert(name);
    }
    QSet<QString> seen;
    QList<PastedMember> judged;
    for (Member member : pasted) {
        const QStringList names = namesOf(member);
        Verdict verdict = Verdict::Added;
        if (holdsAny(present, names))
            verdict = Verdict::AlreadyIn;
        else if (holdsAny(seen, names))
            verdict = Verdict::Twice;
        else
            verdict = verdictOnStranger(member, team, context);
        for (const QString &name : names)
            seen.insert(name);
        judged.append({member, verdict});
    }
    return judged;
}

} // namespace Teamwright
