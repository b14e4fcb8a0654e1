// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsapi.h"

#include <QObject>

#include <memory>

namespace Teamwright {

/// A proxy whose calls, when it refuses the key, wait for a better one and are sent again. A refused call was
/// not carried out, for the proxy looks at the key before anything else (contract 1.5): writes too may go
/// again.
class KeyAskingApi final : public QObject, public TeamsApi
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyAskingApi)

public:
    using Renewed = std::function<void(bool isRenewed)>;
    /// Brings a key better than the one of that generation, or says that there is none.
    using Renew = std::function<void(const ApiError &refusal, int generation, Renewed renewed)>;
    /// Counts up with each new key.
    using Generation = std::function<int()>;

    KeyAskingApi(std::unique_ptr<TeamsApi> inner, Generation generation, Renew renew);
    ~KeyAskingApi() override;

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
    template <typename T>
    struct Job;
    template <typename T>
    using Send = std::function<CallHandle(QObject *guard, Handler<T> handler)>;

    template <typename T>
    CallHandle start(QObject *guard, Handler<T> handler, Send<T> send);
    template <typename T>
    void send(const std::shared_ptr<Job<T>> &job);

    std::unique_ptr<TeamsApi> m_inner;
    Generation m_generation;
    Renew m_renew;
};

} // namespace Teamwright
