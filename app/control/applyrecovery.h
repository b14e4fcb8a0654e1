// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"
#include "result.h"

#include <QObject>
#include <QSet>

namespace Teamwright {

class TeamsApi;
class Workspace;

/// One team whose apply was cut short, and what reading it back told.
struct RecoveredTeam
{
    UnfinishedTeam begun;
    Outcome
        outcome; ///< Done: all of it; DoneBut: a part, and the differences are what is left; Failed: nothing
};

/// At the start: looks at the teams that an earlier run was writing to when it ended, and at those that come
/// back with staged changes, and lays these over what the proxy has by now. Sends nothing that writes.
class ApplyRecovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApplyRecovery)

public:
    ApplyRecovery(TeamsApi &api, Workspace &workspace, Journal &journal, QObject *parent = nullptr);

    /// Call it once the staged edits are back and the proxy answers; again where it did not.
    void check();
    bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    /// What is known now of every apply that was cut short; empty when none was.
    void finished(const QList<Teamwright::RecoveredTeam> &teams);

private:
    void lookAtNext();
    void take(const TeamId &id, const Result<TeamDetail> &found);
    void finishCreation(const TeamId &id);

    TeamsApi &m_api;
    Workspace &m_workspace;
    Journal &m_journal;
    QMap<TeamId, UnfinishedTeam> m_unfinished;
    QList<TeamId> m_waiting;
    int m_running = 0;
    QList<RecoveredTeam> m_recovered;
};

/// What became of it, by the team that was found or the reason why none was.
Outcome outcomeOf(const UnfinishedTeam &begun, const Result<TeamDetail> &found);

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::RecoveredTeam)
