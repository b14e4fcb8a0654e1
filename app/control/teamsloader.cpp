// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsloader.h"

#include "clock.h"
#include "loadrun.h"

namespace Teamwright {

TeamsLoader::TeamsLoader(TeamsApi &api, Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_workspace(workspace)
    , m_clock(clock)
{}

TeamsLoader::~TeamsLoader() = default;

void TeamsLoader::refresh(const Capabilities &capabilities)
{
    if (isRunning())
        return;
    if (m_run)
        m_run.release()->deleteLater(); // it may be its own signal that asks for the next one
    m_run = std::make_unique<LoadRun>(m_api, m_workspace, capabilities);
    connect(m_run.get(), &LoadRun::progressed, this,
            [this] { Q_EMIT progressed(loadedCount(), expectedCount()); });
    connect(m_run.get(), &LoadRun::failed, this, &TeamsLoader::failed);
    connect(m_run.get(), &LoadRun::finished, this, [this] {
        m_lastCompleted = m_clock.now();
        Q_EMIT finished();
    });
    Q_EMIT started();
    m_run->start();
}

void TeamsLoader::cancel()
{
    if (!isRunning())
        return;
    m_run->cancel();
    Q_EMIT cancelled();
}

bool TeamsLoader::isRunning() const { return m_run && m_run->isRunning(); }
int TeamsLoader::loadedCount() const { return m_run ? m_run->loadedCount() : 0; }
int TeamsLoader::expectedCount() const { return m_run ? m_run->expectedCount() : 0; }
QDateTime TeamsLoader::lastCompleted() const { return m_lastCompleted; }
QList<int> TeamsLoader::gaps() const { return m_run ? m_run->gaps() : QList<int>(); }

} // namespace Teamwright
