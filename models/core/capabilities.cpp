// SPDX-License-Identifier: GPL-3.0-or-later
#include "capabilities.h"

#include <algorithm>

namespace Teamwright {

namespace {

bool isRouteAllowed(const QStringList &allowed, const QString &route)
{
    // management_routes is the group of all that manages teams, users and keys (recording
    // who-am-i-key-management).
    return allowed.contains(route) || allowed.contains(QStringLiteral("management_routes"));
}

QString routeOf(Verb verb)
{
    switch (verb) {
    case Verb::ListAllTeams:
    case Verb::ListOwnTeams: return QStringLiteral("/v2/team/list");
    case Verb::CreateTeam: return QStringLiteral("/team/new");
    case Verb::EditTeam: return QStringLiteral("/team/update");
    case Verb::EditMembers:
    case Verb::MakeAdmin: return QStringLiteral("/team/member_update");
    case Verb::DeleteTeam: return QStringLiteral("/team/delete");
    case Verb::ListUsers: return QStringLiteral("/user/list");
    case Verb::CreateUser: return QStringLiteral("/user/new");
    case Verb::UseOrganizations: return QStringLiteral("/organization/list");
    }
    Q_UNREACHABLE();
}

bool writes(Verb verb)
{
    return verb != Verb::ListAllTeams && verb != Verb::ListOwnTeams && verb != Verb::ListUsers &&
           verb != Verb::UseOrganizations;
}

} // namespace

Obstacle Capabilities::obstacleTo(Verb verb) const
{
    if (caller == Caller::Unknown)
        return Obstacle::NotConnected;
    if (writes(verb) && isReadOnlyProfile)
        return Obstacle::ReadOnlyProfile;
    if (!allowedRoutes.isEmpty() && !isRouteAllowed(allowedRoutes, routeOf(verb)))
        return Obstacle::RestrictedKey;
    if ((verb == Verb::UseOrganizations || verb == Verb::MakeAdmin) && !isLicensed)
        return Obstacle::LicenceNeeded;
    if (isAdministrator())
        return Obstacle::None;
    if (caller == Caller::Viewer)
        return writes(verb) ? Obstacle::NotAdministrator : Obstacle::None;
    if (verb == Verb::ListOwnTeams && caller == Caller::InternalUser)
        return Obstacle::None;
    return caller == Caller::Restricted ? Obstacle::RestrictedKey : Obstacle::NotAdministrator;
}

Obstacle Capabilities::obstacleIn(const Team &team, Verb verb) const
{
    const Obstacle general = obstacleTo(verb);
    if (general != Obstacle::NotAdministrator || caller != Caller::InternalUser)
        return general;
    // Administrators of organisations are told so team by team (contract 1.3).
    if (verb == Verb::EditTeam && team.editAccess == EditAccess::Unrestricted)
        return Obstacle::None;
    const bool isTeamAdmin = std::ranges::any_of(team.members, [this](const Member &member) {
        return member.userId == userId && !userId.isEmpty() && member.role == MemberRole::Admin;
    });
    const bool isOfMembers = verb == Verb::EditMembers || verb == Verb::MakeAdmin;
    if (isTeamAdmin && isOfMembers)
        return Obstacle::None;
    return general;
}

Obstacle Capabilities::obstacleTo(TeamField field) const
{
    const FieldSpec &spec = fieldSpec(field);
    if (!spec.isDocumented() && !knownFields.contains(field))
        return Obstacle::ProxyTooOld;
    if (spec.isLicensed() && !isLicensed)
        return Obstacle::LicenceNeeded;
    return Obstacle::None;
}

} // namespace Teamwright
