// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Teamwright {

class Clock;
class DraftStore;
class Workspace;

/// Keeps on disk what is typed into new teams, a moment after each change, and brings it back: nothing typed
/// is lost by a closed window, a crash or an expired key. Belongs to one workspace and the scope of its
/// profile.
class DraftKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    DraftKeeper(Workspace &workspace, DraftStore &store, QString scope, const Clock &clock,
                QObject *parent = nullptr);
    ~DraftKeeper() override; ///< saves what is pending

    /// Puts all kept drafts into the workspace; returns how many.
    int restore();
    void saveNow();

Q_SIGNALS:
    void saveFailed(); ///< the disk refuses; what is typed lives in the window only

private:
    void touch(const TeamId &key);

    Workspace &m_workspace;
    DraftStore &m_store;
    QString m_scope;
    const Clock &m_clock;
    QTimer m_timer;
    QSet<TeamId> m_touched;
};

} // namespace Teamwright
