// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamrun.h"

namespace Teamwright {

TeamRun::TeamRun(TeamsApi &api, RunWatch *watch, TeamWork work, bool wasLostBefore, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_watch(watch)
    , m_work(std::move(work))
    , m_wasLostBefore(wasLostBefore)
{
    m_outcome.team = m_work.team;
}

void TeamRun::start()
{
    if (m_work.creation) {
        m_order.plan = {m_work.team, m_work.creation->team.alias(), {*m_work.creation}};
        m_outcome.plan = m_order.plan;
        return begin();
    }
    m_api.fetchTeam(m_work.team, this, [this](const Result<TeamDetail> &fresh) { takeFresh(fresh); });
}

void TeamRun::takeFresh(const Result<TeamDetail> &fresh)
{
    if (!fresh)
        return end(Outcome::Kind::Failed, fresh.error());
    m_outcome.outcome.held = *fresh;
    if (m_outcome.isStopped || !m_work.guard)
        return end(Outcome::Kind::Failed, ApiError::of(ApiError::Kind::Cancelled));
    const std::optional<TeamWork::Order> order = m_work.decide(*fresh);
    if (!order) {
        Q_EMIT over();
        return;
    }
    m_order = *order;
    m_outcome.plan = order->plan;
    m_outcome.isDeletion = order->edit.isDeletion;
    if (order->plan.steps.isEmpty())
        return judgeHeld(*fresh); // the proxy has it already
    begin();
}

void TeamRun::begin()
{
    m_outcome.steps.resize(m_order.plan.steps.size());
    m_isBegun = !m_watch || (m_work.creation ? m_watch->begun(*m_work.creation)
                                             : m_watch->begun(m_order, m_outcome.outcome.held->team));
    if (!m_isBegun)
        stop();
    sendNext();
}

void TeamRun::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    if (!isPaused && std::exchange(m_isWaiting, false))
        sendNext();
}

void TeamRun::stop()
{
    m_outcome.isStopped = true;
    setPaused(false);
}

void TeamRun::sendNext()
{
    if (m_step == m_order.plan.steps.size() || m_outcome.isStopped || !m_work.guard)
        return readBackNow();
    if (m_isPaused) {
        m_isWaiting = true;
        return;
    }
    const Operation operation = m_order.plan.steps[m_step];
    if (m_watch && !m_watch->aboutToSend(m_work.team, m_step, operation)) {
        m_outcome.isStopped = true;
        return readBackNow();
    }
    m_api.perform(operation, this, [this](const Result<Performed> &answer) { takeAnswer(answer); });
}

bool TeamRun::isCarriedOut(const ApiError &error) const
{
    // "Already exists" to a second try means that the first one landed after all (contract 2.9); "not found"
    // to a deletion, that somebody was faster (contract 3.4).
    return (m_work.creation && m_wasLostBefore && error.kind == ApiError::Kind::Conflict) ||
           (m_outcome.isDeletion && error.kind == ApiError::Kind::NotFound);
}

void TeamRun::takeAnswer(const Result<Performed> &answer)
{
    StepOutcome &step = m_outcome.steps[m_step];
    if (answer) {
        step = {StepOutcome::Kind::Answered, {}, answer->refusals};
    } else {
        // A 5xx may have carried it out (contract 2.3), a lost answer too: look before judging.
        const bool isOpen = answer.error().leavesOutcomeOpen() || isCarriedOut(answer.error());
        step = {isOpen ? StepOutcome::Kind::Lost : StepOutcome::Kind::Refused, answer.error(), {}};
        m_isCreationOpen = m_work.creation && isOpen;
    }
    if (m_watch)
        m_watch->answered(m_work.team, m_step, step);
    ++m_step;
    if (answer)
        return sendNext();
    m_outcome.outcome.error = answer.error();
    // A refused creation left nothing behind that could be read.
    if (m_work.creation && step.kind == StepOutcome::Kind::Refused)
        return end(Outcome::Kind::Failed, answer.error());
    readBackNow();
}

void TeamRun::readBackNow()
{
    if (m_outcome.sentCount() == 0) // nothing changed since the first look
        return end(Outcome::Kind::Failed, ApiError::of(ApiError::Kind::Cancelled));
    m_api.fetchTeam(m_work.team, this, [this](const Result<TeamDetail> &found) { judge(found); });
}

void TeamRun::judge(const Result<TeamDetail> &found)
{
    const std::optional<ApiError> sendingError = m_outcome.outcome.error;
    if (m_outcome.isDeletion)
        return judgeDeletion(found);
    if (found) {
        m_outcome.outcome.held = *found;
        return judgeHeld(*found);
    }
    m_outcome.outcome.held.reset();
    const bool isSurelyAbsent = found.error().kind == ApiError::Kind::NotFound && sendingError;
    end(isSurelyAbsent ? Outcome::Kind::Failed : Outcome::Kind::Unknown,
        sendingError ? sendingError : found.error());
}

void TeamRun::judgeDeletion(const Result<TeamDetail> &found)
{
    const std::optional<ApiError> sendingError = m_outcome.outcome.error;
    m_outcome.outcome.held.reset();
    if (found) {
        m_outcome.outcome.held = *found;
        return end(Outcome::Kind::Failed, sendingError);
    }
    const bool isGone = found.error().kind == ApiError::Kind::NotFound;
    end(isGone ? Outcome::Kind::Done : Outcome::Kind::Unknown, sendingError ? sendingError : found.error());
}

void TeamRun::judgeHeld(const TeamDetail &held)
{
    Outcome &outcome = m_outcome.outcome;
    outcome.differences =
        m_work.creation ? readBack(m_work.creation->team, held.team) : readBack(m_order.edit, held.team);
    using Kind = StepOutcome::Kind;
    const bool isAllAnswered =
        !m_outcome.steps.isEmpty() && std::ranges::all_of(m_outcome.steps, [](const StepOutcome &step) {
            return step.kind == Kind::Answered;
        });
    if (outcome.differences.isEmpty())
        return end(Outcome::Kind::Done, outcome.error);    // whatever was answered: it is held as asked
    const bool isThere = isAllAnswered || m_work.creation; // a team that is there was created
    if (!isThere && !outcome.error)
        outcome.error = ApiError::of(ApiError::Kind::Cancelled);
    end(isThere ? Outcome::Kind::DoneBut : Outcome::Kind::Failed, outcome.error);
}

void TeamRun::end(Outcome::Kind kind, const std::optional<ApiError> &error)
{
    m_outcome.outcome.kind = kind;
    m_outcome.outcome.error = error;
    if (kind == Outcome::Kind::Done || kind == Outcome::Kind::DoneBut)
        m_isCreationOpen = false;
    if (m_watch && m_isBegun)
        m_watch->ended(m_outcome);
    if (m_work.guard && m_work.ended)
        m_work.ended(m_outcome);
    Q_EMIT over();
}

} // namespace Teamwright
