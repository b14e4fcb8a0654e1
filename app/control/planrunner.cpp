// SPDX-License-Identifier: GPL-3.0-or-later
#include "planrunner.h"

#include "teamsapi.h"

#include <QPointer>

namespace Teamwright {

struct PlanRunner::Job
{
    CreateTeam operation;
    QPointer<QObject> guard;
    Ended ended;
};

PlanRunner::PlanRunner(TeamsApi &api, int limit, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_limit(limit)
{}

void PlanRunner::run(const CreateTeam &operation, QObject *guard, Ended ended)
{
    m_waiting.enqueue(std::make_shared<Job>(Job{operation, guard, std::move(ended)}));
    startWaiting();
}

void PlanRunner::startWaiting()
{
    while (m_running < m_limit && !m_waiting.isEmpty()) {
        ++m_running;
        send(m_waiting.dequeue());
    }
}

void PlanRunner::end(const std::shared_ptr<Job> &job, Outcome outcome)
{
    --m_running;
    if (job->guard)
        job->ended(outcome);
    startWaiting();
}

void PlanRunner::send(const std::shared_ptr<Job> &job)
{
    m_api.perform(job->operation, this, [this, job](const Result<Performed> &result) {
        if (result)
            return readBackAfter(job, {});
        // A 5xx of /team/new may have left the team behind (contract 2.3), a lost answer too: look before
        // judging. "Already exists" to a second try means that the first one landed after all (contract 2.9).
        const TeamId &id = job->operation.team.id;
        const bool isOwnTeam = result.error().kind == ApiError::Kind::Conflict && m_openTeams.contains(id);
        if (result.error().leavesOutcomeOpen() || isOwnTeam) {
            m_openTeams.insert(id);
            return readBackAfter(job, result.error());
        }
        end(job, {Outcome::Kind::Failed, {}, result.error(), {}});
    });
}

void PlanRunner::readBackAfter(const std::shared_ptr<Job> &job, std::optional<ApiError> sendingError)
{
    const Team &asked = job->operation.team;
    m_api.fetchTeam(asked.id, this, [this, job, sendingError](const Result<TeamDetail> &found) {
        if (!found) {
            const bool isSurelyAbsent = found.error().kind == ApiError::Kind::NotFound && sendingError;
            const auto kind = isSurelyAbsent ? Outcome::Kind::Failed : Outcome::Kind::Unknown;
            return end(job, {kind, {}, sendingError ? *sendingError : found.error(), {}});
        }
        const QList<Difference> differences = readBack(job->operation.team, found->team);
        const auto kind = differences.isEmpty() ? Outcome::Kind::Done : Outcome::Kind::DoneBut;
        end(job, {kind, differences, sendingError, *found});
    });
}

} // namespace Teamwright
