// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Teamwright {

class Clock;
class StagedStore;
class Workspace;

/// Keeps on disk what is staged for existing teams, a moment after each change, and brings it back. Belongs
/// to one workspace and the scope of its profile.
class StagedKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StagedKeeper)

public:
    StagedKeeper(Workspace &workspace, StagedStore &store, QString scope, const Clock &clock,
                 QObject *parent = nullptr);
    ~StagedKeeper() override; ///< saves what is pending

    /// Puts all kept edits into the workspace; returns how many teams have some. They are laid over the fresh
    /// state when their team is fetched.
    int restore();
    void saveNow();

Q_SIGNALS:
    void saveFailed(); ///< the disk refuses; what is staged lives in the window only

private:
    Workspace &m_workspace;
    StagedStore &m_store;
    QString m_scope;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace Teamwright
