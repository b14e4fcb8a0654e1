// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that change many teams or people at once, and those that bring teams back.
#include "mainwindow.h"

#include "bulkeditdialog.h"
#include "comparedialog.h"
#include "connection.h"
#include "copymembersdialog.h"
#include "memberspane.h"
#include "persondialog.h"
#include "recreatedialog.h"
#include "session.h"
#include "sessionview.h"
#include "stores.h"
#include "teamdetailpane.h"
#include "templatedialogs.h"
#include "templatestore.h"

#include <QStatusBar>

namespace Teamwright {

void MainWindow::setUpBulk()
{
    m_actions.set(
        Command::EditTeams, this, [this] { editTeams(); },
        [this] { return may(Verb::EditTeam) && hasChosenTeams(); });
    const auto hasMembers = [this] {
        return m_view && m_view->isDetailOpen() && m_view->detail().members().canEdit() &&
               m_view->detail().members().hasChosen();
    };
    m_actions.set(
        Command::CopyMembers, this, [this] { copyMembers(false); }, hasMembers);
    m_actions.set(
        Command::MoveMembers, this, [this] { copyMembers(true); }, hasMembers);
    m_actions.set(
        Command::Person, this, [this] { findPerson(); }, [this] { return m_session != nullptr; });
    m_actions.set(
        Command::CompareTeams, this, [this] { compareTeams(); },
        [this] { return m_view && m_view->chosenTeams().size() == 2; });
    m_actions.set(
        Command::KeepTemplate, this, [this] { keepTemplate(); },
        [this] { return m_view && m_view->isDetailOpen(); });
    m_actions.set(
        Command::NewTeamFromTemplate, this, [this] { useTemplate(); },
        [this] { return may(Verb::CreateTeam); });
    m_actions.set(
        Command::RecreateTeam, this, [this] { recreateTeam(); }, [this] { return may(Verb::CreateTeam); });
}

void MainWindow::tellStaged(int teamCount)
{
    statusBar()->showMessage(
        tr("%n team(s) staged. Review Changes shows what would be sent.", nullptr, teamCount));
    m_actions.update();
}

void MainWindow::editTeams()
{
    auto *dialog = new BulkEditDialog(m_session->workspace(), m_session->connection().capabilities(),
                                      m_view->chosenTeams(), this);
    connect(dialog, &BulkEditDialog::staged, this, &MainWindow::tellStaged);
    dialog->open();
}

void MainWindow::copyMembers(bool isMove)
{
    auto *dialog = new CopyMembersDialog(m_session->workspace(), m_session->connection().api(),
                                         m_session->connection().capabilities(), m_view->detail().team(),
                                         m_view->detail().members().chosenMembers(), isMove, this);
    connect(dialog, &CopyMembersDialog::staged, this, &MainWindow::tellStaged);
    dialog->open();
}

void MainWindow::findPerson()
{
    auto *dialog = new PersonDialog(m_session->workspace(), m_session->connection().api(),
                                    m_session->connection().capabilities(), &m_session->catalogs(), this);
    connect(dialog, &PersonDialog::staged, this, &MainWindow::tellStaged);
    dialog->open();
}

void MainWindow::compareTeams()
{
    const QList<TeamId> chosen = m_view->chosenTeams();
    auto *dialog = new CompareDialog(m_session->workspace(), m_session->connection().api(),
                                     m_session->connection().capabilities(), chosen[0], chosen[1], this);
    connect(dialog, &CompareDialog::staged, this, &MainWindow::tellStaged);
    dialog->open();
}

void MainWindow::keepTemplate()
{
    const Team *team = m_session->workspace().workingTeam(m_view->detail().team());
    if (!team)
        return;
    auto *dialog = new KeepTemplateDialog(TemplateStore(m_with.stores.drafts), *team, this);
    connect(dialog, &KeepTemplateDialog::kept, this, [this](const QString &name) {
        statusBar()->showMessage(tr("The template “%1” is kept.").arg(name));
    });
    dialog->open();
}

void MainWindow::useTemplate()
{
    auto *dialog = new TemplatesDialog(TemplateStore(m_with.stores.drafts), this);
    connect(dialog, &TemplatesDialog::chosen, m_view, &SessionView::openFormWith);
    dialog->open();
}

void MainWindow::recreateTeam()
{
    auto *dialog = new RecreateDialog(m_session->snapshots(), this);
    connect(dialog, &RecreateDialog::chosen, m_view, &SessionView::openFormWith);
    dialog->open();
}

} // namespace Teamwright
