// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callrunner.h"
#include "teamsapi.h"

namespace Teamwright {

class RowReader;

/// The proxy behind a transport: knows the endpoints, and leaves JSON to wire. The transport must outlive it.
class LiteLlmApi : public TeamsApi
{
public:
    explicit LiteLlmApi(HttpTransport &transport, Wait wait = {});
    ~LiteLlmApi() override;

    CallHandle fetchReport(QObject *guard, Handler<ConnectionReport> handler) override;
    CallHandle fetchRows(const RowsRequest &request, QObject *guard, Handler<Page<TeamRow>> handler) override;
    CallHandle fetchAllRows(const UserId &ownTeamsOf, QObject *guard,
                            Handler<QList<TeamRow>> handler) override;
    CallHandle fetchTeam(const TeamId &id, QObject *guard, Handler<TeamDetail> handler) override;
    CallHandle fetchUsers(const QString &search, QObject *guard, Handler<QList<User>> handler) override;
    CallHandle fetchModels(QObject *guard, Handler<QStringList> handler) override;
    CallHandle fetchOrganizations(QObject *guard, Handler<QList<Organization>> handler) override;
    CallHandle fetchGuardrails(QObject *guard, Handler<QStringList> handler) override;
    CallHandle fetchPermissions(const TeamId &id, QObject *guard, Handler<PermissionList> handler) override;
    CallHandle fetchTags(QObject *guard, Handler<QStringList> handler) override;
    CallHandle perform(const Operation &operation, QObject *guard, Handler<Performed> handler) override;
    RequestPreview preview(const Operation &operation) const override;

private:
    const std::unique_ptr<RowReader>
        m_rows; ///< before the runner, whose workers use it until the runner is gone
    CallRunner m_runner;
};

} // namespace Teamwright
