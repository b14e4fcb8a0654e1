// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "connection.h"
#include "connectionbar.h"
#include "connectioncontroller.h"
#include "connectionsdialog.h"
#include "profiletext.h"
#include "session.h"
#include "sessionview.h"
#include "settings.h"
#include "teamspage.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Teamwright {

using namespace std::chrono_literals;

MainWindow::MainWindow(const Collaborators &collaborators)
    : m_with(collaborators)
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
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &text) { statusBar()->setVisible(!text.isEmpty()); });
    setUpCommands();
    setUpEditing();
    setUpTheme();
    m_actions.update();
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

void MainWindow::showConnection(Connection *connection)
{
    m_session = std::make_unique<Session>(*connection, m_with.stores, m_with.prompter, m_with.clock);
    m_view = new SessionView(*m_session, m_with.settings, m_with.clock, m_with.curl);
    centralWidget()->layout()->addWidget(m_view);
    connect(m_view, &SessionView::stateChanged, &m_actions, &Actions::update);
    connect(m_view, &SessionView::messageRaised, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_view, &SessionView::retryRequested, connection, &Connection::open);
    connect(m_view, &SessionView::reviewRequested, this, &MainWindow::openReview);
    connect(&m_session->workspace().undoStack(), &QUndoStack::indexChanged, &m_actions, &Actions::update);
    connect(&m_session->workspace().undoStack(), &QUndoStack::indexChanged, m_view,
            [this] { describeSteps(); });
    connect(&m_session->loader(), &TeamsLoader::started, &m_actions, &Actions::update);
    connect(&m_session->loader(), &TeamsLoader::finished, &m_actions, &Actions::update);
    connect(&m_session->applier(), &ApplyController::finished, this, &MainWindow::tellApplied);
    connect(&m_session->applier(), &ApplyController::finished, &m_actions, &Actions::update);
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
        statusBar()->showMessage(
            tr("A team is being created. Wait for the proxy's answer before you change over."));
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

void MainWindow::describeConnection()
{
    const Connection *connection = m_session ? &m_session->connection() : nullptr;
    m_bar->showConnection(connection);
    setWindowTitle(connection ? tr("Teamwright: %1").arg(profileName(connection->profile().name))
                              : tr("Teamwright"));
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
        statusBar()->showMessage(
            tr("A team is being created. The window closes when the proxy has answered."));
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
