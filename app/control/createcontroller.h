// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capabilities.h"
#include "issue.h"
#include "outcome.h"
#include "operation.h"
#include "validation.h"

#include <QObject>
#include <QSet>

namespace Teamwright {

class Catalogs;
class PlanRunner;
class TeamsApi;
class Workspace;

/// Takes one typed team from the form to the proxy: checks while it is typed, sends it once, reads it back.
class CreateController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateController)

public:
    CreateController(TeamsApi &api, Workspace &workspace, Catalogs &catalogs, PlanRunner &runner,
                     QObject *parent = nullptr);

    void setCapabilities(const Capabilities &capabilities);
    const Capabilities &capabilities() const { return m_capabilities; }

    /// What is known of the proxy while somebody types.
    ValidationContext context() const;
    /// What is wrong with that team now, questions that were answered left out.
    QList<Issue> issues(const TeamId &key) const;
    /// The exact request it would become.
    RequestPreview preview(const TeamId &key) const;
    /// The question was answered with yes: it does not stop the sending of this team any more.
    void accept(const TeamId &key, const Issue &question);

    bool isBusy(const TeamId &key) const;
    /// Sends unless there are issues that stop it (then issuesFound) or it is being sent already (then
    /// nothing).
    void create(const TeamId &key);

    // The same in two halves, for whoever sends many.
    /// The team as it is to be sent, busy from now on; nothing where create() would not send.
    std::optional<CreateTeam> begin(const TeamId &key);
    void end(const TeamId &key, const Outcome &outcome);
    void abandon(const TeamId &key); ///< begun, and not sent after all

Q_SIGNALS:
    void issuesChanged(const Teamwright::TeamId &key);
    void busyChanged(const Teamwright::TeamId &key);
    /// Sending was stopped: errors, or questions that wait for an answer.
    void stopped(const Teamwright::TeamId &key, const QList<Teamwright::Issue> &issues);
    /// The team is on the proxy (Done, DoneBut) and in the workspace; the typed one is gone.
    void created(const Teamwright::TeamId &key, const Teamwright::TeamId &id,
                 const Teamwright::Outcome &outcome);
    /// It is not there (Failed), or nobody knows (Unknown). Nothing typed is lost.
    void failed(const Teamwright::TeamId &key, const Teamwright::Outcome &outcome);

private:
    TeamsApi &m_api;
    Workspace &m_workspace;
    Catalogs &m_catalogs;
    PlanRunner &m_runner;
    Capabilities m_capabilities;
    QSet<TeamId> m_busy;
    QHash<TeamId, QList<Issue>> m_accepted;
};

} // namespace Teamwright
