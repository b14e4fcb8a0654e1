// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <algorithm>

namespace Teamwright {

namespace {

constexpr int addedAtOnce = 50;    // an add runs in one transaction of 5 s (contract 3.10)
constexpr int changedAtOnce = 500; // the bulk routes take no more (contract 3.10)

/// Slashes and dots cannot be carried by a path, however encoded (contract 3.3, 5.7).
bool fitsInPath(const QString &id) { return !id.contains(u'/') && id != u"." && id != u".."; }

template <typename T>
QList<QList<T>> inPortions(const QList<T> &all, int size)
{
    QList<QList<T>> portions;
    for (qsizetype at = 0; at < all.size(); at += size)
        portions.append(all.mid(at, size));
    return portions;
}

/// /team/member_add carries no tokens and requests per minute (contract 3.9).
MemberLimits carriedByAdd(const MemberLimits &limits)
{
    MemberLimits carried;
    if (!hasOwnLimits(limits))
        return carried;
    carried.maxBudget = limits.maxBudget;
    carried.budgetDuration = limits.budgetDuration;
    carried.allowedModels = limits.allowedModels;
    if (hasOwnLimits(carried))
        carried.source = MemberLimits::Source::Custom;
    return carried;
}

/// Turns one edit into requests; each function appends what one kind of change needs.
class Planner final
{
public:
    Planner(const TeamEdit &edit, const Team &fresh, const Capabilities &capabilities)
        : m_edit(edit)
        , m_fresh(fresh)
        , m_capabilities(capabilities)
        , m_named(membersNamed(edit.members, fresh.members))
    {}

    QList<Operation> run()
    {
        if (m_edit.isDeletion)
            return {DeleteTeam{m_edit.id}};
        planFields();
        planAdditions();
        planChanges();
        planRemovals();
        planPermissions();
        return m_steps;
    }

private:
    using Change = UpdateMemberLimits::Change;

    bool isChanged(TeamField field, const FieldEdit &change) const
    {
        return !fieldSpec(field).isCreateOnly() && !change.wanted.isInvalid() &&
               !isSameOnProxy(field, change.wanted, m_fresh.value(field));
    }

    void planFields()
    {
        QMap<TeamField, FieldValue> fields;
        for (auto change = m_edit.fields.cbegin(); change != m_edit.fields.cend(); ++change) {
            if (isChanged(change.key(), *change) && !fieldSpec(change.key()).hasOwnRoute())
                fields.insert(change.key(), change->wanted);
        }
        if (!fields.isEmpty())
            m_steps.append(
                UpdateTeam{m_fresh, fields, m_capabilities.hasPatch && fitsInPath(m_edit.id.text())});
    }

    void planPermissions()
    {
        const auto change = m_edit.fields.constFind(TeamField::MemberPermissions);
        if (change == m_edit.fields.cend() || !isChanged(change.key(), *change))
            return;
        const auto *wanted = change->wanted.as<QStringList>();
        m_steps.append(SetPermissions{m_edit.id, wanted ? *wanted : QStringList()});
    }

    /// In the order of the edit; those with the same limits go together, though others stand between them.
    void planAdditions()
    {
        const bool canBeAdmin = m_capabilities.obstacleIn(m_fresh, Verb::MakeAdmin) == Obstacle::None;
        QList<QList<Member>> groups;
        for (auto change = m_edit.members.cbegin(); change != m_edit.members.cend(); ++change) {
            if (!change->wanted || m_named.contains(change.key()) || change->wanted->isNameless())
                continue;
            Member member = *change->wanted;
            if (!canBeAdmin)
                member.role = MemberRole::User;
            const auto group = std::ranges::find_if(groups, [&](const QList<Member> &others) {
                return isSameLimits(carriedByAdd(others.first().limits), carriedByAdd(member.limits));
            });
            if (group == groups.end())
                groups.append({member});
            else
                group->append(member);
        }
        for (const QList<Member> &group : std::as_const(groups)) {
            for (const QList<Member> &portion : inPortions(group, addedAtOnce))
                m_steps.append(AddMembers{m_edit.id, portion});
            noteFurtherLimits(group);
        }
    }

    void noteFurtherLimits(const QList<Member> &added)
    {
        for (const Member &member : added) {
            Member before = member;
            before.limits = carriedByAdd(member.limits);
            if (!isSameLimits(before.limits, member.limits))
                m_limitChanges.append({before, member});
        }
    }

    void planChanges()
    {
        QList<Member> resets;
        for (auto person = m_named.cbegin(); person != m_named.cend(); ++person) {
            const auto &wanted = m_edit.members.constFind(person.key())->wanted;
            if (wanted && !isSameMembership(*wanted, *person.value()))
                planChange(*person.value(), *wanted, resets);
        }
        planLimits();
        for (const Member &member : std::as_const(resets))
            m_steps.append(ResetMemberLimits{m_edit.id, member});
    }

    void planChange(const Member &held, const Member &wanted, QList<Member> &resets)
    {
        Member after = held;
        after.role = wanted.role;
        const bool isLimitChange = !isSameLimits(held.limits, wanted.limits);
        const bool isReset = isLimitChange && !hasOwnLimits(wanted.limits);
        const bool hasRoute = m_capabilities.hasBudgetReset && fitsInPath(m_edit.id.text()) &&
                              fitsInPath(held.userId.text()) && !held.userId.isEmpty();
        if (isReset && hasRoute)
            resets.append(held);
        else if (isReset) // all limits empty is the team's default again (measured)
            after.limits = {MemberLimits::Source::TeamDefault, {}, {}, {}, {}, {}};
        else if (isLimitChange)
            after.limits = wanted.limits;
        if (held.role != wanted.role)
            m_steps.append(UpdateMember{m_edit.id, held, after});
        else if (isLimitChange && !(isReset && hasRoute))
            m_limitChanges.append({held, after});
    }

    bool hasBulk() const { return m_capabilities.hasMemberBulk && fitsInPath(m_edit.id.text()); }

    void planLimits()
    {
        if (m_limitChanges.size() > 1 && hasBulk()) {
            for (const QList<Change> &portion : inPortions(m_limitChanges, changedAtOnce))
                m_steps.append(UpdateMemberLimits{m_edit.id, portion});
            return;
        }
        for (const Change &change : std::as_const(m_limitChanges))
            m_steps.append(UpdateMember{m_edit.id, change.before, change.after});
    }

    void planRemovals()
    {
        QList<Member> removed;
        for (auto person = m_named.cbegin(); person != m_named.cend(); ++person) {
            if (!m_edit.members.constFind(person.key())->wanted)
                removed.append(*person.value());
        }
        for (const QList<Member> &portion : inPortions(removed, hasBulk() ? changedAtOnce : 1))
            m_steps.append(RemoveMembers{m_edit.id, portion});
    }

    const TeamEdit &m_edit;
    const Team &m_fresh;
    const Capabilities &m_capabilities;
    const QMap<MemberKey, const Member *> m_named;
    QList<Change> m_limitChanges;
    QList<Operation> m_steps;
};

} // namespace

TeamPlan planFor(const TeamEdit &edit, const Team &fresh, const Capabilities &capabilities)
{
    const QString alias = fresh.alias();
    return {edit.id, alias.isEmpty() ? edit.alias : alias, Planner(edit, fresh, capabilities).run()};
}

} // namespace Teamwright
