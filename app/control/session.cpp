// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "clock.h"
#include "connection.h"
#include "profilestore.h"
#include "stores.h"
#include "teamsapi.h"

namespace Teamwright {

Session::Session(Connection &connection, Stores &stores, Prompter &prompter, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
    , m_catalogs(connection.api())
    , m_journal(stores.historyFolder, draftScope(connection.profile()))
    , m_snapshots(stores.historyFolder, draftScope(connection.profile()))
    , m_record(connection.api(), m_journal, m_snapshots, clock)
    , m_runner(connection.api(), 4, &m_record)
    , m_creator(connection.api(), m_workspace, m_catalogs, m_runner)
    , m_applier({connection.api(), m_workspace, m_runner, m_creator, prompter}, connection.profile())
    , m_recovery(connection.api(), m_workspace, m_journal)
    , m_loader(connection.api(), m_workspace, clock)
    , m_drafts(m_workspace, stores.drafts, draftScope(connection.profile()), clock)
    , m_staged(m_workspace, stores.staged, draftScope(connection.profile()), clock)
{
    m_teams.setWorkspace(&m_workspace);
    connect(&connection, &Connection::capabilitiesChanged, this, &Session::takeCapabilities);
    connect(&m_catalogs, &Catalogs::organizationsChanged, this, [this] {
        QHash<OrganizationId, QString> names;
        for (const Organization &organization : m_catalogs.organizations())
            names.insert(organization.id, organization.alias);
        m_teams.setOrganizationNames(names);
    });
    connect(&m_loader, &TeamsLoader::finished, this, &Session::recogniseDrafts);
    // What is staged is on disk before the first of it is sent.
    connect(&m_applier, &ApplyController::started, &m_staged, &StagedKeeper::saveNow);
    connect(&m_applier, &ApplyController::finished, &m_staged, &StagedKeeper::saveNow);
    connect(&m_runner, &PlanRunner::becameIdle, this, &Session::becameIdle);
    m_drafts.restore();
    m_staged.restore();
}

Session::~Session() { m_loader.cancel(); }

void Session::start()
{
    m_isListingUnasked = m_connection.state() != Connection::State::Connected;
    m_loader.refresh(m_connection.capabilities());
}

void Session::takeCapabilities()
{
    const Capabilities &capabilities = m_connection.capabilities();
    m_creator.setCapabilities(capabilities);
    m_applier.setCapabilities(capabilities);
    if (!std::exchange(m_hasRecovered, true))
        m_recovery.check();
    m_catalogs.refresh(capabilities);
    const bool mayListAll = capabilities.obstacleTo(Verb::ListAllTeams) == Obstacle::None;
    const bool isListed = m_loader.isRunning() || m_loader.lastCompleted().isValid();
    if (std::exchange(m_isListingUnasked, false) && mayListAll && isListed)
        return; // the guess was right
    m_loader.refresh(capabilities);
}

void Session::refresh() { m_loader.refresh(m_connection.capabilities()); }

void Session::refreshIfOlderThan(std::chrono::seconds age)
{
    const QDateTime completed = m_loader.lastCompleted();
    if (!m_loader.isRunning() && completed.isValid() && completed.secsTo(m_clock.now()) > age.count())
        refresh();
}

void Session::finishRunningRequest()
{
    m_applier.cancel();
    if (!isBusy())
        Q_EMIT becameIdle();
}

void Session::openTeam(const TeamId &id)
{
    m_opening.cancel();
    m_opening = m_connection.api().fetchTeam(id, this, [this, id](const Result<TeamDetail> &detail) {
        if (detail)
            m_workspace.takeDetail(*detail);
        else if (detail.error().kind != ApiError::Kind::Cancelled)
            Q_EMIT openFailed(id, detail.error());
    });
}

void Session::recogniseDrafts()
{
    for (const TeamId &key : m_workspace.newTeams()) {
        if (!m_workspace.rowOf(key) || m_creator.isBusy(key))
            continue;
        m_workspace.finishNewTeam(key);
        Q_EMIT draftRecognised(key);
    }
}

void Session::createUser(const User &user)
{
    m_connection.api().perform(CreateUser{user}, this, [this](const Result<Performed> &result) {
        if (!result) {
            Q_EMIT creationFailed(result.error());
            return;
        }
        m_catalogs.addUser(result->user.value_or(User()));
        Q_EMIT userCreated(result->user.value_or(User()));
    });
}

void Session::createOrganization(const Organization &organization)
{
    m_connection.api().perform(CreateOrganization{organization}, this,
                               [this](const Result<Performed> &result) {
                                   if (!result) {
                                       Q_EMIT creationFailed(result.error());
                                       return;
                                   }
                                   m_catalogs.refresh(m_connection.capabilities());
                                   Q_EMIT organizationCreated(result->organization.value_or(Organization()));
                               });
}

} // namespace Teamwright
