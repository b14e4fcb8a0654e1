// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "connection.h"
#include "connectionbar.h"
#include "connectioncontroller.h"
#include "connectionsdialog.h"
#include "helpdialogs.h"
#include "profiletext.h"
#include "prompter.h"
#include "session.h"
#include "sessionview.h"
#include "settings.h"
#include "teamspage.h"
#include "theme.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Teamwright {

using namespace std::chrono_literals;

MainWindow::MainWindow(const Collaborators &collaborators) : m_with(collaborators)
{
    m_actions.fillMenus(*menuBar());
    m_bar = new ConnectionBar(m_actions.profilesMenu());
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    setCentralWidget(frame);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this, [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });
    setUpCommands();
    setUpTheme();
    resize(1360, 860);
    restoreGeometry(m_with.settings.value(Settings::windowGeometry));

    ConnectionController &connections = m_with.connections;
    connect(&connections, &ConnectionController::choicesChanged, this, &MainWindow::fillProfiles);
    connect(&connections, &ConnectionController::connectionClosing, this, &MainWindow::leaveConnection);
    connect(&connections, &ConnectionController::connectionOpened, this, &MainWindow::showConnection);
    fillProfiles();
    describeConnection();
}

MainWindow::~MainWindow() { leaveConnection(); }

void MainWindow::setUpCommands()
{
    const auto hasSession = [this] { return m_session != nullptr; };
    const auto isFree = [this] { return !m_session || !m_session->isBusy(); };
    const auto isSandbox = [this] {
        return m_session && m_session->connection().profile().name == sandboxProfileName;
    };
    m_actions.set(Command::NewTeam, this, [this] { m_view->openForm(); }, hasSession);
    m_actions.set(Command::Refresh, this, [this] { m_session->refresh(); }, hasSession);
    m_actions.set(Command::StopLoading, this, [this] { m_session->loader().cancel(); },
                  [this] { return m_session && m_session->loader().isRunning(); });
    m_actions.set(Command::Quit, this, [this] { close(); });
    m_actions.set(Command::Undo, this, [this] { m_session->workspace().undoStack().undo(); },
                  [this] { return m_session && m_session->workspace().undoStack().canUndo(); });
    m_actions.set(Command::Redo, this, [this] { m_session->workspace().undoStack().redo(); },
                  [this] { return m_session && m_session->workspace().undoStack().canRedo(); });
    m_actions.set(Command::Copy, this, [this] { m_view->teamsPage().copySelectedTeams(); }, hasSession);
    m_actions.set(Command::Find, this, [this] { m_view->teamsPage().focusSearch(); }, hasSession);
    m_actions.set(Command::ClearFilters, this, [this] { m_view->teamsPage().clearFilters(); }, hasSession);
    m_actions.set(Command::Connections, this, [this] { openConnections(); }, isFree);
    m_actions.set(Command::CheckConnection, this, [this] { m_session->connection().open(); }, hasSession);
    m_actions.set(Command::ResetSandbox, this, [this] { askForReset(); }, isSandbox);
    m_actions.set(Command::Shortcuts, this, [this] { showShortcuts(m_actions, this); });
    m_actions.set(Command::About, this, [this] { showAbout(this); });
    m_actions.update();
}

void MainWindow::setUpTheme()
{
    const std::pair<Command, Theme::Choice> choices[] = {{Command::ThemeSystem, Theme::Choice::System},
                                                         {Command::ThemeLight, Theme::Choice::Light},
                                                         {Command::ThemeDark, Theme::Choice::Dark}};
    for (const auto &[command, choice] : choices) {
        m_actions[command].setChecked(m_with.theme.choice() == choice);
        m_actions.set(command, this, [this, choice = choice] {
            m_with.theme.setChoice(choice);
            m_with.settings.setValue(Settings::appearance, Theme::textOf(choice));
        });
    }
}

void MainWindow::showConnection(Connection *connection)
{
    m_session = std::make_unique<Session>(*connection, m_with.drafts, m_with.clock);
    m_view = new SessionView(*m_session, m_with.settings, m_with.clock, m_with.curl);
    centralWidget()->layout()->addWidget(m_view);
    connect(m_view, &SessionView::stateChanged, &m_actions, &Actions::update);
    connect(m_view, &SessionView::messageRaised, this, [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_view, &SessionView::retryRequested, connection, &Connection::open);
    connect(&m_session->workspace().undoStack(), &QUndoStack::indexChanged, &m_actions, &Actions::update);
    connect(&m_session->loader(), &TeamsLoader::started, &m_actions, &Actions::update);
    connect(&m_session->loader(), &TeamsLoader::finished, &m_actions, &Actions::update);
    connect(&m_session->creator(), &CreateController::busyChanged, &m_actions, &Actions::update);
    connect(connection, &Connection::stateChanged, this, &MainWindow::describeConnection);
    connect(connection, &Connection::capabilitiesChanged, this, &MainWindow::describeConnection);
    m_with.settings.setValue(Settings::lastProfile, connection->profile().name);
    fillProfiles();
    describeConnection();
    m_actions.update();
    m_session->start();
    m_view->teamsPage().focusTable();
}

void MainWindow::leaveConnection()
{
    if (!m_session)
        return;
    remember();
    delete m_view;
    m_session.reset();
    statusBar()->clearMessage();
    m_actions.update();
}

void MainWindow::fillProfiles()
{
    QMenu &menu = m_actions.profilesMenu();
    menu.clear();
    const Connection *open = m_with.connections.connection();
    for (const ConnectionProfile &profile : m_with.connections.choices()) {
        QAction *action = menu.addAction(profileName(profile.name));
        action->setCheckable(true);
        action->setChecked(open && open->profile().name == profile.name);
        connect(action, &QAction::triggered, this, [this, name = profile.name] { switchTo(name); });
    }
    menu.addSeparator();
    menu.addAction(&m_actions[Command::Connections]);
}

void MainWindow::switchTo(const QString &profile)
{
    if (m_session && m_session->isBusy()) {
        statusBar()->showMessage(tr("A team is being created. Wait for the proxy's answer before you change over."));
        fillProfiles();
        return;
    }
    m_with.connections.open(profile);
}

void MainWindow::openConnections(const QString &name)
{
    auto *dialog = new ConnectionsDialog(m_with.connections, name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askForReset()
{
    const Question question{tr("Reset Sandbox"), tr("Put the example teams back as they were at first?"),
                            tr("All teams that you made in the sandbox go. No real proxy is touched."),
                            {tr("Reset"), tr("Cancel")}, 1, 1, true};
    m_with.prompter.ask(question, this, [this](int answer) {
        if (answer != 0 || !m_session)
            return;
        m_with.resetSandbox();
        m_session->refresh();
    });
}

void MainWindow::describeConnection()
{
    const Connection *connection = m_session ? &m_session->connection() : nullptr;
    m_bar->showConnection(connection);
    setWindowTitle(connection ? tr("Teamwright: %1").arg(profileName(connection->profile().name)) : tr("Teamwright"));
}

void MainWindow::raiseOn(const QString &profile)
{
    if (!profile.isEmpty() && (!m_session || m_session->connection().profile().name != profile))
        switchTo(profile);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::remember()
{
    m_with.settings.setValue(Settings::windowGeometry, saveGeometry());
    if (m_view)
        m_with.settings.setValue(Settings::splitterState, m_view->splitterState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session && m_session->isBusy()) {
        event->ignore();
        statusBar()->showMessage(tr("A team is being created. The window closes when the proxy has answered."));
        connect(&m_session->creator(), &CreateController::busyChanged, this, &QWidget::close,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    remember();
    leaveConnection();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session)
        m_session->refreshIfOlderThan(5min);
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    fillProfiles();
    describeConnection();
}

} // namespace Teamwright
