// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamwork.h"

#include <QObject>

namespace Teamwright {

/// One team's work from the look before to the look after, one request at a time. Never sends a request
/// twice: where an answer is lost, the team as it is then decides. Owned by the PlanRunner.
class TeamRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamRun)

public:
    /// @p wasLostBefore: this team was sent earlier, and nobody knows whether it arrived.
    TeamRun(TeamsApi &api, RunWatch *watch, TeamWork work, bool wasLostBefore, QObject *parent);

    void start();
    void setPaused(bool isPaused);
    void stop(); ///< after the running request; what was sent is still read back

    const TeamWork &work() const { return m_work; }
    bool isCreationOpen() const { return m_isCreationOpen; } ///< sent, and nobody knows whether it arrived

Q_SIGNALS:
    void over(); ///< the last that is heard of it

private:
    void takeFresh(const Result<TeamDetail> &fresh);
    void begin();
    void sendNext();
    void takeAnswer(const Result<Performed> &answer);
    bool isCarriedOut(const ApiError &error) const;
    void readBackNow();
    void judge(const Result<TeamDetail> &found);
    void judgeDeletion(const Result<TeamDetail> &found);
    void judgeHeld(const TeamDetail &held);
    void end(Outcome::Kind kind, const std::optional<ApiError> &error);

    TeamsApi &m_api;
    RunWatch *m_watch; ///< may be nullptr
    TeamWork m_work;
    TeamWork::Order m_order;
    PlanOutcome m_outcome;
    int m_step = 0; ///< the next to be sent
    bool m_wasLostBefore;
    bool m_isCreationOpen = false;
    bool m_isPaused = false;
    bool m_isWaiting = false; ///< with nothing in flight, until the pause is over
    bool m_isBegun = false;
};

} // namespace Teamwright
