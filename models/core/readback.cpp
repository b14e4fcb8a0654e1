// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <algorithm>

namespace Teamwright {

namespace {

const Member *findPerson(const QList<Member> &members, const Member &person)
{
    const auto place =
        std::ranges::find_if(members, [&](const Member &m) { return m.isSamePersonAs(person); });
    return place == members.end() ? nullptr : &*place;
}

} // namespace

QList<Difference> readBack(const Team &asked, const Team &held)
{
    QList<Difference> differences;
    for (const FieldSpec &spec : teamFields()) {
        if (spec.field == TeamField::Id)
            continue;
        const FieldValue &wanted = asked.value(spec.field);
        if (!isSameOnProxy(spec.field, wanted, held.value(spec.field)))
            differences.append({Difference::Kind::Field, spec.field, wanted, held.value(spec.field), {}});
    }
    for (const Member &wanted : asked.members) {
        const Member *found = findPerson(held.members, wanted);
        if (!found)
            differences.append({Difference::Kind::MemberMissing, {}, {}, {}, wanted});
        else if (found->role != wanted.role)
            differences.append({Difference::Kind::MemberRole, {}, {}, {}, *found});
    }
    for (const Member &found : held.members) {
        if (!findPerson(asked.members, found))
            differences.append({Difference::Kind::MemberAdded, {}, {}, {}, found});
    }
    return differences;
}

QList<Difference> readBack(const TeamEdit &edit, const Team &held)
{
    QList<Difference> differences;
    for (auto change = edit.fields.cbegin(); change != edit.fields.cend(); ++change) {
        const FieldValue &found = held.value(change.key());
        if (!isSameOnProxy(change.key(), change->wanted, found))
            differences.append({Difference::Kind::Field, change.key(), change->wanted, found, {}});
    }
    const auto named = membersNamed(edit.members, held.members);
    for (auto change = edit.members.cbegin(); change != edit.members.cend(); ++change) {
        const Member *found = named.value(change.key());
        const auto add = [&](Difference::Kind kind, const Member &member) {
            differences.append({kind, {}, {}, {}, member});
        };
        if (!change->wanted && found)
            add(Difference::Kind::MemberPresent, *found);
        if (!change->wanted)
            continue;
        if (!found)
            add(Difference::Kind::MemberMissing, *change->wanted);
        else if (found->role != change->wanted->role)
            add(Difference::Kind::MemberRole, *found);
        else if (!isSameLimits(found->limits, change->wanted->limits))
            add(Difference::Kind::MemberLimits, *found);
    }
    return differences;
}

} // namespace Teamwright
