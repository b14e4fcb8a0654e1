// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "pageplan.h"
#include "teamsapi.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Teamwright {

class Workspace;

/// One listing from page 1 to the end; owned by the loader, used once.
class LoadRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadRun)

public:
    LoadRun(TeamsApi &api, Workspace &workspace, const Capabilities &capabilities);
    ~LoadRun() override { stop(); }

    void start();
    void cancel(); ///< rows that have come stay

    bool isRunning() const { return m_isRunning; }
    int loadedCount() const { return int(m_seen.size()); }
    int expectedCount() const { return m_plan.total().value_or(0); }
    const QList<int> &gaps() const { return m_plan.gaps(); }

Q_SIGNALS:
    void progressed();
    void finished();
    void failed(const Teamwright::ApiError &error);

private:
    void fetchOwnTeam();
    void fetchAllAtOnce();
    void sendMore();
    void take(const PageWindow &window, const Result<Page<TeamRow>> &result);
    void takeRows(const QList<TeamRow> &rows);
    void takeError(const PageWindow &window, const ApiError &error);
    void flush();
    void endPass();
    bool isPassSteady() const;
    void finish();
    void fail(const ApiError &error);
    void stop();

    TeamsApi &m_api;
    Workspace &m_workspace;
    UserId m_ownTeamsOf; ///< empty: all teams
    TeamId m_keyTeam;    ///< the only team of a team's key
    bool m_isPaged;

    PagePlan m_plan;
    QHash<quint64, CallHandle> m_calls;
    quint64 m_lastCall = 0;
    QSet<TeamId> m_seen;
    QSet<TeamId> m_seenInPass;
    QSet<TeamId> m_opened;    ///< read one by one meanwhile: a page that was written before may lack them
    QList<TeamRow> m_arrived; ///< not in the workspace yet
    QTimer m_flushTimer;
    int m_failuresInRow = 0;
    int m_passes = 1;
    bool m_isRunning = false;
};

} // namespace Teamwright
