// SPDX-License-Identifier: GPL-3.0-or-later
#include "applyrecord.h"

#include "clock.h"
#include "journal.h"
#include "snapshotstore.h"

namespace Teamwright {

bool ApplyRecord::begun(const TeamWork::Order &order, const Team &before)
{
    return m_snapshots.save(before, order.edit, m_clock.now()) &&
           m_journal.beginTeam(order.edit, int(order.plan.steps.size()), m_clock.now());
}

bool ApplyRecord::begun(const CreateTeam &creation)
{
    return m_journal.beginCreation(creation.team, m_clock.now());
}

bool ApplyRecord::aboutToSend(const TeamId &team, int step, const Operation &operation)
{
    return m_journal.aboutToSend(team, step, m_api.preview(operation));
}

void ApplyRecord::answered(const TeamId &team, int step, const StepOutcome &outcome)
{
    m_journal.answered(team, step, outcome.error);
}

void ApplyRecord::ended(const PlanOutcome &outcome) { m_journal.endTeam(outcome.team, outcome.outcome.kind); }

} // namespace Teamwright
