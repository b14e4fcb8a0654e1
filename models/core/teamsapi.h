// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callhandle.h"
#include "capabilities.h"
#include "catalog.h"
#include "operation.h"
#include "result.h"
#include "team.h"
#include "teamrow.h"

class QObject;

namespace Teamwright {

/// Which rows of the list are asked for.
struct RowsRequest
{
    int page = 1;
    int pageSize = 100; ///< 1 to 100
    UserId ownTeamsOf;  ///< set for callers who may not list all (contract 3.6)
};

/// One person whom a bulk operation left out.
struct MemberRefusal
{
    Member member;
    QString serverText;
};

/// What came of an operation that succeeded.
struct Performed
{
    std::optional<Team> team;                 ///< CreateTeam: as the answer tells it
    std::optional<User> user;                 ///< CreateUser
    std::optional<Organization> organization; ///< CreateOrganization
    /// Bulk operations: the people whom the proxy refused, in its words; the others are done.
    QList<MemberRefusal> refusals;
};

/// What keys of members may call in one team (contract 3.13).
struct PermissionList
{
    QStringList current; ///< empty: the proxy's default
    QStringList available;
};

/// The proxy, as the rest of the program sees it: no word of HTTP. Every answer comes later, on the thread of
/// the caller, unless the guard is gone by then; a write on its way is not recalled by that.
class TeamsApi
{
public:
    virtual ~TeamsApi() = default;

    /// Finds out who the key speaks for and what the proxy can do (contract 4.1, 3.1).
    virtual CallHandle fetchReport(QObject *guard, Handler<ConnectionReport> handler) = 0;

    /// A page of the list, always in the order of the ids: other orders lose rows between pages
    /// (contract 3.6).
    virtual CallHandle fetchRows(const RowsRequest &request, QObject *guard,
                                 Handler<Page<TeamRow>> handler) = 0;
    /// All rows at once from the older list; one query per team on the proxy: only where pages are not to be
    /// had.
    virtual CallHandle fetchAllRows(const UserId &ownTeamsOf, QObject *guard,
                                    Handler<QList<TeamRow>> handler) = 0;
    virtual CallHandle fetchTeam(const TeamId &id, QObject *guard, Handler<TeamDetail> handler) = 0;

    virtual CallHandle fetchPermissions(const TeamId &id, QObject *guard,
                                        Handler<PermissionList> handler) = 0;

    virtual CallHandle fetchUsers(const QString &search, QObject *guard, Handler<QList<User>> handler) = 0;
    virtual CallHandle fetchModels(QObject *guard, Handler<QStringList> handler) = 0;
    virtual CallHandle fetchOrganizations(QObject *guard, Handler<QList<Organization>> handler) = 0;
    virtual CallHandle fetchGuardrails(QObject *guard, Handler<QStringList> handler) = 0;
    virtual CallHandle fetchTags(QObject *guard, Handler<QStringList> handler) = 0;

    /// Sends once, whatever happens to the connection. Callers look the outcome up when it is left open.
    virtual CallHandle perform(const Operation &operation, QObject *guard, Handler<Performed> handler) = 0;
    virtual RequestPreview preview(const Operation &operation) const = 0;
};

} // namespace Teamwright
