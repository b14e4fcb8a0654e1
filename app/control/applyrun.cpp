// SPDX-License-Identifier: GPL-3.0-or-later
#include "applyrun.h"

#include "createcontroller.h"
#include "planrunner.h"
#include "workspace.h"

namespace Teamwright {

ApplyRun::ApplyRun(const With &with, const QList<TeamId> &teams, const QList<ChangeRef> &leftOut,
                   QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_teams(teams)
    , m_leftOut(leftOut)
    , m_pending(teams.begin(), teams.end())
{
    m_teams = m_pending.size() == teams.size() ? teams : m_pending.values(); // each once
}

void ApplyRun::start()
{
    m_timer.start();
    const QList<TeamId> teams = m_teams;
    for (const TeamId &team : teams) {
        if (m_with.workspace.newTeam(team))
            runCreation(team);
        else
            runEdit(team);
    }
}

void ApplyRun::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    m_with.runner.setPaused(this, isPaused);
}

void ApplyRun::cancel()
{
    m_isPaused = false;
    m_with.runner.cancel(this);
    const QSet<TeamId> pending = m_pending;
    for (const TeamId &team : pending) {
        if (m_with.runner.isBusy(m_creating.contains(team) ? m_outcomes.value(team).team : team))
            continue; // ends by itself, after its running request
        m_with.creator.abandon(team);
        m_outcomes.remove(team);
        ++m_notBegun;
        settle(team);
    }
}

void ApplyRun::runCreation(const TeamId &key)
{
    const std::optional<CreateTeam> creation = m_with.creator.begin(key);
    if (!creation) { // its issues stop it, or the form is sending it
        ++m_notBegun;
        return settle(key);
    }
    m_creating.insert(key);
    m_outcomes[key].team = creation->team.id;
    TeamWork work;
    work.team = creation->team.id;
    work.creation = creation;
    work.guard = this;
    work.ended = [this, key](const PlanOutcome &outcome) {
        m_with.creator.end(key, outcome.outcome);
        takeEnd(key, outcome);
    };
    m_with.runner.run(std::move(work));
}

void ApplyRun::runEdit(const TeamId &team)
{
    TeamWork work;
    work.team = team;
    work.guard = this;
    work.decide = [this](const TeamDetail &fresh) { return decide(fresh); };
    work.ended = [this](const PlanOutcome &outcome) { takeEdited(outcome); };
    m_with.runner.run(std::move(work));
}

std::optional<TeamWork::Order> ApplyRun::decide(const TeamDetail &fresh)
{
    const TeamId team = fresh.team.id;
    m_with.workspace.takeDetail(fresh); // what is staged lies on the fresh state from here on
    const TeamEdit *staged = m_with.workspace.edit(team);
    if (!staged) { // taken back while it waited, or the proxy has it already
        m_outcomes[team].outcome = {Outcome::Kind::Done, {}, {}, fresh};
        Q_EMIT teamEnded(team, m_outcomes[team]);
        settle(team);
        return {};
    }
    const TeamEdit part = without(*staged, m_leftOut);
    const Rebased rebased = rebase(part, fresh.team);
    if (!rebased.conflicts.isEmpty() && !part.isDeletion) {
        m_conflicts.insert(team, rebased.conflicts);
        Q_EMIT conflictsFound(team, rebased.conflicts);
        settle(team);
        return {};
    }
    m_sent.insert(team, rebased.edit);
    return TeamWork::Order{rebased.edit, planFor(rebased.edit, fresh.team, m_with.capabilities)};
}

void ApplyRun::takeEdited(const PlanOutcome &outcome)
{
    Workspace &workspace = m_with.workspace;
    const TeamId &team = outcome.team;
    const TeamEdit sent = m_sent.take(team);
    const bool isGone = outcome.isDeletion && outcome.outcome.kind == Outcome::Kind::Done;
    if (isGone) {
        workspace.forgetTeam(team);
    } else if (outcome.outcome.held && outcome.sentCount() > 0) {
        const TeamDetail &held = *outcome.outcome.held;
        const TeamDetail *opened = workspace.openedTeam(team);
        const TeamEdit *staged = workspace.edit(team);
        workspace.restoreEdits({afterSending(staged ? *staged : TeamEdit{team, held.team.alias(), {}, {}},
                                             sent, opened ? &opened->team : nullptr, held.team)});
        workspace.takeDetail(held);
        const QList<EditConflict> ours = workspace.conflicts(team);
        if (outcome.outcome.kind == Outcome::Kind::DoneBut && !ours.isEmpty() && workspace.edit(team))
            workspace.settleEdit(withoutConflicts(*workspace.edit(team), ours, sent));
    }
    takeEnd(team, outcome);
}

void ApplyRun::takeEnd(const TeamId &team, const PlanOutcome &outcome)
{
    if (outcome.isStopped && outcome.sentCount() == 0) {
        m_outcomes.remove(team);
        ++m_notBegun;
        return settle(team);
    }
    m_outcomes.insert(team, outcome);
    Q_EMIT teamEnded(team, outcome);
    settle(team);
}

void ApplyRun::settle(const TeamId &team)
{
    if (!m_pending.remove(team))
        return;
    m_creating.remove(team);
    Q_EMIT progressed();
    if (m_pending.isEmpty())
        Q_EMIT finished();
}

void ApplyRun::goOn(const TeamId &team)
{
    if (!m_conflicts.remove(team) || m_pending.contains(team))
        return;
    m_pending.insert(team);
    runEdit(team);
}

ApplySummary ApplyRun::summary() const
{
    ApplySummary summary;
    for (auto entry = m_outcomes.cbegin(); entry != m_outcomes.cend(); ++entry) {
        if (m_pending.contains(entry.key()) || m_conflicts.contains(entry.key()))
            continue;
        switch (entry->outcome.kind) {
        case Outcome::Kind::Done: ++summary.done; break;
        case Outcome::Kind::DoneBut: ++summary.doneBut; break;
        case Outcome::Kind::Failed: ++summary.failed; break;
        case Outcome::Kind::Unknown: ++summary.unknown; break;
        }
    }
    summary.conflicted = int(m_conflicts.size());
    summary.notBegun = m_notBegun;
    return summary;
}

int ApplyRun::remainingSeconds() const
{
    const int ended = endedCount();
    if (ended < 4) // the first ones tell little
        return -1;
    return int(m_timer.elapsed() * m_pending.size() / ended / 1000);
}

} // namespace Teamwright
