// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamwork.h"

namespace Teamwright {

class Clock;
class Journal;
class SnapshotStore;

/// Writes down what is about to be sent and what came of it, and the team as it was before.
class ApplyRecord final : public RunWatch
{
public:
    ApplyRecord(const TeamsApi &api, Journal &journal, SnapshotStore &snapshots, const Clock &clock)
        : m_api(api)
        , m_journal(journal)
        , m_snapshots(snapshots)
        , m_clock(clock)
    {}

    bool begun(const TeamWork::Order &order, const Team &before) override;
    bool begun(const CreateTeam &creation) override;
    bool aboutToSend(const TeamId &team, int step, const Operation &operation) override;
    void answered(const TeamId &team, int step, const StepOutcome &outcome) override;
    void ended(const PlanOutcome &outcome) override;

private:
    const TeamsApi &m_api;
    Journal &m_journal;
    SnapshotStore &m_snapshots;
    const Clock &m_clock;
};

} // namespace Teamwright
