// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowofdetail.h"

namespace Teamwright {

namespace {

template <typename T>
std::optional<T> held(const Team &team, TeamField field)
{
    const T *value = team.value(field).as<T>();
    return value ? std::optional(*value) : std::nullopt;
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

TeamRow rowOfDetail(const Team &team)
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

} // namespace Teamwright
