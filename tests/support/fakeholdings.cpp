// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeapi.h"

#include "fakeedits.h"
#include "teambuilder.h"

#include <QUuid>

#include <algorithm>

// What FakeApi holds, and what operations do to it.
namespace Teamwright {

using namespace Qt::StringLiterals;

QList<TeamRow> FakeApi::rows(const UserId &ownTeamsOf) const
{
    QList<TeamRow> result;
    for (const Team &team : teams) {
        const bool isOwn =
            std::ranges::any_of(team.members, [&](const Member &m) { return m.userId == ownTeamsOf; });
        if (ownTeamsOf.isEmpty() || isOwn)
            result.append(rowOf(team));
    }
    std::ranges::sort(result, {}, &TeamRow::id);
    return result;
}

RequestPreview FakeApi::preview(const Operation &operation) const
{
    static const QString paths[] = {u"/team/new"_qs,
                                    u"/user/new"_qs,
                                    u"/organization/new"_qs,
                                    u"/team/update"_qs,
                                    u"/team/member_add"_qs,
                                    u"/team/member_update"_qs,
                                    u"/members/bulk_update"_qs,
                                    u"/reset_budget"_qs,
                                    u"/team/member_delete"_qs,
                                    u"/team/permissions_update"_qs,
                                    u"/team/delete"_qs};
    static_assert(std::size(paths) == std::variant_size_v<Operation>);
    const auto *update = std::get_if<UpdateTeam>(&operation);
    return {update && update->isPatch ? "PATCH" : "POST",
            QUrl(u"https://fake.example"_qs + paths[operation.index()]), "{}"};
}

Result<Performed> FakeApi::carryOut(const Operation &operation)
{
    if (const auto refusal = refuses ? refuses(operation) : std::nullopt)
        return *refusal;
    if (const auto *create = std::get_if<CreateTeam>(&operation))
        return createTeam(create->team);
    if (const auto *create = std::get_if<CreateUser>(&operation)) {
        User user = create->user;
        if (user.id.isEmpty())
            user.id = UserId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        users.append(user);
        return Performed{{}, user, {}, {}};
    }
    if (!std::holds_alternative<CreateOrganization>(operation))
        return carryOutEdit(operation, {teams, keys, users, report.capabilities.isLicensed});
    Organization organization = std::get<CreateOrganization>(operation).organization;
    if (organization.id.isEmpty())
        organization.id = OrganizationId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    organizations.append(organization);
    return Performed{{}, {}, organization, {}};
}

Result<Performed> FakeApi::createTeam(const Team &asked)
{
    Team team = asked;
    if (team.id.isEmpty()) {
        const QString *given = team.value(TeamField::Id).as<QString>();
        team.id = TeamId(given ? *given : QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    team.setValue(TeamField::Id, FieldValue(team.id.text()));
    if (this->team(team.id))
        return ApiError::of(ApiError::Kind::Conflict, 400,
                            u"Team id = %1 already exists."_qs.arg(team.id.text()));
    const Member creator{report.capabilities.userId, {}, MemberRole::Admin, {}, {}};
    if (addsCreator &&
        std::ranges::none_of(team.members, [&](const Member &m) { return m.isSamePersonAs(creator); }))
        team.members.append(creator);
    if (onCreate)
        onCreate(team);
    teams.append(team);
    return Performed{team, {}, {}, {}};
}

} // namespace Teamwright
