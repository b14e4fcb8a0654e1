// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxkeys.h"
#include "sandboxmemberships.h"
#include "sandboxteams.h"
#include "sandboxusers.h"

#include <QDateTime>

namespace Teamwright {

/// Whose key came with the request. A text that is null is Python's None.
struct SandboxCaller
{
    QString userId;
    QString teamId;
    QString role;  ///< proxy_admin, proxy_admin_viewer, internal_user, internal_user_viewer
    QString token; ///< the key's hash; the master key has an alias instead
    bool isMaster = false;
    Json key;  ///< the key's row; null for the master key
    Json user; ///< the user's row; null when there is none

    bool isAdmin() const { return role == QLatin1String("proxy_admin"); }
    bool hasAdminView() const { return isAdmin() || role == QLatin1String("proxy_admin_viewer"); }
    Json userIdJson() const { return userId.isNull() ? Json(nullptr) : jsonText(userId); }
};

/// One request on its way: what is known of it, and the tables a handler works with.
struct SandboxCall
{
    SandboxStore &store;
    QDateTime now; ///< UTC
    bool isLicensed = false;
    SandboxCaller caller = {};
    Json query = Json::object(); ///< validated; absent parameters are absent
    Json body = Json::object();  ///< validated
    QString pathId = {};         ///< the {team_id} of the path
    QString pathUser = {};       ///< the {user_id} of the path

    SandboxTeams teams{store};
    SandboxUsers users{store};
    SandboxKeys keys{store};
    SandboxMemberships memberships{store};

    /// "2026-11-23T17:47:45.152000Z"
    Json time() const;
    QString queryText(const char *name) const { return asText(member(query, name)); }
    /// Throws for what the database refuses (contract 2.8): NUL, too deep, not finite; in columns also
    /// integers beyond 64 bits, which JSON within a column may hold.
    static void requireStorable(const Json &row);
};

/// Team admins, and proxy admins, of a team.
bool isTeamAdmin(const SandboxCaller &caller, const Json &team);

/// Pydantic reading the row: a poisoned team throws Crash (contract 5.1).
void requireReadable(const Json &team);

/// Pages so far out that the database cannot count to them: X.
void requireReachable(qint64 page, qint64 size);

/// A new UUIDv4.
Json newUuid();

} // namespace Teamwright
