// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamwork.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Teamwright {

class TeamRun;

/// Carries out plans of teams and says how each ended, decided by reading the team back. Different teams run
/// side by side within a limit, one team's requests one after another. Nothing is sent twice.
class PlanRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRunner)

public:
    using Ended = std::function<void(const Outcome &)>;

    /// More than four at once only adds waiting: the proxy is one process (contract, peers 1.11).
    explicit PlanRunner(TeamsApi &api, int limit = 4, RunWatch *watch = nullptr, QObject *parent = nullptr);

    void run(const CreateTeam &operation, QObject *guard, Ended ended);
    /// Work on a team that is busy waits until the other is over.
    void run(TeamWork work);

    // These concern the work that was given with that guard.
    void setPaused(const QObject *guard, bool isPaused); ///< between two requests
    /// Drops what has not begun, without a word, and stops the others after their running request.
    void cancel(const QObject *guard);

    bool isIdle() const { return m_running.isEmpty() && m_waiting.isEmpty(); }
    bool isBusy(const TeamId &team) const { return m_running.contains(team); }

Q_SIGNALS:
    void becameIdle();

private:
    void startWaiting();
    qsizetype activeCount() const;
    bool mayStart(const TeamWork &work) const;
    void start(const TeamWork &work);
    void takeEnd(TeamRun *run);

    TeamsApi &m_api;
    int m_limit;
    RunWatch *m_watch;
    QList<TeamWork> m_waiting;
    QHash<TeamId, TeamRun *> m_running;
    QSet<TeamId> m_openTeams; ///< created once, and nobody knows whether that arrived
    QSet<const QObject *> m_paused;
    bool m_isStarting = false;
};

} // namespace Teamwright
