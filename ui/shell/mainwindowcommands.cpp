// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of the menus does in the window.
#include "mainwindow.h"

#include "connection.h"
#include "helpdialogs.h"
#include "prompter.h"
#include "session.h"
#include "sessionview.h"
#include "settings.h"
#include "teamspage.h"
#include "theme.h"

namespace Teamwright {

void MainWindow::setUpCommands()
{
    const auto hasSession = [this] { return m_session != nullptr; };
    const auto isFree = [this] { return !m_session || !m_session->isBusy(); };
    const auto isSandbox = [this] {
        return m_session && m_session->connection().profile().name == sandboxProfileName;
    };
    m_actions.set(
        Command::NewTeam, this, [this] { m_view->openForm(); }, hasSession);
    m_actions.set(
        Command::Refresh, this, [this] { m_session->refresh(); }, hasSession);
    m_actions.set(
        Command::StopLoading, this, [this] { m_session->loader().cancel(); },
        [this] { return m_session && m_session->loader().isRunning(); });
    m_actions.set(Command::Quit, this, [this] { close(); });
    m_actions.set(
        Command::Undo, this, [this] { m_session->workspace().undoStack().undo(); },
        [this] { return m_session && m_session->workspace().undoStack().canUndo(); });
    m_actions.set(
        Command::Redo, this, [this] { m_session->workspace().undoStack().redo(); },
        [this] { return m_session && m_session->workspace().undoStack().canRedo(); });
    m_actions.set(
        Command::Copy, this, [this] { m_view->teamsPage().copySelectedTeams(); }, hasSession);
    m_actions.set(
        Command::Find, this, [this] { m_view->teamsPage().focusSearch(); }, hasSession);
    m_actions.set(
        Command::ClearFilters, this, [this] { m_view->teamsPage().clearFilters(); }, hasSession);
    m_actions.set(
        Command::Connections, this, [this] { openConnections(); }, isFree);
    m_actions.set(
        Command::CheckConnection, this, [this] { m_session->connection().open(); }, hasSession);
    m_actions.set(
        Command::ResetSandbox, this, [this] { askForReset(); }, isSandbox);
    m_actions.set(Command::Shortcuts, this, [this] { showShortcuts(m_actions, this); });
    m_actions.set(Command::About, this, [this] { showAbout(this); });
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

void MainWindow::askForReset()
{
    const Question question{tr("Reset Sandbox"),
                            tr("Put the example teams back as they were at first?"),
                            tr("All teams that you made in the sandbox go. No real proxy is touched."),
                            {tr("Reset"), tr("Cancel")},
                            1,
                            1,
                            true};
    m_with.prompter.ask(question, this, [this](int answer) {
        if (answer != 0 || !m_session)
            return;
        m_with.resetSandbox();
        m_session->refresh();
    });
}

} // namespace Teamwright
