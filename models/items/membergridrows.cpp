// SPDX-License-Identifier: GPL-3.0-or-later
#include "membergridrows.h"

#include "sortkey.h"
#include "workspace.h"

#include <QHash>

#include <algorithm>

namespace Teamwright {

namespace {

bool isShown(const GridPerson &person, const MemberFilter &filter)
{
    const Member &member = person.member();
    if (filter.role && member.role != *filter.role)
        return false;
    if (filter.isChangedOnly && person.kind() == ChangeKind::None)
        return false;
    return filter.text.isEmpty() || member.userId.text().contains(filter.text, Qt::CaseInsensitive) ||
           member.email.contains(filter.text, Qt::CaseInsensitive);
}

bool isSameValue(const Member &a, const Member &b, MemberColumn column)
{
    switch (column) {
    case MemberColumn::User:
    case MemberColumn::Spend: return true;
    case MemberColumn::Role: return a.role == b.role;
    case MemberColumn::Budget: return a.limits.maxBudget == b.limits.maxBudget;
    case MemberColumn::Period: return a.limits.budgetDuration == b.limits.budgetDuration;
    case MemberColumn::TokensPerMinute: return a.limits.tpmLimit == b.limits.tpmLimit;
    case MemberColumn::RequestsPerMinute: return a.limits.rpmLimit == b.limits.rpmLimit;
    case MemberColumn::Models: return a.limits.allowedModels == b.limits.allowedModels;
    }
    Q_UNREACHABLE();
}

/// Who is staged for, by the proxy's own entry where there is one.
QHash<const Member *, MemberKey> stagedOf(const TeamEdit &edit, const QList<Member> &members)
{
    QHash<const Member *, MemberKey> staged;
    const auto named = membersNamed(edit.members, members);
    for (auto person = named.cbegin(); person != named.cend(); ++person)
        staged.insert(person.value(), person.key());
    return staged;
}

/// What is wanted of them, with what only the proxy knows of them.
std::optional<Member> wantedOf(const Member &held, const std::optional<Member> &wanted)
{
    if (!wanted)
        return std::nullopt;
    Member member = held;
    member.role = wanted->role;
    member.limits = wanted->limits;
    return member;
}

} // namespace

ChangeKind GridPerson::kind() const
{
    if (isConflict)
        return ChangeKind::Conflict;
    if (!was)
        return ChangeKind::Added;
    if (!is)
        return ChangeKind::Removed;
    return isSameMembership(was, is) ? ChangeKind::None : ChangeKind::Changed;
}

ChangeKind GridPerson::kindOf(MemberColumn column) const
{
    const ChangeKind whole = kind();
    if (!was || !is || column == MemberColumn::User || whole == ChangeKind::None)
        return whole;
    return isSameValue(*was, *is, column) ? ChangeKind::None : whole;
}

GridPeople gridPeople(const Workspace &workspace, const TeamId &id)
{
    const TeamDetail *detail = workspace.openedTeam(id);
    if (!detail)
        return {};
    const TeamEdit *edit = workspace.edit(id);
    const TeamEdit &staged = edit ? *edit : TeamEdit();
    const QList<Member> &members = detail->team.members;
    const auto keys = stagedOf(staged, members);
    GridPeople people;
    people.reserve(size_t(members.size() + staged.members.size()));
    for (const Member &member : members) {
        const auto key = keys.constFind(&member);
        if (key == keys.cend())
            people.push_back({MemberKey(member), member, member, false});
        else
            people.push_back({*key, member, wantedOf(member, staged.members.value(*key).wanted), false});
    }
    QSet<QString> known;
    for (const MemberKey &key : keys)
        known.insert(key.text());
    for (auto change = staged.members.cbegin(); change != staged.members.cend(); ++change) {
        if (change->wanted && !known.contains(change.key().text()))
            people.push_back({change.key(), std::nullopt, change->wanted, false});
    }
    for (const EditConflict &conflict : workspace.conflicts(id)) {
        const auto found = std::ranges::find_if(people, [&](const GridPerson &person) {
            return conflict.member && person.key == *conflict.member;
        });
        if (found != people.end())
            found->isConflict = true;
    }
    return people;
}

std::vector<int> gridOrder(const GridPeople &people, const MemberFilter &filter, int sortColumn,
                           Qt::SortOrder order)
{
    std::vector<int> shown;
    for (int place = 0; place < int(people.size()); ++place) {
        if (isShown(people[size_t(place)], filter))
            shown.push_back(place);
    }
    if (sortColumn < 0)
        return shown;
    std::vector<SortKey> keys(people.size());
    for (const int place : shown)
        keys[size_t(place)] = sortKey(people[size_t(place)].member(), MemberColumn(sortColumn));
    std::ranges::stable_sort(
        shown, [&](int a, int b) { return compareKeys(keys[size_t(a)], keys[size_t(b)], order) < 0; });
    return shown;
}

} // namespace Teamwright
