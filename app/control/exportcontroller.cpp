// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcontroller.h"

#include "exportfile.h"
#include "teamsfetch.h"

#include <QBuffer>

namespace Teamwright {

namespace {

QByteArray textOf(const ExportController::Request &request, const QList<Team> &teams)
{
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    return Teamwright::write(request.format, teams, request.options, text) ? text.data() : QByteArray();
}

} // namespace

ExportController::ExportController(TeamsApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

ExportController::~ExportController() = default;

void ExportController::preview(const Request &request)
{
    if (m_isRunning)
        return;
    Request first = request;
    first.teams = request.teams.mid(0, previewedTeams);
    fetch(first, [this, first](const QList<Team> &teams) {
        Q_EMIT previewed(textOf(first, teams), findSecrets(teams));
    });
}

void ExportController::start(const Request &request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    fetch(request, [this, request](const QList<Team> &teams) { write(request, teams); });
}

void ExportController::cancel()
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_fetch.reset();
    Q_EMIT cancelled();
}

void ExportController::fetch(const Request &request, std::function<void(const QList<Team> &)> done)
{
    QList<TeamId> missing;
    for (const TeamId &id : request.teams) {
        if (!m_known.contains(id))
            missing.append(id);
    }
    const auto all = [this, ids = request.teams] {
        QList<Team> teams;
        for (const TeamId &id : ids)
            teams.append(m_known.value(id));
        return teams;
    };
    m_fetch = std::make_unique<TeamsFetch>(m_api, missing);
    connect(m_fetch.get(), &TeamsFetch::progressed, this, &ExportController::progressed);
    connect(m_fetch.get(), &TeamsFetch::finished, this, [this, all, done = std::move(done)] {
        for (const TeamDetail &detail : m_fetch->teams())
            m_known.insert(detail.team.id, detail.team);
        if (m_fetch->failures().isEmpty())
            return done(all());
        m_isRunning = false;
        const TeamsFetch::Failure failure = m_fetch->failures().first();
        Q_EMIT teamFailed(failure.team, failure.error);
    });
    m_fetch->start();
}

void ExportController::write(const Request &request, const QList<Team> &teams)
{
    m_isRunning = false;
    const QByteArray text = textOf(request, teams);
    if (!request.fileName.isEmpty()) {
        if (const auto reason = saveExport(request.fileName, text)) {
            Q_EMIT fileFailed(*reason);
            return;
        }
    }
    Q_EMIT finished(request.fileName, text, int(teams.size()));
}

} // namespace Teamwright
