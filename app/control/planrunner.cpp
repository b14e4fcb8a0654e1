// SPDX-License-Identifier: GPL-3.0-or-later
#include "planrunner.h"

#include "teamrun.h"

#include <algorithm>

namespace Teamwright {

PlanRunner::PlanRunner(TeamsApi &api, int limit, RunWatch *watch, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_limit(limit)
    , m_watch(watch)
{}

void PlanRunner::run(const CreateTeam &operation, QObject *guard, Ended ended)
{
    TeamWork work;
    work.team = operation.team.id;
    work.creation = operation;
    work.guard = guard;
    work.ended = [ended = std::move(ended)](const PlanOutcome &outcome) { ended(outcome.outcome); };
    run(std::move(work));
}

void PlanRunner::run(TeamWork work)
{
    m_waiting.append(std::move(work));
    startWaiting();
}

qsizetype PlanRunner::activeCount() const
{
    return std::ranges::count_if(
        m_running, [this](const TeamRun *run) { return !m_paused.contains(run->work().guard); });
}

bool PlanRunner::mayStart(const TeamWork &work) const
{
    return !m_running.contains(work.team) && !m_paused.contains(work.guard);
}

void PlanRunner::startWaiting()
{
    if (std::exchange(m_isStarting, true)) // an end within a start: the loop below goes on anyway
        return;
    while (activeCount() < m_limit) {
        const auto next =
            std::ranges::find_if(m_waiting, [this](const TeamWork &work) { return mayStart(work); });
        if (next == m_waiting.end())
            break;
        start(m_waiting.takeAt(next - m_waiting.begin()));
    }
    m_isStarting = false;
}

void PlanRunner::start(const TeamWork &work)
{
    auto *run = new TeamRun(m_api, m_watch, work, m_openTeams.contains(work.team), this);
    m_running.insert(work.team, run);
    connect(run, &TeamRun::over, this, [this, run] { takeEnd(run); });
    run->start();
}

void PlanRunner::takeEnd(TeamRun *run)
{
    const TeamId team = run->work().team;
    if (run->isCreationOpen())
        m_openTeams.insert(team);
    m_running.remove(team);
    run->deleteLater();
    startWaiting();
    if (isIdle())
        Q_EMIT becameIdle();
}

void PlanRunner::setPaused(const QObject *guard, bool isPaused)
{
    if (isPaused)
        m_paused.insert(guard);
    else
        m_paused.remove(guard);
    const QList<TeamRun *> running = m_running.values();
    for (TeamRun *run : running) {
        if (run->work().guard == guard)
            run->setPaused(isPaused);
    }
    startWaiting();
}

void PlanRunner::cancel(const QObject *guard)
{
    m_waiting.removeIf([guard](const TeamWork &work) { return work.guard == guard; });
    m_paused.remove(guard);
    const QList<TeamRun *> running = m_running.values();
    for (TeamRun *run : running) {
        if (run->work().guard == guard)
            run->stop();
    }
}

} // namespace Teamwright
