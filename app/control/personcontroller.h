// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "personmodel.h"
#include "teamsfetch.h"

#include <QPointer>

namespace Teamwright {

/// Finds the teams somebody is in by the rows of the list, fetches those whole, and keeps them in a model
/// that stages through the workspace.
class PersonController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonController)

public:
    PersonController(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                     QObject *parent = nullptr);

    PersonModel &model() { return m_model; }
    /// @p names: all ids and e-mails that are known of the person; e-mails and ids ignore case here.
    void find(const QStringList &names);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void found(); ///< the model holds them, perhaps nothing
    void teamFailed(const Teamwright::TeamId &team, const Teamwright::ApiError &error);

private:
    QList<TeamId> teamsOf(const QStringList &names) const;
    void take();

    Workspace &m_workspace;
    TeamsApi &m_api;
    PersonModel m_model;
    QStringList m_names;
    QPointer<TeamsFetch> m_fetch;
};

} // namespace Teamwright
