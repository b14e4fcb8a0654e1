// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "import.h"
#include "importmodel.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Teamwright {

class TeamsApi;
class TeamsFetch;
class Workspace;

/// Reads what people have on a worker thread, lays it beside the teams of the proxy, and stages what is
/// wanted of it. Nothing is sent.
class ImportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportController)

public:
    ImportController(TeamsApi &api, Workspace &workspace, QObject *parent = nullptr);
    ~ImportController() override;

    void readFile(const QString &path);
    void readText(const QByteArray &text);
    void readTeamsOf(const QList<Team> &teams); ///< of another proxy
    /// CSV only: the columns mean something else.
    void setMapping(const ColumnMapping &mapping);

    const Import &import() const { return m_import; }
    ImportModel &model() { return m_model; }
    /// One undoable step for what changes, one for each new team; returns how many teams were staged.
    int stage();

Q_SIGNALS:
    void progressed(int done, int total); ///< teams of the proxy that are looked at
    void ready();
    void failed(const Teamwright::ImportFault &fault);
    void teamFailed(const Teamwright::TeamId &team, const Teamwright::ApiError &error);

private:
    void read(std::function<Import()> work);
    void take(const Import &import);
    void compare();
    void show(const QList<Team> &held);

    TeamsApi &m_api;
    Workspace &m_workspace;
    Import m_import;
    ImportModel m_model;
    QHash<TeamId, Team> m_held;
    std::unique_ptr<TeamsFetch> m_fetch;
    quint64 m_reading = 0; ///< an earlier reading that ends late is forgotten
    QThreadPool m_workers; ///< waits for its work when this ends
};

} // namespace Teamwright
