// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "callhandle.h"
#include "strongid.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace Teamwright {

class Clock;
class LoadRun;
class TeamsApi;
class Workspace;
struct Capabilities;

/// Fills a workspace with all teams, page by page in the order of their ids: page 1 alone, then at most four
/// in flight. A page that one unreadable team turns into a 500 is narrowed down until all the others are
/// there (contract 5.1). A failed refresh leaves the last good rows.
class TeamsLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsLoader)

public:
    TeamsLoader(TeamsApi &api, Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    ~TeamsLoader() override;

    void refresh(const Capabilities &capabilities); ///< nothing while one is running
    void cancel();                                  ///< what has come stays

    bool isRunning() const;
    int loadedCount() const;         ///< in this run
    int expectedCount() const;       ///< as page 1 told; 0 before
    QDateTime lastCompleted() const; ///< invalid before the first
    /// Positions (from 1, in the order of ids) of teams that the proxy itself cannot read.
    QList<int> gaps() const;

Q_SIGNALS:
    void started();
    void progressed(int loaded, int expected);
    void finished(); ///< complete but for gaps()
    void failed(const Teamwright::ApiError &error);
    void cancelled();

private:
    TeamsApi &m_api;
    Workspace &m_workspace;
    const Clock &m_clock;
    QDateTime m_lastCompleted;
    std::unique_ptr<LoadRun> m_run; ///< the last one stays, for its counts and gaps
};

} // namespace Teamwright
