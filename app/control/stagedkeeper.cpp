// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedkeeper.h"

#include "clock.h"
#include "stagedstore.h"
#include "workspace.h"

namespace Teamwright {

using namespace std::chrono_literals;

StagedKeeper::StagedKeeper(Workspace &workspace, StagedStore &store, QString scope, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_scope(std::move(scope))
    , m_clock(clock)
{
    // Soon enough for a crash, late enough not to write for each of a thousand teams.
    m_timer.setInterval(300ms);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StagedKeeper::saveNow);
    connect(&workspace, &Workspace::editChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

StagedKeeper::~StagedKeeper() { saveNow(); }

int StagedKeeper::restore()
{
    const QList<TeamEdit> edits = m_store.edits(m_scope);
    m_workspace.restoreEdits(edits);
    return int(edits.size());
}

void StagedKeeper::saveNow()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    if (!m_store.save(m_scope, m_workspace.edits(), m_clock.now()))
        Q_EMIT saveFailed();
}

} // namespace Teamwright
