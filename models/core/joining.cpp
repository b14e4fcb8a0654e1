// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining.h"

#include <algorithm>

namespace Teamwright {

namespace {

const Member *samePerson(const QList<Member> &members, const Member &person)
{
    const auto found =
        std::ranges::find_if(members, [&](const Member &member) { return member.isSamePersonAs(person); });
    return found == members.end() ? nullptr : &*found;
}

/// The name under which something is staged for them, else the one that the proxy's entry has.
MemberKey keyOf(const Member &person, const Member *held, const TeamEdit *staged)
{
    const MemberKey usual(held ? *held : person);
    const MemberKey other = MemberKey::fromText(person.email.toLower());
    const bool isOther = staged && !staged->members.contains(usual) && staged->members.contains(other);
    return isOther ? other : usual;
}

TeamEdit emptyEditOf(const Team &base) { return {base.id, base.alias(), {}, {}, false}; }

std::optional<Member> copyOf(const Member *member) { return member ? std::optional(*member) : std::nullopt; }

} // namespace

Joining joiningOf(const QList<Member> &people, const Team &base, const TeamEdit *staged, bool canMakeAdmins)
{
    Joining joining;
    joining.edit = emptyEditOf(base);
    const QList<Member> now = staged ? edited(base, *staged).members : base.members;
    for (const Member &person : people) {
        if (person.isNameless())
            continue;
        if (samePerson(now, person)) {
            joining.alreadyIn.append(person);
            continue;
        }
        Member wanted = person;
        wanted.spend = {};
        if (!hasOwnLimits(person.limits))
            wanted.limits = {};
        if (wanted.role == MemberRole::Admin && !canMakeAdmins) {
            wanted.role = MemberRole::User;
            joining.joinsAsUser.append(person);
        }
        const Member *held = samePerson(base.members, person);
        joining.edit.members.insert(keyOf(person, held, staged), {copyOf(held), wanted});
    }
    return joining;
}

TeamEdit leavingOf(const QList<Member> &people, const Team &base, const TeamEdit *staged)
{
    TeamEdit edit = emptyEditOf(base);
    const QList<Member> now = staged ? edited(base, *staged).members : base.members;
    for (const Member &person : people) {
        if (const Member *held = samePerson(now, person))
            edit.members.insert(keyOf(person, held, staged), {*held, std::nullopt});
    }
    return edit;
}

} // namespace Teamwright
