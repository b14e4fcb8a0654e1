// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "result.h"
#include "team.h"

#include <QHash>
#include <QObject>

namespace Teamwright {

class TeamsApi;

/// Fetches many teams whole, a few at a time: for exports, comparisons and imports, where a row of the list
/// is not enough. Used once.
class TeamsFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamsFetch)

public:
    struct Failure
    {
        TeamId team;
        ApiError error;
    };

    TeamsFetch(TeamsApi &api, QList<TeamId> teams, QObject *parent = nullptr);

    void start();
    void cancel(); ///< then nothing is told any more

    /// In the order in which they were asked for; those that could not be had are left out.
    QList<TeamDetail> teams() const;
    const QList<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void sendMore();
    void take(const TeamId &id, const Result<TeamDetail> &result);

    TeamsApi &m_api;
    QList<TeamId> m_ids;
    QHash<TeamId, TeamDetail> m_found;
    QList<Failure> m_failures;
    qsizetype m_next = 0;
    int m_running = 0;
    bool m_isCancelled = false;

    static constexpr int atOnce = 4; ///< the proxy is one process
};

} // namespace Teamwright
