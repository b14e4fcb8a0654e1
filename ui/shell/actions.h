// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

#include <array>
#include <functional>

class QMenuBar;

namespace Teamwright {

/// Every command of the window.
enum class Command {
    NewTeam,
    NewTeamsFromRows,
    NewTeamFromTemplate,
    CloneTeam,
    CloneWithoutMembers,
    EditTeams,
    Block,
    Unblock,
    DeleteTeam,
    RecreateTeam,
    KeepTemplate,
    ExportTeams,
    ImportTeams,
    CompareTeams,
    Refresh,
    StopLoading,
    Quit,
    Undo,
    Redo,
    Revert,
    RevertAll,
    Review,
    History,
    Copy,
    Find,
    ClearFilters,
    AddMember,
    MakeAdmin,
    MakeUser,
    PasteMembers,
    RemoveMembers,
    CopyMembers,
    MoveMembers,
    Person,
    Activity,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Connections,
    CheckConnection,
    ResetSandbox,
    Shortcuts,
    About,
};
inline constexpr int commandCount = int(Command::About) + 1;

/// The commands as actions, so that menu, tool bar, shortcut and context menu agree. Each has an enabled-when
/// function; update() asks them all.
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QObject *parent = nullptr);

    QAction &operator[](Command command) const { return *m_actions[size_t(command)]; }
    void set(Command command, QObject *context, std::function<void()> run,
             std::function<bool()> isEnabled = {});
    /// What a command would do now, in words: for the status tip.
    void describe(Command command, const QString &tip) { (*this)[command].setStatusTip(tip); }
    void update();

    void fillMenus(QMenuBar &bar);
    QMenu &profilesMenu() const { return *m_profilesMenu; }
    void retranslate();

private:
    std::array<QAction *, commandCount> m_actions{};
    std::array<std::function<bool()>, commandCount> m_isEnabled;
    QActionGroup m_themes{this};
    QMenu *m_teamMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_membersMenu = nullptr;
    QMenu *m_roleMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_connectionMenu = nullptr;
    QMenu *m_profilesMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
};

} // namespace Teamwright
