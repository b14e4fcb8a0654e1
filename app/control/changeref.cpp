// SPDX-License-Identifier: GPL-3.0-or-later
#include "changeref.h"

namespace Teamwright {

namespace {

std::optional<Member> found(const Team *team, const MemberKey &key)
{
    const Member *member = team ? findMember(team->members, key) : nullptr;
    return member ? std::optional(*member) : std::nullopt;
}

} // namespace

QList<ChangeRef> changesIn(const TeamEdit &edit)
{
    QList<ChangeRef> changes;
    if (edit.isDeletion)
        changes.append({edit.id, {}, {}});
    for (auto field = edit.fields.keyBegin(); field != edit.fields.keyEnd(); ++field)
        changes.append({edit.id, *field, {}});
    for (auto key = edit.members.keyBegin(); key != edit.members.keyEnd(); ++key)
        changes.append({edit.id, {}, *key});
    return changes;
}

TeamEdit without(const TeamEdit &edit, const QList<ChangeRef> &leftOut)
{
    TeamEdit part = edit;
    for (const ChangeRef &change : leftOut) {
        if (change.team != edit.id)
            continue;
        if (change.field)
            part.fields.remove(*change.field);
        else if (change.member)
            part.members.remove(*change.member);
        else
            part.isDeletion = false;
    }
    return part;
}

TeamEdit afterSending(const TeamEdit &staged, const TeamEdit &sent, const Team *base, const Team &held)
{
    TeamEdit left = staged;
    left.id = sent.id;
    for (auto entry = sent.fields.cbegin(); entry != sent.fields.cend(); ++entry) {
        const TeamField field = entry.key();
        if (!isSameOnProxy(field, held.value(field), entry->wanted))
            continue; // not there: what is staged stays as it is
        const bool wasTakenBack = !staged.fields.contains(field);
        if (wasTakenBack && !(base && isSameOnProxy(field, base->value(field), entry->wanted)))
            left.fields.insert(field, {held.value(field), entry->was});
        else if (!wasTakenBack && staged.fields[field].wanted != entry->wanted)
            left.fields[field].was = held.value(field);
    }
    for (auto entry = sent.members.cbegin(); entry != sent.members.cend(); ++entry) {
        const MemberKey &key = entry.key();
        const std::optional<Member> now = found(&held, key);
        if (!isSameMembership(now, entry->wanted))
            continue;
        const bool wasTakenBack = !staged.members.contains(key);
        if (wasTakenBack && !(base && isSameMembership(found(base, key), entry->wanted)))
            left.members.insert(key, {now, entry->was});
        else if (!wasTakenBack && !isSameMembership(staged.members[key].wanted, entry->wanted))
            left.members[key].was = now;
    }
    return left;
}

bool isStaged(const TeamEdit &edit, const EditConflict &conflict)
{
    if (conflict.field) {
        const auto entry = edit.fields.constFind(*conflict.field);
        return entry != edit.fields.cend() && entry->wanted == conflict.fieldEdit.wanted;
    }
    const auto entry = edit.members.constFind(*conflict.member);
    return entry != edit.members.cend() && isSameMembership(entry->wanted, conflict.memberEdit.wanted);
}

TeamEdit withoutConflicts(const TeamEdit &edit, const QList<EditConflict> &conflicts, const TeamEdit &sent)
{
    TeamEdit left = edit;
    for (const EditConflict &conflict : conflicts) {
        const bool isSent = (conflict.field && sent.fields.contains(*conflict.field)) ||
                            (conflict.member && sent.members.contains(*conflict.member));
        if (isSent)
            left = resolved(left, conflict, Resolution::Theirs);
    }
    return left;
}

} // namespace Teamwright
