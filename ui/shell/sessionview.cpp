// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionview.h"

#include "banner.h"
#include "connection.h"
#include "errortext.h"
#include "memberspane.h"
#include "obstacletext.h"
#include "outcometext.h"
#include "pendingbar.h"
#include "profiletext.h"
#include "session.h"
#include "settings.h"
#include "teamdetailpane.h"
#include "teamform.h"
#include "teamspage.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr int wideList = 840; // beside a side where a form has room for its fields and its request
constexpr int wideSide = 520;

} // namespace

SessionView::SessionView(Session &session, SettingsStore &settings, const Clock &clock, const CurlTools &curl,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_teams(new TeamsPage(session.teams(), settings, clock))
    , m_detail(new TeamDetailPane(session.catalogs(), clock))
    , m_form(new TeamForm(session.creator(), session.catalogs(), clock, curl))
    , m_connectionBanner(new Banner)
    , m_outcomeBanner(new Banner)
    , m_draftBanner(new Banner)
    , m_pending(new PendingBar(session.workspace()))
    , m_right(new QStackedWidget)
    , m_splitter(new QSplitter)
{
    layOut(settings);
    m_detail->setWorkspace(&session.workspace());
    m_teams->setLoader(&session.loader());
    connectList();
    connectForm();
    connectSession();
    takeConnectionState();
    offerDrafts();
}

void SessionView::layOut(SettingsStore &settings)
{
    m_right->addWidget(m_detail);
    m_right->addWidget(m_form);
    m_splitter->addWidget(m_teams);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({wideList, wideSide}); // proportions: scaled to the window
    m_splitter->restoreState(settings.value(Settings::splitterState));
    m_form->restoreLayout(settings.value(Settings::formLayout));
    connect(m_form, &TeamForm::layoutChanged, this,
            [this, &settings] { settings.setValue(Settings::formLayout, m_form->saveLayout()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_connectionBanner);
    column->addWidget(m_outcomeBanner);
    column->addWidget(m_draftBanner);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_pending);
    m_connectionBanner->setClosable(false);
    m_right->hide();
}

QByteArray SessionView::splitterState() const { return m_splitter->saveState(); }

void SessionView::connectList()
{
    connect(m_teams, &TeamsPage::teamChosen, this, &SessionView::showTeam);
    connect(m_teams, &TeamsPage::teamOpened, this, [this](const TeamId &id) {
        showTeam(id);
        m_detail->setFocus();
    });
    // The table takes the keys as soon as there is something in it, unless people are elsewhere by then.
    const auto takeKeys = [this] {
        const QWidget *focused = window()->focusWidget();
        if (m_session.teams().rowCount() > 0 && (!focused || !isAncestorOf(focused)))
            m_teams->focusTable();
    };
    connect(&m_session.teams(), &QAbstractItemModel::modelReset, this, takeKeys, Qt::QueuedConnection);
    connect(&m_session.teams(), &QAbstractItemModel::rowsInserted, this, takeKeys, Qt::QueuedConnection);
    connect(m_teams, &TeamsPage::newTeamRequested, this, &SessionView::openForm);
    connect(m_teams, &TeamsPage::refreshRequested, &m_session, &Session::refresh);
    connect(m_detail, &TeamDetailPane::reloadRequested, &m_session, &Session::openTeam);
    connect(&m_detail->members(), &MembersPane::stateChanged, this, &SessionView::stateChanged);
    connect(m_detail, &TeamDetailPane::closeRequested, this, [this] { setRightSide(nullptr); });
}

void SessionView::connectForm()
{
    connect(m_form, &TeamForm::closeRequested, this, &SessionView::closeForm);
    connect(m_form, &TeamForm::discardRequested, this, [this](const TeamId &key) {
        m_session.workspace().finishNewTeam(key);
        closeForm();
    });
    connect(m_form, &TeamForm::openTeamRequested, this, [this](const TeamId &id) {
        closeForm();
        m_teams->chooseTeam(id);
        showTeam(id);
    });
    connect(m_form, &TeamForm::userCreationRequested, &m_session, &Session::createUser);
    connect(m_form, &TeamForm::organizationCreationRequested, &m_session, &Session::createOrganization);
    connect(m_draftBanner, &Banner::actionChosen, this, &SessionView::openForm);
}

void SessionView::connectSession()
{
    connect(&m_session.creator(), &CreateController::created, this,
            [this](const TeamId &, const TeamId &id, const Outcome &outcome) { takeCreated(id, outcome); });
    connect(&m_session, &Session::openFailed, m_detail, &TeamDetailPane::showError);
    connect(&m_session, &Session::creationFailed, this,
            [this](const ApiError &error) { m_outcomeBanner->showMessage(Tone::Danger, errorText(error)); });
    connect(&m_session, &Session::userCreated, this, [this](const User &user) {
        Q_EMIT messageRaised(
            tr("The user %1 was created.").arg(user.id.isEmpty() ? user.email : user.id.text()));
    });
    connect(&m_session, &Session::organizationCreated, this, [this](const Organization &organization) {
        Q_EMIT messageRaised(tr("The organization %1 was created.").arg(organization.alias));
    });
    connect(&m_session, &Session::draftRecognised, this, [this](const TeamId &id) {
        m_draftBanner->hide();
        m_outcomeBanner->showMessage(
            Tone::Success,
            tr("A team whose creation had been cut short is on the proxy: it was created once."));
        m_teams->chooseTeam(id);
    });
    connect(&m_session.drafts(), &DraftKeeper::saveFailed, this, [this] {
        m_outcomeBanner->showMessage(
            Tone::Warning, tr("What you type cannot be kept on this disk; it lives in this window only."));
    });
    connect(&m_session.catalogs(), &Catalogs::organizationsChanged, this,
            [this] { m_teams->setOrganizations(m_session.catalogs().organizations()); });
    connect(m_pending, &PendingBar::counted, this, &SessionView::stateChanged);
    connect(m_pending, &PendingBar::reviewRequested, this, &SessionView::reviewRequested);
    connect(m_pending, &PendingBar::revertRequested, &m_session.workspace(), &Workspace::revertAll);
    connect(&m_session.connection(), &Connection::stateChanged, this, &SessionView::takeConnectionState);
    connect(&m_session.connection(), &Connection::capabilitiesChanged, this, &SessionView::takeCapabilities);
    connect(m_connectionBanner, &Banner::actionChosen, this, &SessionView::retryRequested);
}

void SessionView::takeConnectionState()
{
    const Connection &connection = m_session.connection();
    const bool hasFailed = connection.state() == Connection::State::Failed && connection.error();
    m_connectionBanner->setVisible(hasFailed);
    if (hasFailed) {
        m_connectionBanner->showMessage(Tone::Danger,
                                        connectionErrorText(*connection.error(), connection.profile()));
        m_connectionBanner->setAction(tr("Try Again"));
    }
    takeCapabilities();
}

void SessionView::takeCapabilities()
{
    const Capabilities &capabilities = m_session.connection().capabilities();
    m_form->updateCapabilities();
    m_detail->setCapabilities(capabilities);
    m_teams->setCreationObstacle(obstacleText(capabilities.obstacleTo(Verb::CreateTeam), Verb::CreateTeam));
    Q_EMIT stateChanged();
}

void SessionView::offerDrafts()
{
    Workspace &workspace = m_session.workspace();
    if (workspace.newTeams().isEmpty())
        return;
    const QString alias = workspace.newTeam(workspace.newTeams().constLast())->alias();
    m_draftBanner->showMessage(
        Tone::Accent, alias.isEmpty() ? tr("A new team that you typed was not sent yet.")
                                      : tr("The new team “%1” that you typed was not sent yet.").arg(alias));
    m_draftBanner->setAction(tr("Continue"));
}

void SessionView::openForm()
{
    Workspace &workspace = m_session.workspace();
    const QList<TeamId> typed = workspace.newTeams();
    m_draftBanner->hide();
    m_form->edit(workspace, typed.isEmpty() ? workspace.startNewTeam() : typed.constLast());
    setRightSide(m_form);
}

bool SessionView::isDetailOpen() const
{
    return m_right->isVisible() && m_right->currentWidget() == m_detail && !m_detail->team().isEmpty();
}

QList<TeamId> SessionView::chosenTeams() const { return m_teams->selectedTeams(); }

bool SessionView::canRevert() const
{
    const QList<TeamId> chosen = chosenTeams();
    return std::ranges::any_of(
        chosen, [this](const TeamId &id) { return m_session.workspace().edit(id) != nullptr; });
}

void SessionView::cloneTeam(bool withMembers)
{
    const Team *original = m_session.workspace().workingTeam(m_detail->team());
    if (!original)
        return;
    Team copy = *original;
    copy.id = {};
    copy.figures = {};
    copy.rest = {};
    copy.setValue(TeamField::Id, {});
    copy.setValue(TeamField::Alias, FieldValue(tr("%1 (copy)").arg(original->alias())));
    if (!withMembers)
        copy.members.clear();
    openFormWith(copy);
}

void SessionView::openFormWith(const Team &content)
{
    m_form->edit(m_session.workspace(), m_session.workspace().startNewTeam(content));
    setRightSide(m_form);
}

bool SessionView::isFormOpen() const { return m_right->isVisible() && m_right->currentWidget() == m_form; }

void SessionView::closeForm()
{
    const TeamId key = m_form->key();
    if (m_session.workspace().isPristine(key) && !m_session.creator().isBusy(key))
        m_session.workspace().finishNewTeam(key);
    setRightSide(nullptr);
    m_teams->focusTable();
    offerDrafts();
}

void SessionView::showTeam(const TeamId &id)
{
    if (id.isEmpty() || (isFormOpen() && m_session.creator().isBusy(m_form->key())))
        return;
    if (isFormOpen())
        closeForm();
    m_detail->showTeam(id);
    setRightSide(m_detail);
    m_session.openTeam(id);
}

void SessionView::takeCreated(const TeamId &id, const Outcome &outcome)
{
    const bool isPlain = outcome.kind == Outcome::Kind::Done && !outcome.error;
    m_outcomeBanner->showMessage(isPlain ? Tone::Success : Tone::Warning, outcomeText(outcome));
    m_detail->showTeam(id);
    setRightSide(m_detail);
    m_teams->chooseTeam(id);
    m_teams->focusTable();
    Q_EMIT messageRaised(outcomeText(outcome));
    Q_EMIT stateChanged();
}

void SessionView::setRightSide(QWidget *page)
{
    m_right->setVisible(page);
    if (page)
        m_right->setCurrentWidget(page);
    Q_EMIT stateChanged();
}

} // namespace Teamwright
