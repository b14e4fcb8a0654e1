// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applycontroller.h"
#include "applyrecord.h"
#include "applyrecovery.h"
#include "catalogs.h"
#include "createcontroller.h"
#include "draftkeeper.h"
#include "journal.h"
#include "planrunner.h"
#include "snapshotstore.h"
#include "stagedkeeper.h"
#include "teamsloader.h"
#include "teamsmodel.h"
#include "workspace.h"

#include <QObject>

namespace Teamwright {

class Clock;
class Connection;
class Prompter;
struct Stores;

/// Everything that goes with one open connection: its workspace, what fills it, and what sends from it. Made
/// when the connection opens, gone when another takes its place; what was typed waits on disk meanwhile.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    Session(Connection &connection, Stores &stores, Prompter &prompter, const Clock &clock,
            QObject *parent = nullptr);
    ~Session() override;

    Connection &connection() { return m_connection; }
    Workspace &workspace() { return m_workspace; }
    TeamsModel &teams() { return m_teams; }
    Catalogs &catalogs() { return m_catalogs; }
    CreateController &creator() { return m_creator; }
    TeamsLoader &loader() { return m_loader; }
    DraftKeeper &drafts() { return m_drafts; }
    PlanRunner &runner() { return m_runner; }
    ApplyController &applier() { return m_applier; }
    ApplyRecovery &recovery() { return m_recovery; }
    StagedKeeper &staged() { return m_staged; }
    const SnapshotStore &snapshots() const { return m_snapshots; }
    const Journal &journal() const { return m_journal; }

    /// Lists at once, before it is known what the key may do; most keys here are an administrator's.
    void start();
    void refresh();
    void refreshIfOlderThan(std::chrono::seconds age);
    /// Brings the whole team into the workspace: detailTaken there, or openFailed here.
    void openTeam(const TeamId &id);
    /// A request is on its way whose answer must not be missed.
    bool isBusy() const { return !m_runner.isIdle() || m_applier.isRunning(); }
    /// Lets nothing begin any more; becameIdle when the running requests are answered and read back.
    void finishRunningRequest();

    void createUser(const User &user);
    void createOrganization(const Organization &organization);

Q_SIGNALS:
    void becameIdle(); ///< isBusy() is false again
    void openFailed(const Teamwright::TeamId &id, const Teamwright::ApiError &error);
    void userCreated(const Teamwright::User &user);
    void organizationCreated(const Teamwright::Organization &organization);
    void creationFailed(const Teamwright::ApiError &error); ///< of a user or an organization
    /// A kept draft turned out to have been created after all, before an answer came.
    void draftRecognised(const Teamwright::TeamId &id);

private:
    void takeCapabilities();
    void recogniseDrafts();

    Connection &m_connection;
    const Clock &m_clock;
    Workspace m_workspace;
    TeamsModel m_teams;
    Catalogs m_catalogs;
    Journal m_journal;
    SnapshotStore m_snapshots;
    ApplyRecord m_record;
    PlanRunner m_runner;
    CreateController m_creator;
    ApplyController m_applier;
    ApplyRecovery m_recovery;
    TeamsLoader m_loader;
    DraftKeeper m_drafts;
    StagedKeeper m_staged;
    CallHandle m_opening;
    bool m_isListingUnasked = false; ///< without knowing who the key speaks for
    bool m_hasRecovered = false;
};

} // namespace Teamwright
