// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"
#include "outcome.h"

#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>

namespace Teamwright {

class TeamsApi;

/// Carries out operations on teams and says how each ended, decided by reading the team back. Different teams
/// run side by side within a limit, one team's operations one after another. Nothing is sent twice.
class PlanRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRunner)

public:
    using Ended = std::function<void(const Outcome &)>;

    /// More than four at once only adds waiting: the proxy is one process (contract, peers 1.11).
    explicit PlanRunner(TeamsApi &api, int limit = 4, QObject *parent = nullptr);

    void run(const CreateTeam &operation, QObject *guard, Ended ended);
    bool isIdle() const { return m_running == 0 && m_waiting.isEmpty(); }

private:
    struct Job;
    void startWaiting();
    void end(const std::shared_ptr<Job> &job, Outcome outcome);
    void send(const std::shared_ptr<Job> &job);
    void readBackAfter(const std::shared_ptr<Job> &job, std::optional<ApiError> sendingError);

    TeamsApi &m_api;
    int m_limit;
    int m_running = 0;
    QQueue<std::shared_ptr<Job>> m_waiting;
    QSet<TeamId> m_openTeams; ///< sent once, and nobody knows whether it arrived
};

} // namespace Teamwright
