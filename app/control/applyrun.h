// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changeref.h"
#include "teamwork.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

namespace Teamwright {

class CreateController;
class PlanRunner;
class Workspace;

/// How many teams of an apply ended in which way.
struct ApplySummary
{
    int done = 0;
    int doneBut = 0;
    int failed = 0; ///< and still staged
    int unknown = 0;
    int conflicted = 0; ///< wait for an answer
    int notBegun = 0;   ///< somebody cancelled before

    bool isAllDone() const { return failed + unknown + conflicted + notBegun == 0; }
};

/// One apply: takes each chosen team through the runner, on what the proxy has at that moment, and brings
/// what is read back into the workspace. Made anew for each apply by the ApplyController, which owns it.
class ApplyRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyRun)

public:
    struct With
    {
        Workspace &workspace;
        PlanRunner &runner;
        CreateController &creator;
        Capabilities capabilities;
    };

    /// @p teams are ids of teams with something staged, and keys of new ones.
    ApplyRun(const With &with, const QList<TeamId> &teams, const QList<ChangeRef> &leftOut, QObject *parent);

    void start();
    void setPaused(bool isPaused);
    void cancel(); ///< between two requests

    /// Somebody settled the conflicts of that team in the workspace: on with it.
    void goOn(const TeamId &team);

    bool isRunning() const { return !m_pending.isEmpty(); }
    bool isPaused() const { return m_isPaused; }
    const QHash<TeamId, QList<EditConflict>> &conflicts() const { return m_conflicts; }
    const QHash<TeamId, PlanOutcome> &outcomes() const { return m_outcomes; }
    ApplySummary summary() const;
    int totalCount() const { return int(m_teams.size()); }
    int endedCount() const { return totalCount() - int(m_pending.size()); }
    int remainingSeconds() const; ///< -1: nobody can tell yet

Q_SIGNALS:
    void progressed();
    void teamEnded(const Teamwright::TeamId &team, const Teamwright::PlanOutcome &outcome);
    void conflictsFound(const Teamwright::TeamId &team, const QList<Teamwright::EditConflict> &conflicts);
    void finished();

private:
    void runCreation(const TeamId &key);
    void runEdit(const TeamId &team);
    std::optional<TeamWork::Order> decide(const TeamDetail &fresh);
    void takeEdited(const PlanOutcome &outcome);
    void takeEnd(const TeamId &team, const PlanOutcome &outcome);
    void settle(const TeamId &team);

    With m_with;
    QList<TeamId> m_teams;
    QList<ChangeRef> m_leftOut;
    QSet<TeamId> m_pending;  ///< not ended yet, and not in conflict
    QSet<TeamId> m_creating; ///< keys
    QHash<TeamId, TeamEdit> m_sent;
    QHash<TeamId, QList<EditConflict>> m_conflicts;
    QHash<TeamId, PlanOutcome> m_outcomes;
    QElapsedTimer m_timer;
    bool m_isPaused = false;
    int m_notBegun = 0;
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::PlanOutcome)
