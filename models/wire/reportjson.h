// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "result.h"

namespace Teamwright {

/// What GET /key/info tells of the caller (contract 4.1, step 1).
struct KeyReport
{
    Caller caller = Caller::Unknown; ///< Unknown when step 2 has to tell
    UserId userId;
    TeamId keyTeam;
    QStringList allowedRoutes;
    QDateTime keyExpires; ///< invalid: never
};

/// Any status: the refusals are answers too. An error only for keys that are no good and proxies that cannot
/// say.
Result<KeyReport> readKeyReport(int status, const QByteArray &answer);

/// Step 2: GET /v2/user/info, or what GET /user/info?user_id=… holds under "user_info".
Caller readCaller(int status, const QByteArray &answer);

/// What the proxy's OpenAPI document tells.
struct ProxyReport
{
    bool isLiteLlm = false; ///< has POST /team/new
    QString version;
    bool hasPagedList = false;
    bool hasPatch = false;       ///< PATCH /team/{team_id} (contract 3.3)
    bool hasMemberBulk = false;  ///< both bulk routes for members (contract 3.10)
    bool hasBudgetReset = false; ///< of a member (contract 3.12)
    QSet<TeamField> knownFields; ///< of /team/new
};
std::optional<ProxyReport> readOpenApi(const QByteArray &document);

bool readLicence(const QByteArray &answer); ///< GET /health/license; false unless it says so

/// GET /health/readiness, which older proxies answer with their version too.
struct Readiness
{
    bool isLiteLlm = false;
    bool isDatabaseConnected = true;
    QString version;
};
Readiness readReadiness(const QByteArray &answer);

} // namespace Teamwright
