// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "clock.h"
#include "draftstore.h"
#include "teamdraft.h"
#include "workspace.h"

namespace Teamwright {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(Workspace &workspace, DraftStore &store, QString scope, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
    , m_scope(std::move(scope))
    , m_clock(clock)
{
    // Soon enough for a crash, late enough not to write at every key.
    m_timer.setInterval(300ms);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
    const auto touched = [this](const TeamId &key) { touch(key); };
    connect(&workspace, &Workspace::fieldChanged, this, touched);
    connect(&workspace, &Workspace::memberChanged, this, touched);
    connect(&workspace, &Workspace::membersInserted, this, touched);
    connect(&workspace, &Workspace::membersRemoved, this, touched);
    connect(&workspace, &Workspace::newTeamFinished, this, [this](const TeamId &key) {
        m_touched.remove(key);
        m_store.remove(m_scope, key.text());
    });
}

DraftKeeper::~DraftKeeper() { saveNow(); }

int DraftKeeper::restore()
{
    int restored = 0;
    for (const Draft &draft : m_store.drafts(m_scope)) {
        const auto team = teamOfDraft(draft);
        if (!team || m_workspace.newTeam(TeamId(draft.id)))
            continue;
        m_workspace.restoreNewTeam(TeamId(draft.id), *team);
        ++restored;
    }
    return restored;
}

void DraftKeeper::touch(const TeamId &key)
{
    m_touched.insert(key);
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::saveNow()
{
    m_timer.stop();
    const QSet<TeamId> touched = std::exchange(m_touched, {});
    for (const TeamId &key : touched) {
        const Team *team = m_workspace.newTeam(key);
        if (!team)
            continue;
        if (m_workspace.isPristine(key))
            m_store.remove(m_scope, key.text());
        else if (!m_store.save(draftOfTeam(m_scope, key, *team, m_clock.now())))
            Q_EMIT saveFailed();
    }
}

} // namespace Teamwright
