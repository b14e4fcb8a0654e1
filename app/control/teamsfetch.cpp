// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsfetch.h"

#include "teamsapi.h"

namespace Teamwright {

TeamsFetch::TeamsFetch(TeamsApi &api, QList<TeamId> teams, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_ids(std::move(teams))
{}

void TeamsFetch::start()
{
    if (m_ids.isEmpty())
        QMetaObject::invokeMethod(this, &TeamsFetch::finished, Qt::QueuedConnection);
    sendMore();
}

void TeamsFetch::cancel() { m_isCancelled = true; }

void TeamsFetch::sendMore()
{
    while (m_running < atOnce && m_next < m_ids.size() && !m_isCancelled) {
        const TeamId id = m_ids[m_next++];
        ++m_running;
        m_api.fetchTeam(id, this, [this, id](const Result<TeamDetail> &result) { take(id, result); });
    }
}

void TeamsFetch::take(const TeamId &id, const Result<TeamDetail> &result)
{
    --m_running;
    if (m_isCancelled)
        return;
    if (result)
        m_found.insert(id, *result);
    else
        m_failures.append({id, result.error()});
    const int done = int(m_found.size() + m_failures.size());
    Q_EMIT progressed(done, int(m_ids.size()));
    if (done == m_ids.size())
        Q_EMIT finished();
    else
        sendMore();
}

QList<TeamDetail> TeamsFetch::teams() const
{
    QList<TeamDetail> result;
    for (const TeamId &id : m_ids) {
        if (const auto found = m_found.constFind(id); found != m_found.cend())
            result.append(*found);
    }
    return result;
}

} // namespace Teamwright
