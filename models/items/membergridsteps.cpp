// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the grid that turns edits into steps of the workspace.
#include "membergridmodel.h"

#include "budgetduration.h"
#include "fieldfromtext.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

namespace {

/// The field of a team that is typed and read like that limit.
TeamField fieldLike(MemberColumn column)
{
    switch (column) {
    case MemberColumn::Budget: return TeamField::MemberBudget;
    case MemberColumn::Period: return TeamField::MemberBudgetDuration;
    case MemberColumn::TokensPerMinute: return TeamField::MemberTpmLimit;
    case MemberColumn::RequestsPerMinute: return TeamField::MemberRpmLimit;
    default: return TeamField::MemberModels;
    }
}

template <typename T>
std::optional<T> held(const FieldValue &value)
{
    const T *content = value.as<T>();
    return content ? std::optional<T>(*content) : std::nullopt;
}

void setLimitOf(MemberLimits &limits, MemberColumn column, const FieldValue &value)
{
    switch (column) {
    case MemberColumn::Budget: limits.maxBudget = held<Usd>(value); break;
    case MemberColumn::Period: limits.budgetDuration = held<QString>(value).value_or(QString()); break;
    case MemberColumn::TokensPerMinute: limits.tpmLimit = held<qint64>(value); break;
    case MemberColumn::RequestsPerMinute: limits.rpmLimit = held<qint64>(value); break;
    case MemberColumn::Models: limits.allowedModels = held<QStringList>(value).value_or(QStringList()); break;
    default: break;
    }
}

/// The proxy takes negative limits and means nothing by them (contract 3.9, 3.12).
std::optional<Issue::Code> faultOf(MemberColumn column, const FieldValue &value)
{
    using Code = Issue::Code;
    if (const Usd *amount = value.as<Usd>())
        return amount->isNegative() ? std::optional(Code::AmountNegative) : std::nullopt;
    if (const qint64 *number = value.as<qint64>())
        return *number < 0 ? std::optional(Code::IntegerNegative) : std::nullopt;
    const QString *text = value.as<QString>();
    if (column == MemberColumn::Period && text && !BudgetDuration::parse(*text))
        return Code::DurationInvalid;
    if (!value.isInvalid())
        return std::nullopt;
    return column == MemberColumn::Budget   ? Code::AmountInvalid
           : column == MemberColumn::Period ? Code::DurationInvalid
                                            : Code::IntegerInvalid;
}

MemberLimits defaultsOf(const Team &team)
{
    MemberLimits limits;
    limits.source = MemberLimits::Source::TeamDefault;
    for (const auto column : {MemberColumn::Budget, MemberColumn::Period, MemberColumn::TokensPerMinute,
                              MemberColumn::RequestsPerMinute, MemberColumn::Models})
        setLimitOf(limits, column, team.value(fieldLike(column)));
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
    const auto fault = faultOf(column, fieldFromText(fieldSpec(fieldLike(column)), typed.trimmed()));
    return fault ? std::optional(Issue{*fault, Issue::Severity::Error, {}, -1, {}}) : std::nullopt;
}

TeamEdit MemberGridModel::withLimit(const QList<int> &rows, MemberColumn column, const QString &typed) const
{
    const FieldValue value = fieldFromText(fieldSpec(fieldLike(column)), typed.trimmed());
    if (faultOf(column, value))
        return editOf({});
    return editEach(rows, [column, &value](Member member) {
        const MemberLimits before = member.limits;
        setLimitOf(member.limits, column, value);
        if (member.limits == before)
            return std::optional(member);
        // Whoever gets one limit of their own keeps the others as they are in force.
        member.limits.source = MemberLimits::Source::Custom;
        if (member.limits == MemberLimits{MemberLimits::Source::Custom, {}, {}, {}, {}, {}})
            member.limits = {};
        return std::optional(member);
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
