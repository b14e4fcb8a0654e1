// SPDX-License-Identifier: GPL-3.0-or-later
#include "applycontroller.h"

#include "applytext.h"
#include "createcontroller.h"
#include "editcheck.h"
#include "planrunner.h"
#include "prompter.h"
#include "workspace.h"

#include <algorithm>

namespace Teamwright {

namespace {

Verb verbOf(const TeamEdit &edit, const ChangeRef &change)
{
    if (!change.field && !change.member)
        return Verb::DeleteTeam;
    if (change.field)
        return Verb::EditTeam;
    const MemberEdit &member = edit.members[*change.member];
    const bool becomesAdmin = member.wanted && member.wanted->role == MemberRole::Admin &&
                              !(member.was && member.was->role == MemberRole::Admin);
    return becomesAdmin ? Verb::MakeAdmin : Verb::EditMembers;
}

bool isOf(const EditIssue &issue, const ChangeRef &change)
{
    return issue.member == change.member && issue.issue.field == change.field;
}

/// As far as the edit tells it: what was, where something is staged.
Team baseOf(const TeamEdit &edit)
{
    Team base;
    base.id = edit.id;
    for (auto entry = edit.fields.cbegin(); entry != edit.fields.cend(); ++entry)
        base.setValue(entry.key(), entry->was);
    for (const MemberEdit &member : edit.members) {
        if (member.was)
            base.members.append(*member.was);
    }
    return base;
}

} // namespace

ApplyController::ApplyController(const With &with, const ConnectionProfile &profile, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_profile(profile)
{}

QList<ReviewedTeam> ApplyController::review() const
{
    QList<ReviewedTeam> teams;
    for (const TeamId &key : m_with.workspace.newTeams()) {
        if (!m_with.workspace.isPristine(key))
            teams.append(reviewedNew(key));
    }
    for (const TeamEdit &edit : m_with.workspace.edits())
        teams.append(reviewed(edit));
    return teams;
}

ReviewedTeam ApplyController::reviewedNew(const TeamId &key) const
{
    const Team *typed = m_with.workspace.newTeam(key);
    const ReviewedChange change{
        {key, {}, {}}, m_capabilities.obstacleTo(Verb::CreateTeam), m_with.creator.issues(key)};
    return {key, typed->alias(), {}, {change}};
}

ReviewedTeam ApplyController::reviewed(const TeamEdit &edit) const
{
    ReviewedTeam team{edit.id, edit.alias, edit, {}};
    const TeamDetail *opened = m_with.workspace.openedTeam(edit.id);
    ValidationContext context = m_with.creator.context();
    context.teamWithAlias = [&](const QString &alias) {
        return m_with.workspace.teamWithAlias(alias, edit.id);
    };
    const QList<EditIssue> issues = checkEdit(edit, opened ? opened->team : baseOf(edit), context,
                                              opened ? opened->keys : QList<TeamKeyInfo>());
    for (const ChangeRef &change : changesIn(edit)) {
        const Verb verb = verbOf(edit, change);
        ReviewedChange reviewed{change,
                                opened ? m_capabilities.obstacleIn(opened->team, verb)
                                       : m_capabilities.obstacleTo(verb),
                                {}};
        if (change.field && reviewed.obstacle == Obstacle::None)
            reviewed.obstacle = m_capabilities.obstacleTo(*change.field);
        for (const EditIssue &issue : issues) {
            if (isOf(issue, change))
                reviewed.issues.append(issue.issue);
        }
        team.changes.append(reviewed);
    }
    return team;
}

QList<RequestPreview> ApplyController::requests(const TeamId &team, const QList<ChangeRef> &leftOut) const
{
    if (m_with.workspace.newTeam(team))
        return {m_with.creator.preview(team)};
    const TeamEdit *edit = m_with.workspace.edit(team);
    const TeamDetail *opened = m_with.workspace.openedTeam(team);
    if (!edit || (!opened && !edit->isDeletion))
        return {};
    QList<RequestPreview> previews;
    const Team base = opened ? opened->team : Team();
    for (const Operation &step : planFor(without(*edit, leftOut), base, m_capabilities).steps)
        previews.append(m_with.api.preview(step));
    return previews;
}

QList<TeamId> ApplyController::stagedTeams() const
{
    QList<TeamId> teams;
    for (const ReviewedTeam &team : review())
        teams.append(team.team);
    return teams;
}

bool ApplyController::apply(const QList<TeamId> &teams, const QList<ChangeRef> &leftOut)
{
    if (isRunning() || m_profile.isReadOnly)
        return false;
    QList<ChangeRef> out = leftOut;
    QList<TeamId> sendable;
    for (const ReviewedTeam &team : review()) {
        if (!teams.contains(team.team))
            continue;
        int left = 0;
        for (const ReviewedChange &change : team.changes) {
            if (!change.canBeSent() && !out.contains(change.change))
                out.append(change.change);
            left += out.contains(change.change) ? 0 : 1;
        }
        if (left > 0)
            sendable.append(team.team);
    }
    if (sendable.isEmpty())
        return false;
    if (m_profile.environment != Environment::Production) {
        begin(sendable, out);
        return true;
    }
    m_isAsking = true;
    const Question question = {applyQuestionTitle(),
                               applyQuestion(m_profile.name, int(sendable.size())),
                               {},
                               applyAnswers(),
                               0,
                               1,
                               true};
    m_with.prompter.ask(question, this, [this, sendable, out](int answer) {
        m_isAsking = false;
        if (answer == 0)
            begin(sendable, out);
        else
            Q_EMIT declined();
    });
    return true;
}

bool ApplyController::retryFailed()
{
    QList<TeamId> failed;
    const QHash<TeamId, PlanOutcome> outcomes = m_run ? m_run->outcomes() : QHash<TeamId, PlanOutcome>();
    for (auto entry = outcomes.cbegin(); entry != outcomes.cend(); ++entry) {
        const Outcome::Kind kind = entry->outcome.kind;
        if (kind == Outcome::Kind::Failed || kind == Outcome::Kind::Unknown)
            failed.append(entry.key());
    }
    return !failed.isEmpty() && apply(failed);
}

void ApplyController::begin(const QList<TeamId> &teams, const QList<ChangeRef> &leftOut)
{
    m_run = std::make_unique<ApplyRun>(
        ApplyRun::With{m_with.workspace, m_with.runner, m_with.creator, m_capabilities}, teams, leftOut,
        nullptr);
    ApplyRun *run = m_run.get();
    connect(run, &ApplyRun::progressed, this, &ApplyController::tellProgress);
    connect(run, &ApplyRun::teamEnded, this, &ApplyController::teamEnded);
    connect(run, &ApplyRun::conflictsFound, this, &ApplyController::conflictsFound);
    connect(run, &ApplyRun::finished, this, [this] { Q_EMIT finished(m_run->summary()); });
    Q_EMIT started(int(teams.size()));
    run->start();
}

void ApplyController::tellProgress()
{
    Q_EMIT progressed(m_run->endedCount(), m_run->totalCount(), m_run->remainingSeconds());
}

void ApplyController::setPaused(bool isPaused)
{
    if (!m_run || m_run->isPaused() == isPaused)
        return;
    m_run->setPaused(isPaused);
    Q_EMIT pausedChanged(isPaused);
}

void ApplyController::cancel()
{
    if (!m_run)
        return;
    const bool wasPaused = m_run->isPaused();
    m_run->cancel();
    if (wasPaused)
        Q_EMIT pausedChanged(false);
}

QHash<TeamId, QList<EditConflict>> ApplyController::conflicts() const
{
    return m_run ? m_run->conflicts() : QHash<TeamId, QList<EditConflict>>();
}

void ApplyController::resolve(const TeamId &team, const QList<Resolution> &resolutions)
{
    const QList<EditConflict> conflicts = this->conflicts().value(team);
    const TeamEdit *staged = m_with.workspace.edit(team);
    if (conflicts.isEmpty() || conflicts.size() != resolutions.size() || m_isAsking)
        return;
    if (staged) {
        TeamEdit settled = *staged;
        for (qsizetype i = 0; i < conflicts.size(); ++i) {
            if (isStaged(*staged, conflicts[i])) // else it was taken back or changed meanwhile
                settled = resolved(settled, conflicts[i], resolutions[i]);
        }
        m_with.workspace.settleEdit(settled);
    }
    m_run->goOn(team);
}

const PlanOutcome *ApplyController::outcome(const TeamId &team) const
{
    if (!m_run)
        return nullptr;
    const auto found = m_run->outcomes().constFind(team);
    return found == m_run->outcomes().cend() ? nullptr : &*found;
}

} // namespace Teamwright
