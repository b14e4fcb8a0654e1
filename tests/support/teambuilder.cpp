// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"

namespace Teamwright {

namespace {

template <typename T>
T valueOr(const Team &team, TeamField field, T otherwise = {})
{
    const T *value = team.value(field).as<T>();
    return value ? *value : otherwise;
}

template <typename T>
std::optional<T> optionalOf(const Team &team, TeamField field)
{
    const T *value = team.value(field).as<T>();
    return value ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

TeamBuilder::TeamBuilder(const QString &id, const QString &alias)
{
    m_team.id = TeamId(id);
    m_team.setValue(TeamField::Id, FieldValue(id));
    if (!alias.isNull())
        m_team.setValue(TeamField::Alias, FieldValue(alias));
}

TeamBuilder &TeamBuilder::with(TeamField field, FieldValue value)
{
    m_team.setValue(field, std::move(value));
    return *this;
}

TeamBuilder &TeamBuilder::budget(const QString &usd, const QString &duration)
{
    m_team.setValue(TeamField::MaxBudget, FieldValue(Usd::parse(usd).value()));
    if (!duration.isEmpty())
        m_team.setValue(TeamField::BudgetDuration, FieldValue(duration));
    return *this;
}

TeamBuilder &TeamBuilder::models(const QStringList &models)
{
    return with(TeamField::Models, FieldValue(models));
}

TeamBuilder &TeamBuilder::member(const QString &userId, MemberRole role)
{
    m_team.members.append({UserId(userId), {}, role, {}, {}});
    return *this;
}

TeamBuilder &TeamBuilder::invited(const QString &email, MemberRole role)
{
    m_team.members.append({UserId(), email, role, {}, {}});
    return *this;
}

TeamBuilder &TeamBuilder::spent(const QString &usd)
{
    m_team.figures.spend = Usd::parse(usd).value();
    return *this;
}

TeamBuilder &TeamBuilder::createdAt(const QDateTime &when)
{
    m_team.figures.createdAt = when;
    return *this;
}

TeamRow rowOf(const Team &team)
{
    TeamRow row;
    row.id = team.id;
    row.alias = team.alias();
    row.organization = OrganizationId(valueOr<QString>(team, TeamField::Organization));
    row.memberCount = int(team.members.size());
    row.keyCount = team.figures.keyCount;
    row.models = valueOr<QStringList>(team, TeamField::Models);
    row.tags = valueOr<QStringList>(team, TeamField::Tags);
    row.spend = team.figures.spend;
    row.maxBudget = optionalOf<Usd>(team, TeamField::MaxBudget);
    row.budgetDuration = valueOr<QString>(team, TeamField::BudgetDuration);
    row.budgetResetAt = team.figures.budgetResetAt;
    row.tpmLimit = optionalOf<qint64>(team, TeamField::TpmLimit);
    row.rpmLimit = optionalOf<qint64>(team, TeamField::RpmLimit);
    row.isBlocked = valueOr<bool>(team, TeamField::Blocked);
    row.createdAt = team.figures.createdAt;
    for (const Member &member : team.members) {
        for (const QString &name : {member.userId.text(), member.email}) {
            if (!name.isEmpty())
                row.memberNames += name.toUtf8() + '\n';
        }
    }
    return row;
}

} // namespace Teamwright
