// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QMenu>
#include <QMenuBar>

namespace Teamwright {

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    add(Command::NewTeam, QKeySequence::New);
    add(Command::Refresh, QKeySequence(Qt::Key_F5));
    add(Command::StopLoading);
    add(Command::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q));
    add(Command::Undo, QKeySequence::Undo);
    add(Command::Redo, QKeySequence::Redo);
    add(Command::Copy, QKeySequence::Copy);
    add(Command::Find, QKeySequence::Find);
    add(Command::ClearFilters, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    add(Command::ThemeSystem);
    add(Command::ThemeLight);
    add(Command::ThemeDark);
    add(Command::Connections, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    add(Command::CheckConnection);
    add(Command::ResetSandbox);
    add(Command::Shortcuts, QKeySequence(Qt::Key_F1));
    add(Command::About);
    for (const Command theme : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}) {
        (*this)[theme].setCheckable(true);
        m_themes.addAction(&(*this)[theme]);
    }
    (*this)[Command::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Command::About].setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::add(Command command, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    m_actions[size_t(command)] = action;
}

void Actions::set(Command command, QObject *context, std::function<void()> run,
                  std::function<bool()> isEnabled)
{
    connect(m_actions[size_t(command)], &QAction::triggered, context, std::move(run));
    m_isEnabled[size_t(command)] = std::move(isEnabled);
}

void Actions::update()
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        if (m_isEnabled[i])
            m_actions[i]->setEnabled(m_isEnabled[i]());
    }
}

void Actions::fillMenus(QMenuBar &bar)
{
    const auto fill = [this](QMenu *menu, const QList<Command> &commands) {
        for (const Command command : commands)
            menu->addAction(&(*this)[command]);
        return menu;
    };
    m_teamMenu = fill(bar.addMenu(QString()), {Command::NewTeam});
    m_teamMenu->addSeparator();
    fill(m_teamMenu, {Command::Refresh, Command::StopLoading});
    m_teamMenu->addSeparator();
    fill(m_teamMenu, {Command::Quit});
    m_editMenu = fill(bar.addMenu(QString()), {Command::Undo, Command::Redo});
    m_editMenu->addSeparator();
    fill(m_editMenu, {Command::Copy, Command::Find, Command::ClearFilters});
    m_viewMenu = bar.addMenu(QString());
    m_themeMenu =
        fill(m_viewMenu->addMenu(QString()), {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    m_connectionMenu = bar.addMenu(QString());
    m_profilesMenu = m_connectionMenu->addMenu(QString());
    m_connectionMenu->addSeparator();
    fill(m_connectionMenu, {Command::Connections, Command::CheckConnection, Command::ResetSandbox});
    m_helpMenu = fill(bar.addMenu(QString()), {Command::Shortcuts, Command::About});
    retranslate();
}

void Actions::retranslate()
{
    const auto name = [this](Command command, const QString &text) { (*this)[command].setText(text); };
    name(Command::NewTeam, tr("&New Team"));
    name(Command::Refresh, tr("&Refresh List"));
    name(Command::StopLoading, tr("&Stop Loading"));
    name(Command::Quit, tr("&Quit"));
    name(Command::Undo, tr("&Undo"));
    name(Command::Redo, tr("&Redo"));
    name(Command::Copy, tr("&Copy"));
    name(Command::Find, tr("&Find Teams"));
    name(Command::ClearFilters, tr("C&lear Filters"));
    name(Command::ThemeSystem, tr("Like the &System"));
    name(Command::ThemeLight, tr("&Light"));
    name(Command::ThemeDark, tr("&Dark"));
    name(Command::Connections, tr("&Connections…"));
    name(Command::CheckConnection, tr("C&heck Connection"));
    name(Command::ResetSandbox, tr("&Reset Sandbox…"));
    name(Command::Shortcuts, tr("&Keyboard Shortcuts"));
    name(Command::About, tr("&About Teamwright"));
    if (!m_teamMenu)
        return;
    m_teamMenu->setTitle(tr("&Team"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Appearance"));
    m_connectionMenu->setTitle(tr("&Connection"));
    m_profilesMenu->setTitle(tr("&Open"));
    m_helpMenu->setTitle(tr("&Help"));
}

} // namespace Teamwright
