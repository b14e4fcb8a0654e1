// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace Teamwright {

namespace {

struct CommandSpec
{
    Command command;
    const char *text;
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey; ///< as the platform has it
    QKeyCombination keys = {};                                     ///< else these

    QKeySequence shortcut() const
    {
        if (standard != QKeySequence::UnknownKey)
            return standard;
        return keys == QKeyCombination() ? QKeySequence() : QKeySequence(keys);
    }
};

/// In the order of the enum.
constexpr std::array<CommandSpec, commandCount> commandSpecs{{
    {Command::NewTeam, QT_TRANSLATE_NOOP("Teamwright::Actions", "&New Team"), QKeySequence::New},
    {Command::NewTeamsFromRows, QT_TRANSLATE_NOOP("Teamwright::Actions", "New Teams from &Rows…")},
    {Command::NewTeamFromTemplate, QT_TRANSLATE_NOOP("Teamwright::Actions", "New Team from &Template…")},
    {Command::CloneTeam, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Clone Team"), QKeySequence::UnknownKey,
     Qt::CTRL | Qt::SHIFT | Qt::Key_N},
    {Command::CloneWithoutMembers, QT_TRANSLATE_NOOP("Teamwright::Actions", "Clone &without Members")},
    {Command::EditTeams, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Edit Chosen Teams…"),
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_B},
    {Command::Block, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Block")},
    {Command::Unblock, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Unblock")},
    {Command::DeleteTeam, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Delete Team…")},
    {Command::RecreateTeam, QT_TRANSLATE_NOOP("Teamwright::Actions", "Recreate De&leted Team…")},
    {Command::KeepTemplate, QT_TRANSLATE_NOOP("Teamwright::Actions", "Keep as Te&mplate…")},
    {Command::ExportTeams, QT_TRANSLATE_NOOP("Teamwright::Actions", "E&xport Teams…"),
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    {Command::ImportTeams, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Import Teams…"),
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_I},
    {Command::CompareTeams, QT_TRANSLATE_NOOP("Teamwright::Actions", "Com&pare…")},
    {Command::Refresh, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Refresh List"), QKeySequence::UnknownKey,
     Qt::Key_F5},
    {Command::StopLoading, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Stop Loading")},
    {Command::Quit, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Quit"), QKeySequence::UnknownKey,
     Qt::CTRL | Qt::Key_Q},
    {Command::Undo, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Undo"), QKeySequence::Undo},
    {Command::Redo, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Redo"), QKeySequence::Redo},
    {Command::Revert, QT_TRANSLATE_NOOP("Teamwright::Actions", "Re&vert")},
    {Command::RevertAll, QT_TRANSLATE_NOOP("Teamwright::Actions", "Revert &All")},
    {Command::Review, QT_TRANSLATE_NOOP("Teamwright::Actions", "Revie&w Changes"), QKeySequence::UnknownKey,
     Qt::CTRL | Qt::Key_Return},
    {Command::History, QT_TRANSLATE_NOOP("Teamwright::Actions", "&History")},
    {Command::Copy, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Copy"), QKeySequence::Copy},
    {Command::Find, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Find Teams"), QKeySequence::Find},
    {Command::ClearFilters, QT_TRANSLATE_NOOP("Teamwright::Actions", "C&lear Filters"),
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
    {Command::AddMember, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Add Member")},
    {Command::MakeAdmin, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Admin")},
    {Command::MakeUser, QT_TRANSLATE_NOOP("Teamwright::Actions", "&User")},
    {Command::PasteMembers, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Paste Members…")},
    {Command::RemoveMembers, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Remove")},
    {Command::CopyMembers, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Copy to Teams…")},
    {Command::MoveMembers, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Move to Teams…")},
    {Command::Person, QT_TRANSLATE_NOOP("Teamwright::Actions", "One P&erson in All Teams…"),
     QKeySequence::UnknownKey, Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    {Command::Activity, QT_TRANSLATE_NOOP("Teamwright::Actions", "A&ctivity"), QKeySequence::UnknownKey,
     Qt::CTRL | Qt::SHIFT | Qt::Key_A},
    {Command::ThemeSystem, QT_TRANSLATE_NOOP("Teamwright::Actions", "Like the &System")},
    {Command::ThemeLight, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Light")},
    {Command::ThemeDark, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Dark")},
    {Command::Connections, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Connections…"),
     QKeySequence::UnknownKey, Qt::CTRL | Qt::Key_Comma},
    {Command::CheckConnection, QT_TRANSLATE_NOOP("Teamwright::Actions", "C&heck Connection")},
    {Command::ResetSandbox, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Reset Sandbox…")},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("Teamwright::Actions", "&Keyboard Shortcuts"),
     QKeySequence::UnknownKey, Qt::Key_F1},
    {Command::About, QT_TRANSLATE_NOOP("Teamwright::Actions", "&About Teamwright")},
}};

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const CommandSpec &spec : commandSpecs) {
        auto *action = new QAction(this);
        action->setShortcut(spec.shortcut());
        action->setVisible(false); // until somebody says what it does
        m_actions[size_t(spec.command)] = action;
    }
    for (const Command theme : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark}) {
        (*this)[theme].setCheckable(true);
        m_themes.addAction(&(*this)[theme]);
    }
    (*this)[Command::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Command::About].setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::set(Command command, QObject *context, std::function<void()> run,
                  std::function<bool()> isEnabled)
{
    m_actions[size_t(command)]->setVisible(true);
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
    // Groups are told apart by separators.
    const auto fill = [this](QMenu *menu, const QList<QList<Command>> &groups) {
        for (const QList<Command> &group : groups) {
            if (!menu->isEmpty())
                menu->addSeparator();
            for (const Command command : group)
                menu->addAction(&(*this)[command]);
        }
        return menu;
    };
    using enum Command;
    m_teamMenu = fill(bar.addMenu(QString()), {{NewTeam, NewTeamsFromRows, NewTeamFromTemplate},
                                               {CloneTeam, CloneWithoutMembers, KeepTemplate},
                                               {EditTeams, Block, Unblock},
                                               {DeleteTeam, RecreateTeam},
                                               {ExportTeams, ImportTeams, CompareTeams},
                                               {Refresh, StopLoading},
                                               {Quit}});
    m_editMenu = fill(bar.addMenu(QString()),
                      {{Undo, Redo, History}, {Revert, RevertAll, Review}, {Copy, Find, ClearFilters}});
    m_membersMenu = bar.addMenu(QString());
    m_membersMenu->addAction(&(*this)[AddMember]);
    m_roleMenu = fill(m_membersMenu->addMenu(QString()), {{MakeAdmin, MakeUser}});
    fill(m_membersMenu, {{PasteMembers, RemoveMembers}, {CopyMembers, MoveMembers, Person}});
    m_viewMenu = fill(bar.addMenu(QString()), {{Activity}});
    m_themeMenu = fill(m_viewMenu->addMenu(QString()), {{ThemeSystem, ThemeLight, ThemeDark}});
    m_connectionMenu = bar.addMenu(QString());
    m_profilesMenu = m_connectionMenu->addMenu(QString());
    fill(m_connectionMenu, {{Connections, CheckConnection, ResetSandbox}});
    m_helpMenu = fill(bar.addMenu(QString()), {{Shortcuts, About}});
    retranslate();
}

void Actions::retranslate()
{
    for (const CommandSpec &spec : commandSpecs)
        (*this)[spec.command].setText(QCoreApplication::translate("Teamwright::Actions", spec.text));
    if (!m_teamMenu)
        return;
    m_teamMenu->setTitle(tr("&Team"));
    m_editMenu->setTitle(tr("&Edit"));
    m_membersMenu->setTitle(tr("Mem&bers"));
    m_roleMenu->setTitle(tr("&Set Role"));
    m_viewMenu->setTitle(tr("&View"));
    m_themeMenu->setTitle(tr("&Appearance"));
    m_connectionMenu->setTitle(tr("&Connection"));
    m_profilesMenu->setTitle(tr("&Open"));
    m_helpMenu->setTitle(tr("&Help"));
}

} // namespace Teamwright
