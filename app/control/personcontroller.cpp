// SPDX-License-Identifier: GPL-3.0-or-later
#include "personcontroller.h"

#include "workspace.h"

#include <algorithm>

namespace Teamwright {

PersonController::PersonController(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_api(api)
    , m_model(workspace, capabilities)
{}

void PersonController::find(const QStringList &names)
{
    cancel();
    m_names = names;
    m_fetch = new TeamsFetch(m_api, teamsOf(names), this);
    connect(m_fetch, &TeamsFetch::progressed, this, &PersonController::progressed);
    connect(m_fetch, &TeamsFetch::finished, this, &PersonController::take);
    m_fetch->start();
}

void PersonController::cancel() { delete m_fetch; }

QList<TeamId> PersonController::teamsOf(const QStringList &names) const
{
    QList<QByteArray> lines;
    QStringList lowered;
    for (const QString &name : names) {
        lowered.append(name.toLower());
        lines.append('\n' + lowered.last().toUtf8() + '\n');
    }
    QList<TeamId> teams;
    for (int i = 0; i < m_workspace.rowCount(); ++i) {
        const TeamRow &row = m_workspace.rowAt(i);
        const QByteArray held = '\n' + QString::fromUtf8(row.memberNames).toLower().toUtf8() + '\n';
        if (std::ranges::any_of(lines, [&](const QByteArray &line) { return held.contains(line); }))
            teams.append(row.id);
    }
    for (const TeamEdit &edit : m_workspace.edits()) { // whom the list does not know there yet
        const QList<MemberKey> keys = edit.members.keys();
        const bool isNamed = std::ranges::any_of(
            keys, [&](const MemberKey &key) { return lowered.contains(key.text().toLower()); });
        if (isNamed && !teams.contains(edit.id))
            teams.append(edit.id);
    }
    return teams;
}

void PersonController::take()
{
    m_model.setPerson(m_names, m_fetch->teams());
    const QList<TeamsFetch::Failure> failures = m_fetch->failures();
    m_fetch->deleteLater();
    m_fetch = nullptr;
    Q_EMIT found();
    for (const TeamsFetch::Failure &failure : failures)
        Q_EMIT teamFailed(failure.team, failure.error);
}

} // namespace Teamwright
