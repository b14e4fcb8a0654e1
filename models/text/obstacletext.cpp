// SPDX-License-Identifier: GPL-3.0-or-later
#include "obstacletext.h"

#include "fieldtext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct ObstacleText
{
    Q_DECLARE_TR_FUNCTIONS(ObstacleText)
};

QString administratorText(Verb verb)
{
    switch (verb) {
    case Verb::ListAllTeams: return ObstacleText::tr("Only an administrator of the proxy sees all teams.");
    case Verb::ListOwnTeams:
        return ObstacleText::tr("This key belongs to no person, so it has no teams of its own.");
    case Verb::CreateTeam: return ObstacleText::tr("Only an administrator of the proxy may create teams.");
    case Verb::EditTeam: return ObstacleText::tr("Only an administrator of the proxy may change teams.");
    case Verb::EditMembers:
        return ObstacleText::tr("Only an administrator of the proxy or of this team may change its members.");
    case Verb::MakeAdmin:
        return ObstacleText::tr("Only an administrator of the proxy or of this team may choose its admins.");
    case Verb::DeleteTeam: return ObstacleText::tr("Only an administrator of the proxy may delete teams.");
    case Verb::ListUsers:
        return ObstacleText::tr("Only an administrator of the proxy sees the list of users.");
    case Verb::CreateUser: return ObstacleText::tr("Only an administrator of the proxy may create users.");
    case Verb::UseOrganizations:
        return ObstacleText::tr("Only an administrator of the proxy may use organizations.");
    }
    Q_UNREACHABLE();
}

QString restrictionText(Verb verb)
{
    switch (verb) {
    case Verb::ListAllTeams: return ObstacleText::tr("This key is restricted and may not list all teams.");
    case Verb::ListOwnTeams:
        return ObstacleText::tr("This key is restricted and may not list its own teams.");
    case Verb::CreateTeam: return ObstacleText::tr("This key is restricted and may not create teams.");
    case Verb::EditTeam: return ObstacleText::tr("This key is restricted and may not change teams.");
    case Verb::EditMembers: return ObstacleText::tr("This key is restricted and may not change members.");
    case Verb::MakeAdmin: return ObstacleText::tr("This key is restricted and may not choose admins.");
    case Verb::DeleteTeam: return ObstacleText::tr("This key is restricted and may not delete teams.");
    case Verb::ListUsers: return ObstacleText::tr("This key is restricted and may not list users.");
    case Verb::CreateUser: return ObstacleText::tr("This key is restricted and may not create users.");
    case Verb::UseOrganizations:
        return ObstacleText::tr("This key is restricted and may not use organizations.");
    }
    Q_UNREACHABLE();
}

/// What stands in the way of more than one thing at once.
QString generalText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None: return {};
    case Obstacle::NotConnected: return ObstacleText::tr("Not connected to a proxy yet.");
    case Obstacle::ReadOnlyProfile:
        return ObstacleText::tr(
            "This profile is read-only. Switch that off in its settings to write through it.");
    case Obstacle::NotAdministrator:
        return ObstacleText::tr("Only an administrator of the proxy may do that.");
    case Obstacle::RestrictedKey:
        return ObstacleText::tr("This key is restricted to other routes of the proxy.");
    case Obstacle::LicenceNeeded:
        return ObstacleText::tr("The proxy offers this only with a LiteLLM Enterprise licence.");
    case Obstacle::ProxyTooOld:
        return ObstacleText::tr("The version of LiteLLM on this proxy does not have this yet.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString obstacleText(Obstacle obstacle, Verb verb)
{
    if (obstacle == Obstacle::NotAdministrator)
        return administratorText(verb);
    if (obstacle == Obstacle::RestrictedKey)
        return restrictionText(verb);
    return generalText(obstacle);
}

QString obstacleText(Obstacle obstacle, TeamField field)
{
    if (obstacle == Obstacle::LicenceNeeded)
        return ObstacleText::tr("%1: only with a LiteLLM Enterprise licence on the proxy.")
            .arg(fieldLabel(field));
    if (obstacle == Obstacle::ProxyTooOld)
        return ObstacleText::tr("%1: not in the version of LiteLLM on this proxy.").arg(fieldLabel(field));
    return generalText(obstacle);
}

} // namespace Teamwright
