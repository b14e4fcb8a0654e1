// SPDX-License-Identifier: GPL-3.0-or-later
#include "rebase.h"

#include "threeway.h"

namespace Teamwright {

namespace {

/// How somebody starts whom both sides added: where role and limits differ from this, somebody chose them.
Member newcomer(const Member &person)
{
    Member member;
    member.userId = person.userId;
    member.email = person.email;
    return member;
}

/// Nothing while the change cannot be put together with theirs.
std::optional<MemberEdit> rebasedMember(const MemberEdit &edit, const std::optional<Member> &theirs)
{
    const auto &[was, mine] = edit;
    if (isSameMembership(was, mine) || isSameMembership(mine, theirs))
        return MemberEdit{theirs, theirs};
    if (isSameMembership(was, theirs) && (!mine || !theirs))
        return MemberEdit{theirs, mine};
    if (!mine || !theirs)
        return {};
    if (!was && mine->role != theirs->role)
        return {};
    const auto merged = mergedMember(was.value_or(newcomer(*mine)), *mine, *theirs, Side::Mine);
    return merged.isClash ? std::nullopt : std::optional(MemberEdit{theirs, merged.value});
}

void rebaseFields(const TeamEdit &edit, const Team &fresh, Rebased &result)
{
    for (auto change = edit.fields.cbegin(); change != edit.fields.cend(); ++change) {
        const TeamField field = change.key();
        const FieldValue &theirs = fresh.value(field);
        const auto merged = mergedField(field, change->was, change->wanted, theirs, Side::Mine);
        if (merged.isClash) {
            result.edit.fields.insert(field, *change);
            result.conflicts.append({field, {}, *change, theirs, {}, {}, !merged.isWhole});
        } else if (!isSameOnProxy(field, merged.value, theirs)) {
            result.edit.fields.insert(field, {theirs, merged.value});
        }
    }
}

void rebaseMembers(const TeamEdit &edit, const Team &fresh, Rebased &result)
{
    const auto named = membersNamed(edit.members, fresh.members);
    for (auto change = edit.members.cbegin(); change != edit.members.cend(); ++change) {
        const Member *found = named.value(change.key());
        const auto theirs = found ? std::optional(*found) : std::nullopt;
        // Somebody added by e-mail has an id by now.
        const MemberKey key = found ? MemberKey(*found) : change.key();
        const auto rebased = rebasedMember(*change, theirs);
        if (!rebased) {
            result.edit.members.insert(key, *change);
            result.conflicts.append({{}, key, {}, {}, *change, theirs, false});
        } else if (!isSameMembership(rebased->was, rebased->wanted)) {
            result.edit.members.insert(key, *rebased);
        }
    }
}

/// What is left of a change of one person once a side is preferred.
MemberEdit settledMember(const MemberEdit &edit, const std::optional<Member> &theirs, Side side)
{
    const auto &[was, mine] = edit;
    if (!mine || !theirs)
        return {theirs, side == Side::Mine ? mine : theirs};
    Member settled = mergedMember(was.value_or(newcomer(*mine)), *mine, *theirs, side).value;
    if (!was) // both chose a role, also who chose the one that newcomers have
        settled.role = side == Side::Mine ? mine->role : theirs->role;
    return {theirs, settled};
}

FieldEdit settledField(const EditConflict &conflict, Resolution resolution)
{
    const auto &[was, mine] = conflict.fieldEdit;
    switch (resolution) {
    case Resolution::Theirs: return {conflict.theirs, conflict.theirs};
    case Resolution::Mine: return {conflict.theirs, mine};
    case Resolution::Both:
        return {conflict.theirs, mergedField(*conflict.field, was, mine, conflict.theirs, Side::Mine).value};
    }
    Q_UNREACHABLE();
}

} // namespace

Rebased rebase(const TeamEdit &edit, const Team &fresh)
{
    Rebased result;
    result.edit.id = edit.id;
    result.edit.alias = edit.alias;
    result.edit.isDeletion = edit.isDeletion;
    rebaseFields(edit, fresh, result);
    rebaseMembers(edit, fresh, result);
    return result;
}

TeamEdit resolved(const TeamEdit &edit, const EditConflict &conflict, Resolution resolution)
{
    TeamEdit result = edit;
    if (conflict.field) {
        const FieldEdit settled = settledField(conflict, resolution);
        if (isSameOnProxy(*conflict.field, settled.was, settled.wanted))
            result.fields.remove(*conflict.field);
        else
            result.fields.insert(*conflict.field, settled);
    }
    if (conflict.member) {
        const Side side = resolution == Resolution::Theirs ? Side::Theirs : Side::Mine;
        const MemberEdit settled = settledMember(conflict.memberEdit, conflict.theirMember, side);
        if (isSameMembership(settled.was, settled.wanted))
            result.members.remove(*conflict.member);
        else
            result.members.insert(*conflict.member, settled);
    }
    return result;
}

} // namespace Teamwright
