// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagededits.h"

#include <algorithm>
#include <utility>

namespace Teamwright {

namespace {

void layField(TeamEdit &staged, TeamField field, const FieldEdit &step, const Team *base)
{
    const auto known = staged.fields.constFind(field);
    const FieldValue was = known != staged.fields.cend() ? known->was : base ? base->value(field) : step.was;
    if (isSameOnProxy(field, was, step.wanted))
        staged.fields.remove(field);
    else
        staged.fields.insert(field, {was, step.wanted});
}

/// @p held is the person on the proxy; @p base is nullptr when the team is not opened.
void layMember(TeamEdit &staged, const MemberKey &key, const MemberEdit &step, const Team *base,
               const Member *held)
{
    const auto known = staged.members.constFind(key);
    std::optional<Member> was = step.was;
    if (known != staged.members.cend())
        was = known->was;
    else if (base)
        was = held ? std::optional(*held) : std::nullopt;
    if (isSameMembership(was, step.wanted))
        staged.members.remove(key);
    else
        staged.members.insert(key, {was, step.wanted});
}

} // namespace

const TeamEdit *StagedEdits::find(const TeamId &id) const
{
    const auto found = m_edits.constFind(id);
    return found == m_edits.cend() ? nullptr : &*found;
}

QList<TeamEdit> StagedEdits::all() const
{
    QList<TeamEdit> edits = m_edits.values();
    std::ranges::sort(edits, [](const TeamEdit &a, const TeamEdit &b) {
        const int byAlias = a.alias.compare(b.alias, Qt::CaseInsensitive);
        return byAlias != 0 ? byAlias < 0 : a.id < b.id;
    });
    return edits;
}

void StagedEdits::lay(const TeamEdit &step, bool isDeletion)
{
    const Team *base = m_baseOf(step.id);
    TeamEdit staged = m_edits.value(step.id);
    if (staged.isEmpty()) {
        staged.id = step.id;
        staged.alias = base ? base->alias() : step.alias;
    }
    for (auto entry = step.fields.cbegin(); entry != step.fields.cend(); ++entry)
        layField(staged, entry.key(), entry.value(), base);
    const auto held = membersNamed(step.members, base ? base->members : QList<Member>());
    for (auto entry = step.members.cbegin(); entry != step.members.cend(); ++entry)
        layMember(staged, entry.key(), entry.value(), base, held.value(entry.key()));
    staged.isDeletion = isDeletion;
    replace(staged);
}

void StagedEdits::replace(const TeamEdit &edit)
{
    if (m_edits.value(edit.id) == edit)
        return;
    if (edit.isEmpty())
        return remove(edit.id);
    m_edits.insert(edit.id, edit);
    Q_EMIT changed(edit.id);
}

void StagedEdits::remove(const TeamId &id)
{
    if (m_edits.remove(id))
        Q_EMIT changed(id);
}

TeamEdit inverse(const TeamEdit &step)
{
    TeamEdit back = step;
    for (FieldEdit &edit : back.fields)
        std::swap(edit.was, edit.wanted);
    for (MemberEdit &edit : back.members)
        std::swap(edit.was, edit.wanted);
    return back;
}

} // namespace Teamwright
