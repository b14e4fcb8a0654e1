// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "format.h"
#include "secrets.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Teamwright {

class TeamsApi;
class TeamsFetch;

/// Fetches the teams of an export whole and writes them. Teams that were read for the preview are not asked
/// for again.
class ExportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportController)

public:
    struct Request
    {
        QList<TeamId> teams;
        Format format = Format::Json;
        ExportOptions options;
        QString fileName; ///< empty: only the text is wanted
    };

    explicit ExportController(TeamsApi &api, QObject *parent = nullptr);
    ~ExportController() override;

    /// The first few teams as they would be written, and what in them looks like a secret.
    void preview(const Request &request);
    void start(const Request &request); ///< nothing while one runs
    void cancel();
    bool isRunning() const { return m_isRunning; }

    static constexpr int previewedTeams = 3;

Q_SIGNALS:
    void previewed(const QByteArray &text, const QList<Teamwright::Secret> &secrets);
    void progressed(int done, int total);
    void finished(const QString &fileName, const QByteArray &text, int teamCount);
    void teamFailed(const Teamwright::TeamId &team,
                    const Teamwright::ApiError &error); ///< nothing is written
    void fileFailed(const QString &reason);             ///< the system's words
    void cancelled();

private:
    void fetch(const Request &request, std::function<void(const QList<Team> &)> done);
    void write(const Request &request, const QList<Team> &teams);

    TeamsApi &m_api;
    QHash<TeamId, Team> m_known;
    std::unique_ptr<TeamsFetch> m_fetch;
    bool m_isRunning = false;
};

} // namespace Teamwright
