// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window that change existing teams: they stage, and lead to the review.
#include "mainwindow.h"

#include "connection.h"
#include "memberspane.h"
#include "rowofteam.h"
#include "session.h"
#include "sessionview.h"
#include "steptext.h"
#include "teamdetailpane.h"
#include "teamspage.h"

namespace Teamwright {

void MainWindow::setUpEditing()
{
    const auto canChange = [this] { return may(Verb::EditTeam) && hasChosenTeams(); };
    const auto canClone = [this] { return may(Verb::CreateTeam) && m_view && m_view->isDetailOpen(); };
    m_actions.set(
        Command::CloneTeam, this, [this] { m_view->cloneTeam(true); }, canClone);
    m_actions.set(
        Command::CloneWithoutMembers, this, [this] { m_view->cloneTeam(false); }, canClone);
    m_actions.set(
        Command::Block, this, [this] { stageBlocked(true); }, canChange);
    m_actions.set(
        Command::Unblock, this, [this] { stageBlocked(false); }, canChange);
    m_actions.set(
        Command::DeleteTeam, this, [this] { stageDeletion(); },
        [this] { return may(Verb::DeleteTeam) && hasChosenTeams(); });
    setUpReview();
    setUpTransfer();
    setUpBulk();
    setUpMemberCommands();
}

bool MainWindow::may(Verb verb) const
{
    return m_session && m_session->connection().capabilities().obstacleTo(verb) == Obstacle::None;
}

bool MainWindow::hasChosenTeams() const { return m_view && !m_view->chosenTeams().isEmpty(); }

void MainWindow::setUpReview()
{
    const auto hasSession = [this] { return m_session != nullptr; };
    const auto hasEdits = [this] { return m_session && m_session->workspace().editCount() > 0; };
    const auto hasPending = [this, hasEdits] {
        return m_session && !m_view->isFormOpen() &&
               (hasEdits() || !m_session->workspace().newTeams().isEmpty());
    };
    m_actions.set(
        Command::Revert, this, [this] { revertChosen(); },
        [this] { return m_session && m_view->canRevert(); });
    m_actions.set(
        Command::RevertAll, this, [this] { m_session->workspace().revertAll(); }, hasEdits);
    m_actions.set(
        Command::Review, this, [this] { openReview(); }, hasPending);
    m_actions.set(
        Command::History, this, [this] { openHistory(); }, hasSession);
    m_actions.set(
        Command::Activity, this, [this] { openActivity(); }, hasSession);
}

void MainWindow::setUpTransfer()
{
    const auto hasSession = [this] { return m_session != nullptr; };
    m_actions.set(
        Command::ExportTeams, this, [this] { openExport(); }, hasSession);
    m_actions.set(
        Command::ImportTeams, this, [this] { openImport(false); }, hasSession);
    m_actions.set(
        Command::NewTeamsFromRows, this, [this] { openImport(true); },
        [this] { return may(Verb::CreateTeam); });
}

void MainWindow::setUpMemberCommands()
{
    const auto pane = [this] { return &m_view->detail().members(); };
    const auto canAdd = [this, pane] { return m_view && m_view->isDetailOpen() && pane()->canEdit(); };
    const auto canChange = [canAdd, pane] { return canAdd() && pane()->hasChosen(); };
    m_actions.set(
        Command::AddMember, this, [pane] { pane()->addMember(); }, canAdd);
    m_actions.set(
        Command::MakeAdmin, this, [pane] { pane()->setRoleOfChosen(MemberRole::Admin); }, canChange);
    m_actions.set(
        Command::MakeUser, this, [pane] { pane()->setRoleOfChosen(MemberRole::User); }, canChange);
    m_actions.set(
        Command::PasteMembers, this, [pane] { pane()->pasteMembers(); }, canAdd);
    m_actions.set(
        Command::RemoveMembers, this, [pane] { pane()->removeChosen(); }, canChange);
}

/// By what the list tells of them: the team itself is fetched just before anything is sent.
void MainWindow::stageBlocked(bool isBlocked)
{
    Workspace &workspace = m_session->workspace();
    QList<TeamEdit> changes;
    for (const TeamId &id : m_view->chosenTeams()) {
        const auto row = workspace.rowOf(id);
        if (!row)
            continue;
        const Team team = teamOfRow(workspace.rowAt(*row));
        changes.append({id,
                        team.alias(),
                        {{TeamField::Blocked, {team.value(TeamField::Blocked), FieldValue(isBlocked)}}},
                        {},
                        false});
    }
    workspace.stage(changes, {StepDescription::Kind::SetField, {}, 1, TeamField::Blocked, {}});
}

/// The review asks for the typed confirmation, with the numbers of members and keys.
void MainWindow::stageDeletion()
{
    Workspace &workspace = m_session->workspace();
    QList<TeamEdit> changes;
    for (const TeamId &id : m_view->chosenTeams()) {
        const auto row = workspace.rowOf(id);
        changes.append({id, row ? workspace.rowAt(*row).alias : QString(), {}, {}, true});
    }
    workspace.stage(changes, {StepDescription::Kind::DeleteTeam, {}, 1, {}, {}});
    openReview();
}

void MainWindow::revertChosen()
{
    MembersPane &pane = m_view->detail().members();
    if (m_view->isDetailOpen() && pane.isAncestorOf(focusWidget()) && pane.hasChosen())
        return pane.revertChosen();
    QList<TeamEdit> named;
    for (const TeamId &id : m_view->chosenTeams())
        named.append({id, {}, {}, {}, false});
    m_session->workspace().revert(named);
}

void MainWindow::describeSteps()
{
    const Workspace &workspace = m_session->workspace();
    const auto tip = [](const std::optional<StepDescription> &step) {
        return step ? stepText(*step) : QString();
    };
    m_actions.describe(Command::Undo, tip(workspace.nextUndo()));
    m_actions.describe(Command::Redo, tip(workspace.nextRedo()));
}

} // namespace Teamwright
