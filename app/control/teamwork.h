// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "plan.h"
#include "teamsapi.h"

#include <QPointer>

#include <algorithm>
#include <functional>

namespace Teamwright {

/// How one request of a plan ended, by what the proxy answered.
struct StepOutcome
{
    enum class Kind {
        NotSent,  ///< an earlier one stopped the plan, or somebody did
        Answered, ///< carried out, but for the refusals
        Refused,
        Lost, ///< no proper answer: the read-back tells
    };

    Kind kind = Kind::NotSent;
    std::optional<ApiError> error;   ///< of Refused and Lost
    QList<MemberRefusal> refusals{}; ///< of bulk requests: people the proxy left out
};

/// How the plan of one team ended.
struct PlanOutcome
{
    TeamId team;
    Outcome outcome; ///< decided by reading back; of a deletion, `held` is absent when it is gone
    TeamPlan plan;   ///< empty when nothing was to be sent
    QList<StepOutcome> steps;
    bool isStopped = false;  ///< somebody cancelled before the end
    bool isDeletion = false; ///< the plan was to delete the team

    int sentCount() const
    {
        return int(std::ranges::count_if(
            steps, [](const StepOutcome &step) { return step.kind != StepOutcome::Kind::NotSent; }));
    }
};

/// What one team's lane carries out, and whom it asks on the way. Everything unset is skipped.
struct TeamWork
{
    /// What to send, and the edit that it carries out.
    struct Order
    {
        TeamEdit edit;
        TeamPlan plan;
    };

    TeamId team;
    std::optional<CreateTeam> creation; ///< a new team: nothing to fetch before
    /// An existing one: decides on the team as it is at this moment. Nothing: leave it, and tell no end.
    std::function<std::optional<Order>(const TeamDetail &fresh)> decide;

    std::function<void(const PlanOutcome &outcome)> ended;
    QPointer<QObject> guard; ///< when it is gone nobody is asked or told, and no further request leaves
};

/// Hears of every request before it leaves and after its answer, whoever asked for it: the journal.
class RunWatch
{
public:
    virtual ~RunWatch() = default;

    // False: it must not be sent.
    virtual bool begun(const TeamWork::Order &order, const Team &before) = 0;
    virtual bool begun(const CreateTeam &creation) = 0;
    virtual bool aboutToSend(const TeamId &team, int step, const Operation &operation) = 0;

    virtual void answered(const TeamId &team, int step, const StepOutcome &outcome) = 0;
    virtual void ended(const PlanOutcome &outcome) = 0; ///< of what was begun
};

} // namespace Teamwright
