// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsapi.h"

#include <QHash>
#include <QPointer>

#include <memory>

namespace Teamwright {

/// A proxy in memory, without HTTP and JSON. Keeps teams, answers in the next turn of the event loop, writes
/// down every call, and does what a script tells it: fail, hang, carry out but lose the answer.
class FakeApi final : public TeamsApi
{
public:
    enum class Call {
        Report,
        Rows,
        AllRows,
        Team,
        Users,
        Models,
        Organizations,
        Guardrails,
        Tags,
        Permissions,
        Perform
    };

    /// One call that arrived, with what mattered of its arguments.
    struct Arrival
    {
        Call call;
        QString argument;                   ///< page number, team id, search text
        std::optional<Operation> operation; ///< of Call::Perform
    };

    FakeApi();
    ~FakeApi() override;

    // What the proxy holds; a test fills it.
    ConnectionReport report; ///< at first: the master key, unlicensed, every field known
    QList<Team> teams;       ///< rows come in the order of the ids
    QList<User> users;
    QStringList models;
    QList<Organization> organizations;
    QStringList guardrails;
    QStringList tags;
    QStringList permissions; ///< all that members may be given
    QHash<TeamId, QList<TeamKeyInfo>> keys;
    bool addsCreator = true; ///< "default_user_id" becomes an admin of every new team (contract 2.3)
    /// What the proxy does to a new team besides, for instance another budget than asked for.
    std::function<void(Team &)> onCreate;
    /// Refuses some operations, for instance all on one team; nothing is carried out then.
    std::function<std::optional<ApiError>(const Operation &)> refuses;

    // What the next calls of a kind do, in the order in which it was said; then all is well again.
    void failNext(Call call, const ApiError &error);         ///< nothing is carried out
    void loseAnswerOfNext(Call call, const ApiError &error); ///< carried out, and then this is heard
    void hangNext(Call call);                                ///< no answer until release()
    void passNext(Call call);                                ///< as if nothing had been said
    /// Runs just before the next call of the kind is carried out: somebody else was quicker.
    void beforeNext(Call call, std::function<void(FakeApi &)> what);
    void release();           ///< carries out and answers all that hangs
    int hangingCount() const; ///< without the cancelled ones

    const QList<Arrival> &arrivals() const { return m_arrivals; }
    int countOf(Call call) const;
    void clearArrivals() { m_arrivals.clear(); }
    int writesOn(const TeamId &team) const; ///< operations that arrived
    /// The most operations on one team, and on all teams, that were ever under way at one time.
    int mostWritesAtOnceOn(const TeamId &team) const { return m_writing.value(team).most; }
    int mostWritesAtOnce() const { return m_allWriting.most; }

    /// The team as the proxy holds it by now, or nullptr.
    const Team *team(const TeamId &id) const;

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
    struct Step;
    struct Pending;

    template <typename T>
    CallHandle answer(const Arrival &arrival, QObject *guard, Handler<T> handler,
                      std::function<Result<T>()> produce);
    Step takeStep(Call call);
    void beginWrite(const TeamId &team);
    void endWrite(const TeamId &team);
    QList<TeamRow> rows(const UserId &ownTeamsOf) const;
    Result<Performed> carryOut(const Operation &operation);
    Result<Performed> createTeam(const Team &asked);

    struct Load
    {
        int now = 0;
        int most = 0;

        void begin() { most = std::max(most, ++now); }
    };

    QHash<TeamId, Load> m_writing;
    Load m_allWriting;
    QHash<Call, QList<std::function<void(FakeApi &)>>> m_before;
    QHash<Call, QList<Step>> m_script;
    QList<Arrival> m_arrivals;
    QList<std::shared_ptr<Pending>> m_hanging;
};

inline size_t qHash(FakeApi::Call call, size_t seed = 0) { return ::qHash(int(call), seed); }

} // namespace Teamwright
