// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curltools.h"
#include "outcome.h"
#include "strongid.h"

#include <QStackedWidget>

class QSplitter;

namespace Teamwright {

class Banner;
class Clock;
class PendingBar;
class Session;
class SettingsStore;
class TeamDetailPane;
class TeamForm;
class TeamsPage;

/// One connection as people see it: the list, and beside it either the chosen team or the form for a new one.
class SessionView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionView)

public:
    SessionView(Session &session, SettingsStore &settings, const Clock &clock, const CurlTools &curl,
                QWidget *parent = nullptr);

    TeamsPage &teamsPage() { return *m_teams; }
    TeamDetailPane &detail() { return *m_detail; }
    bool isDetailOpen() const;
    /// Those selected in the list.
    QList<TeamId> chosenTeams() const;
    bool canRevert() const; ///< something is staged for one of them
    /// The form with a new team like the one that is shown.
    void cloneTeam(bool withMembers);

    /// The form with the team typed last, or an empty one.
    void openForm();
    void openFormWith(const Team &content); ///< a new team that begins like this
    bool isFormOpen() const;
    QByteArray splitterState() const;

Q_SIGNALS:
    void stateChanged();                     ///< what commands are possible
    void messageRaised(const QString &text); ///< for the status bar
    void retryRequested();                   ///< connect again
    void reviewRequested();

private:
    void layOut(SettingsStore &settings);
    void connectList();
    void connectForm();
    void connectSession();
    void showTeam(const TeamId &id);
    void closeForm();
    void takeCreated(const TeamId &id, const Outcome &outcome);
    void takeConnectionState();
    void takeCapabilities();
    void offerDrafts();
    void setRightSide(QWidget *page);

    Session &m_session;
    TeamsPage *m_teams;
    TeamDetailPane *m_detail;
    TeamForm *m_form;
    Banner *m_connectionBanner;
    Banner *m_outcomeBanner;
    Banner *m_draftBanner;
    PendingBar *m_pending;
    QStackedWidget *m_right;
    QSplitter *m_splitter;
};

} // namespace Teamwright
