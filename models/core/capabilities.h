// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"
#include "team.h"
#include "teamfields.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

namespace Teamwright {

/// Who the key speaks for (contract 4.1). A team admin is an InternalUser: that is a role within a team.
enum class Caller { Unknown, MasterKey, ProxyAdmin, Viewer, InternalUser, TeamKey, NobodyKey, Restricted };

/// What people may want to do and a key, a profile or a proxy may keep them from.
enum class Verb {
    ListAllTeams,
    ListOwnTeams,
    CreateTeam,
    EditTeam,    ///< fields, block, unblock
    EditMembers, ///< add, change, remove; a team admin may, in the own teams
    DeleteTeam,
    MakeAdmin, ///< role admin for somebody in an existing team: needs a licence (contract 2.4)
    ListUsers,
    CreateUser,
    UseOrganizations
};

/// Why something is not offered.
enum class Obstacle {
    None,
    NotConnected,
    ReadOnlyProfile,
    NotAdministrator,
    RestrictedKey,
    LicenceNeeded,
    ProxyTooOld
};

/// What the proxy, its licence and the key allow; found out once per connection.
struct Capabilities
{
    Caller caller = Caller::Unknown;
    UserId userId;             ///< of the caller; empty for team keys
    TeamId keyTeam;            ///< the team a key is bound to
    QStringList allowedRoutes; ///< of a restricted key: paths or names of groups
    QDateTime keyExpires;      ///< invalid: never
    QString proxyVersion;      ///< "1.106.2"; empty when the proxy does not tell
    bool isLicensed = false;
    bool isReadOnlyProfile = false;
    bool hasPagedList = true;    ///< GET /v2/team/list
    bool hasPatch = false;       ///< PATCH /team/{team_id}, since 1.93 (contract 3.3)
    bool hasMemberBulk = false;  ///< bulk_update and bulk_delete of /management/v1 (contract 3.10)
    bool hasBudgetReset = false; ///< POST /team/{id}/member/{user}/reset_budget
    QSet<TeamField>
        knownFields; ///< of /team/new by the proxy's OpenAPI document; empty: the document was not to be had

    bool isAdministrator() const { return caller == Caller::MasterKey || caller == Caller::ProxyAdmin; }
    Obstacle obstacleTo(Verb verb) const;
    Obstacle obstacleTo(TeamField field) const;
    /// The same within one team, whose answer says what this caller may edit (contract 1.3), and where team
    /// admins may more than others.
    Obstacle obstacleIn(const Team &team, Verb verb) const;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

/// What "Check connection" found.
struct ConnectionReport
{
    Capabilities capabilities;
    bool isDatabaseConnected = true;
};

} // namespace Teamwright
