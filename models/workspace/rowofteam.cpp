// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowofteam.h"

namespace Teamwright {

namespace {

template <typename T>
std::optional<T> held(const Team &team, TeamField field)
{
    const T *value = team.value(field).as<T>();
    return value ? std::optional<T>(*value) : std::nullopt;
}

QByteArray namesOf(const QList<Member> &members)
{
    QByteArray names;
    for (const Member &member : members) {
        for (const QString &name : {member.userId.text(), member.email}) {
            if (!name.isEmpty())
                names += name.toUtf8() + '\n';
        }
    }
    return names;
}

} // namespace

TeamRow listRowOf(const Team &team)
{
    TeamRow row;
    row.id = team.id;
    row.alias = held<QString>(team, TeamField::Alias).value_or(QString());
    row.organization = OrganizationId(held<QString>(team, TeamField::Organization).value_or(QString()));
    row.memberCount = int(team.members.size());
    row.keyCount = team.figures.keyCount;
    row.models = held<QStringList>(team, TeamField::Models).value_or(QStringList());
    row.tags = held<QStringList>(team, TeamField::Tags).value_or(QStringList());
    row.spend = team.figures.spend;
    row.maxBudget = held<Usd>(team, TeamField::MaxBudget);
    row.budgetDuration = held<QString>(team, TeamField::BudgetDuration).value_or(QString());
    row.budgetResetAt = team.figures.budgetResetAt;
    row.tpmLimit = held<qint64>(team, TeamField::TpmLimit);
    row.rpmLimit = held<qint64>(team, TeamField::RpmLimit);
    row.isBlocked = held<bool>(team, TeamField::Blocked).value_or(false);
    row.createdAt = team.figures.createdAt;
    row.memberNames = namesOf(team.members);
    return row;
}

namespace {

template <typename T>
FieldValue orNull(const std::optional<T> &value)
{
    return value ? FieldValue(*value) : FieldValue(FieldValue::Null());
}

FieldValue orNull(const QString &text)
{
    return text.isEmpty() ? FieldValue(FieldValue::Null()) : FieldValue(text);
}

} // namespace

Team teamOfRow(const TeamRow &row)
{
    Team team;
    team.id = row.id;
    team.setValue(TeamField::Id, FieldValue(row.id.text()));
    team.setValue(TeamField::Alias,
                  row.alias.isNull() ? FieldValue(FieldValue::Null()) : FieldValue(row.alias));
    team.setValue(TeamField::Organization, orNull(row.organization.text()));
    team.setValue(TeamField::Blocked, FieldValue(row.isBlocked));
    team.setValue(TeamField::MaxBudget, orNull(row.maxBudget));
    team.setValue(TeamField::BudgetDuration, orNull(row.budgetDuration));
    team.setValue(TeamField::TpmLimit, orNull(row.tpmLimit));
    team.setValue(TeamField::RpmLimit, orNull(row.rpmLimit));
    team.setValue(TeamField::Models, FieldValue(row.models));
    team.setValue(TeamField::Tags, FieldValue(row.tags));
    team.figures.spend = row.spend;
    team.figures.budgetResetAt = row.budgetResetAt;
    team.figures.createdAt = row.createdAt;
    team.figures.keyCount = row.keyCount;
    return team;
}

bool isInRow(TeamField field)
{
    switch (field) {
    case TeamField::Alias:
    case TeamField::Organization:
    case TeamField::Blocked:
    case TeamField::MaxBudget:
    case TeamField::BudgetDuration:
    case TeamField::TpmLimit:
    case TeamField::RpmLimit:
    case TeamField::Models:
    case TeamField::Tags: return true;
    default: return false;
    }
}

} // namespace Teamwright
