// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applyrun.h"
#include "connectionprofile.h"
#include "issue.h"

#include <memory>

namespace Teamwright {

class Prompter;

/// What stands between one staged change and its sending.
struct ReviewedChange
{
    ChangeRef change;
    Obstacle obstacle = Obstacle::None; ///< the key, the profile or the proxy does not allow it
    QList<Issue> issues;                ///< errors stop it; the others are worth a look

    bool canBeSent() const { return obstacle == Obstacle::None && !hasErrors(issues); }
};

/// One team of the review.
struct ReviewedTeam
{
    TeamId team; ///< the key, of a new one
    QString alias;
    std::optional<TeamEdit> edit;  ///< of an existing team
    QList<ReviewedChange> changes; ///< of a new team a single one, which is neither field nor member
    bool isNew() const { return !edit; }
};

/// Takes what is staged from the review to the proxy: says what would be sent and what stops it, asks where
/// that is due, runs it, and keeps what came of it until the next apply.
class ApplyController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyController)

public:
    struct With
    {
        const TeamsApi &api;
        Workspace &workspace;
        PlanRunner &runner;
        CreateController &creator;
        Prompter &prompter;
    };

    ApplyController(const With &with, const ConnectionProfile &profile, QObject *parent = nullptr);

    void setCapabilities(const Capabilities &capabilities) { m_capabilities = capabilities; }

    /// Everything staged and every new team.
    QList<ReviewedTeam> review() const;
    /// The requests that team would become, as far as they can be told now: the team is fetched anew just
    /// before they leave. Empty for an existing team that was never opened.
    QList<RequestPreview> requests(const TeamId &team, const QList<ChangeRef> &leftOut = {}) const;

    /// Sends what is staged for these teams but for what is left out and what cannot be sent. False, and
    /// nothing happens: there is nothing to send, an apply runs already, or the profile is read-only.
    bool apply(const QList<TeamId> &teams, const QList<ChangeRef> &leftOut = {});
    bool applyAll() { return apply(stagedTeams()); }
    /// Once more what failed in the last apply.
    bool retryFailed();

    bool isRunning() const { return m_isAsking || (m_run && m_run->isRunning()); }
    bool isPaused() const { return m_run && m_run->isPaused(); }
    void setPaused(bool isPaused);
    void cancel(); ///< after the running requests; what was sent is read back

    /// Of the last apply, teams that wait for an answer.
    QHash<TeamId, QList<EditConflict>> conflicts() const;
    /// One answer for each conflict of that team, in their order; the team goes on.
    void resolve(const TeamId &team, const QList<Resolution> &resolutions);
    /// How that team ended in the last apply, or nullptr.
    const PlanOutcome *outcome(const TeamId &team) const;

Q_SIGNALS:
    void started(int teamCount);
    void declined(); ///< the question before it was answered with no: nothing is sent
    void progressed(int done, int total, int remainingSeconds); ///< -1: nobody can tell yet
    void pausedChanged(bool isPaused);
    void teamEnded(const Teamwright::TeamId &team, const Teamwright::PlanOutcome &outcome);
    void conflictsFound(const Teamwright::TeamId &team, const QList<Teamwright::EditConflict> &conflicts);
    /// Nothing runs any more; teams in conflict may go on later, and then it is told once more.
    void finished(const Teamwright::ApplySummary &summary);

private:
    QList<TeamId> stagedTeams() const;
    ReviewedTeam reviewed(const TeamEdit &edit) const;
    ReviewedTeam reviewedNew(const TeamId &key) const;
    void begin(const QList<TeamId> &teams, const QList<ChangeRef> &leftOut);
    void tellProgress();

    With m_with;
    ConnectionProfile m_profile;
    Capabilities m_capabilities;
    std::unique_ptr<ApplyRun> m_run;
    bool m_isAsking = false;
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::ApplySummary)
