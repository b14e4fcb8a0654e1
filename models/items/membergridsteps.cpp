// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the grid that turns edits into steps of the workspace.
#include "membergridmodel.h"

#include "membercell.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

namespace {

MemberLimits defaultsOf(const Team &team)
{
    MemberLimits limits;
    limits.source = MemberLimits::Source::TeamDefault;
    for (const auto column : {MemberColumn::Budget, MemberColumn::Period, MemberColumn::TokensPerMinute,
                              MemberColumn::RequestsPerMinute, MemberColumn::Models})
        setMemberLimit(limits, column, team.value(fieldLike(column)));
    return limits;
}

} // namespace

TeamEdit MemberGridModel::editOf(const QMap<MemberKey, MemberEdit> &members) const
{
    const Team *team = m_workspace ? m_workspace->workingTeam(m_id) : nullptr;
    return {m_id, team ? team->alias() : QString(), {}, members, false};
}

TeamEdit MemberGridModel::editEach(const QList<int> &rows,
                                   const std::function<std::optional<Member>(const Member &)> &change) const
{
    QMap<MemberKey, MemberEdit> edits;
    for (const int row : rows) {
        const GridPerson &person = personAt(row);
        if (!person.is)
            continue;
        const std::optional<Member> wanted = change(*person.is);
        if (!isSameMembership(person.is, wanted))
            edits.insert(person.key, {person.is, wanted});
    }
    return editOf(edits);
}

TeamEdit MemberGridModel::withRole(const QList<int> &rows, MemberRole role) const
{
    return editEach(rows, [role](Member member) {
        member.role = role;
        return std::optional(member);
    });
}

std::optional<Issue> MemberGridModel::faultOfLimit(MemberColumn column, const QString &typed)
{
    return faultOfMemberLimit(column, typed);
}

TeamEdit MemberGridModel::withLimit(const QList<int> &rows, MemberColumn column, const QString &typed) const
{
    return editEach(rows, [column, &typed](const Member &member) {
        return std::optional(memberWithLimit(member, column, typed));
    });
}

TeamEdit MemberGridModel::withTeamDefaults(const QList<int> &rows) const
{
    const Team *team = m_workspace ? m_workspace->workingTeam(m_id) : nullptr;
    const MemberLimits limits = team ? defaultsOf(*team) : MemberLimits();
    return editEach(rows, [&limits](Member member) {
        member.limits = limits;
        return std::optional(member);
    });
}

TeamEdit MemberGridModel::without(const QList<int> &rows) const
{
    return editEach(rows, [](const Member &) { return std::optional<Member>(); });
}

TeamEdit MemberGridModel::with(const QList<Member> &added) const
{
    QHash<QString, const GridPerson *> known;
    for (const GridPerson &person : m_people) {
        known.insert(person.member().userId.text(), &person);
        known.insert(person.member().email.toLower(), &person);
    }
    known.remove(QString());
    QMap<MemberKey, MemberEdit> edits;
    for (const Member &member : added) {
        const MemberKey key(member);
        const GridPerson *person = known.value(key.text());
        if (!member.isNameless() && (!person || !person->is))
            edits.insert(person ? person->key : key, {std::nullopt, member});
    }
    return editOf(edits);
}

void MemberGridModel::stage(const TeamEdit &change, StepDescription::Kind kind)
{
    if (!m_workspace || change.members.isEmpty())
        return;
    StepDescription step{kind, m_id, 1, {}, {}};
    for (const MemberEdit &edit : change.members)
        step.members.append(edit.wanted ? *edit.wanted : *edit.was);
    m_workspace->stage({change}, step);
}

void MemberGridModel::revert(const QList<int> &rows)
{
    TeamEdit named = editOf({});
    for (const int row : rows) {
        const GridPerson &person = personAt(row);
        if (person.kind() != ChangeKind::None)
            named.members.insert(person.key, {person.was, person.is});
    }
    if (m_workspace && !named.members.isEmpty())
        m_workspace->revert({named});
}

} // namespace Teamwright
