// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcontroller.h"

#include "importtext.h"
#include "secrets.h"
#include "teamsfetch.h"
#include "workspace.h"

#include <QSet>

namespace Teamwright {

ImportController::ImportController(TeamsApi &api, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_workspace(workspace)
{}

ImportController::~ImportController() { m_workers.waitForDone(); }

void ImportController::readFile(const QString &path)
{
    read([path] { return readTeamsFile(path); });
}

void ImportController::readText(const QByteArray &text)
{
    read([text] { return readTeams(text); });
}

void ImportController::readTeamsOf(const QList<Team> &teams)
{
    Import import;
    for (const Team &team : teams)
        import.teams.append({team, 0, 0, {}});
    ++m_reading;
    take(import);
}

void ImportController::read(std::function<Import()> work)
{
    const quint64 reading = ++m_reading;
    m_workers.start([this, reading, work = std::move(work)] {
        auto import = std::make_shared<Import>(work());
        QMetaObject::invokeMethod(
            this,
            [this, reading, import] {
                if (reading == m_reading)
                    take(*import);
            },
            Qt::QueuedConnection);
    });
}

void ImportController::setMapping(const ColumnMapping &mapping)
{
    if (!m_import.table || mapping == m_import.mapping)
        return;
    m_import.mapping = mapping;
    m_import.teams = teamsOfTable(*m_import.table, mapping);
    compare();
}

void ImportController::take(const Import &import)
{
    m_import = import;
    if (import.fault) {
        m_model.setRows({}, {}, {});
        Q_EMIT failed(*import.fault);
        return;
    }
    compare();
}

/// Only the teams that the file speaks of are fetched.
void ImportController::compare()
{
    QSet<TeamId> ids;
    QMultiHash<QString, TeamId> byAlias;
    for (int row = 0; row < m_workspace.rowCount(); ++row)
        byAlias.insert(m_workspace.rowAt(row).alias, m_workspace.rowAt(row).id);
    for (const ImportedTeam &entry : std::as_const(m_import.teams)) {
        if (m_workspace.rowOf(entry.team.id))
            ids.insert(entry.team.id);
        else if (entry.team.id.isEmpty())
            for (const TeamId &id : byAlias.values(entry.team.alias()))
                ids.insert(id);
    }
    m_fetch = std::make_unique<TeamsFetch>(m_api, ids.values());
    connect(m_fetch.get(), &TeamsFetch::progressed, this, &ImportController::progressed);
    connect(m_fetch.get(), &TeamsFetch::finished, this, [this] {
        if (!m_fetch->failures().isEmpty()) {
            const TeamsFetch::Failure failure = m_fetch->failures().first();
            Q_EMIT teamFailed(failure.team, failure.error);
            return;
        }
        QList<Team> held;
        for (const TeamDetail &detail : m_fetch->teams())
            held.append(detail.team);
        show(held);
    });
    m_fetch->start();
}

void ImportController::show(const QList<Team> &held)
{
    m_held.clear();
    for (const Team &team : held)
        m_held.insert(team.id, team);
    QList<Team> wanted;
    QList<bool> isUsable;
    QList<int> lines;
    QList<QStringList> remarks;
    for (const ImportedTeam &entry : std::as_const(m_import.teams)) {
        Team team = entry.team;
        restoreSecrets(team, m_held.value(team.id)); // a mask must never be stored as if it were the value
        wanted.append(team);
        isUsable.append(entry.isUsable());
        lines.append(entry.line);
        QStringList said;
        for (const ImportFault &issue : entry.issues)
            said.append(importFaultText(issue));
        remarks.append(said);
    }
    m_model.setRows(previewImport(wanted, isUsable, held), lines, remarks);
    Q_EMIT ready();
}

int ImportController::stage()
{
    QList<TeamEdit> edits;
    int created = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const ImportRow &row = m_model.rowAt(i);
        const ImportAction action = m_model.actionAt(i);
        if (action == ImportAction::Create) {
            m_workspace.startNewTeam(row.wanted);
            ++created;
        } else if (action != ImportAction::Skip) {
            const auto mode = action == ImportAction::Merge ? ImportMode::Merge : ImportMode::Overwrite;
            const TeamEdit edit = importEdit(m_held.value(row.match), row.wanted, mode);
            if (!edit.isEmpty())
                edits.append(edit);
        }
    }
    m_workspace.stage(edits, {StepDescription::Kind::Several, {}, 1, {}, {}});
    return created + int(edits.size());
}

} // namespace Teamwright
