// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the storm that sends: an apply among faults, and what its user does meanwhile.
#include "stormwindow.h"

#include "fakeedits.h"

namespace Teamwright {

using namespace Qt::StringLiterals;
using Call = FakeApi::Call;

void Storm::brew()
{
    static const ApiError::Kind kinds[] = {ApiError::Kind::Timeout, ApiError::Kind::Network,
                                           ApiError::Kind::Server, ApiError::Kind::Validation,
                                           ApiError::Kind::RateLimited};
    for (int i = below(5); i > 0; --i) {
        const ApiError error = ApiError::of(kinds[below(5)]);
        switch (below(6)) {
        case 0: m_desk->api.failNext(Call::Perform, error); break;
        case 1: m_desk->api.loseAnswerOfNext(Call::Perform, ApiError::of(kinds[below(3)])); break;
        case 2: m_desk->api.hangNext(Call::Perform); break;
        case 3: m_desk->api.failNext(Call::Team, error); break;
        default: m_desk->api.passNext(below(2) == 0 ? Call::Perform : Call::Team); break;
        }
    }
}

void Storm::apply()
{
    note(u"apply"_qs);
    brew();
    m_before = m_desk->api.teams;
    m_desk->api.clearArrivals();
    m_sending.clear();
    QSignalSpy finished(m_desk->applier.get(), &ApplyController::finished);
    m_isApplying = true;
    if (!m_desk->applier->applyAll()) {
        m_isApplying = false;
        if (!m_truth.wishes().isEmpty())
            m_fault = u"nothing was sent though something is wanted"_qs;
        return;
    }
    const bool isInterrupted = below(20) == 0;
    for (int turn = 0; finished.isEmpty() && turn < 10000; ++turn) {
        QCoreApplication::processEvents();
        hearSending();
        if (turn == 3 && isInterrupted)
            m_desk->applier->cancel();
        if (m_desk->api.hangingCount() > 0 && turn % 4 == 3)
            below(2) == 0 ? edit() : undo();
        if (turn % 8 == 7)
            m_desk->api.release();
    }
    m_isApplying = false;
    if (finished.isEmpty())
        m_fault = u"the apply does not end"_qs;
    m_writes += m_desk->api.countOf(Call::Perform);
    checkTraffic();
    settleConflicts();
}

void Storm::hearSending()
{
    for (const FakeApi::Arrival &arrival : m_desk->api.arrivals()) {
        const TeamId team = arrival.operation ? teamOf(*arrival.operation) : TeamId();
        if (team.isEmpty() || m_sending.contains(team))
            continue;
        m_sending.insert(team);
        const auto was = std::ranges::find(m_before, team, &Team::id);
        m_truth.look(*was);
        m_truth.send(team);
    }
}

void Storm::end(const TeamId &team, const PlanOutcome &outcome)
{
    hearSending();
    const auto was = std::ranges::find(m_before, team, &Team::id);
    const bool wasLookedAt = outcome.outcome.held || outcome.sentCount() > 0;
    if (wasLookedAt && outcome.sentCount() == 0)
        m_truth.look(*was);
    const Team *held = outcome.outcome.held ? &outcome.outcome.held->team : nullptr;
    if (held && valuesOf(*held) != valuesOf(*m_desk->api.team(team)))
        m_fault = u"what was read back is not what is there"_qs;
    if (outcome.sentCount() > 0)
        m_truth.endSending(team, held);
    note(u"%1 ended as %2 after %3 requests"_qs.arg(team.text(), QString::number(int(outcome.outcome.kind)),
                                                    QString::number(outcome.sentCount())));
}

void Storm::checkTraffic()
{
    if (m_desk->api.mostWritesAtOnce() > 4)
        m_fault = u"more than four teams at once"_qs;
    for (const Team &team : m_desk->api.teams) {
        if (m_desk->api.mostWritesAtOnceOn(team.id) > 1)
            m_fault = u"two writes at once on "_qs + team.id.text();
    }
}

void Storm::settleConflicts()
{
    const auto conflicts = m_desk->applier->conflicts();
    for (auto entry = conflicts.cbegin(); entry != conflicts.cend(); ++entry) {
        if (below(3) == 0)
            continue; // some people go for a coffee instead
        QList<Resolution> resolutions;
        m_before = m_desk->api.teams;
        m_desk->api.clearArrivals();
        m_sending.clear();
        const StormValues theirs = valuesOf(*m_desk->api.team(entry.key()));
        for (const EditConflict &conflict : *entry) {
            const StormEntry what{entry.key(), fieldSpec(*conflict.field).key};
            const bool isMine = below(2) == 0;
            resolutions.append(isMine ? Resolution::Mine : Resolution::Theirs);
            const auto wish = m_truth.wishes().constFind(what);
            if (wish == m_truth.wishes().cend() || wish->wanted != textOf(conflict.fieldEdit.wanted))
                continue; // taken back or changed since
            if (!m_truth.isConflict(what, theirs[what]))
                m_fault = u"a conflict that is none: "_qs + what.what;
            m_truth.settle(what, theirs[what], isMine);
        }
        note(u"settle "_qs + entry.key().text());
        QSignalSpy finished(m_desk->applier.get(), &ApplyController::finished);
        m_isApplying = true;
        m_desk->applier->resolve(entry.key(), resolutions);
        for (int turn = 0; finished.isEmpty() && turn < 10000; ++turn) {
            QCoreApplication::processEvents();
            hearSending();
            m_desk->api.release();
        }
        m_isApplying = false;
    }
}

} // namespace Teamwright
