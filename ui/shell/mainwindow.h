// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "activityview.h"
#include "capabilities.h"
#include "curltools.h"

#include <QMainWindow>
#include <QPointer>

namespace Teamwright {

struct ApplySummary;
struct Stores;
class Clock;
class Connection;
class ConnectionBar;
class ConnectionController;
class Prompter;
class Session;
class SessionView;
class SettingsStore;
class Theme;

/// The frame: menus, the bar that says which proxy this is, and the view of the open connection.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    struct Collaborators
    {
        ConnectionController &connections;
        Stores &stores;
        SettingsStore &settings;
        Prompter &prompter;
        Theme &theme;
        const Clock &clock;
        CurlTools curl;
        std::function<void()> resetSandbox;
    };

    explicit MainWindow(const Collaborators &collaborators);
    ~MainWindow() override;

    Session *session() const { return m_session.get(); }
    void raiseOn(const QString &profile); ///< a second start of the program wants this one

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpCommands();
    void setUpEditing();
    void setUpMemberCommands();
    void setUpReview();
    void setUpTransfer();
    void setUpBulk();
    void editTeams();
    void copyMembers(bool isMove);
    void findPerson();
    void compareTeams();
    void keepTemplate();
    void useTemplate();
    void recreateTeam();
    void tellStaged(int teamCount);
    bool may(Verb verb) const;
    bool hasChosenTeams() const;
    void setUpTheme();
    void stageBlocked(bool isBlocked);
    void revertChosen();
    void openReview();
    void stageDeletion();
    void openExport();
    void openImport(bool isPasting);
    void openHistory();
    void openActivity();
    ActivityTools activityTools();
    void reverse(const ActivityEntry &entry);
    void tellApplied(const ApplySummary &summary);
    void describeSteps(); ///< what Undo and Redo would do, in their status tips
    void showConnection(Connection *connection);
    void leaveConnection();
    void fillProfiles();
    void switchTo(const QString &profile);
    void openConnections(const QString &name = {});
    void askForReset();
    void describeConnection();
    void remember();
    void retranslate();

    Collaborators m_with;
    Actions m_actions;
    ConnectionBar *m_bar;
    std::unique_ptr<Session> m_session;
    QPointer<SessionView> m_view;
};

} // namespace Teamwright
