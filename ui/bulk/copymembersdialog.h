// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "capabilities.h"
#include "joining.h"
#include "teamchoicemodel.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QListView;
class QPushButton;

namespace Teamwright {

class Banner;
class InlineNote;
class ProgressStrip;
class SearchField;
class TeamsApi;
class TeamsFetch;
class TextLabel;
class Workspace;

/// Members of one team into others, or over to them. The teams they join are fetched whole, so that it can
/// say who is in already. Stages one step; the review sends. Opened with open(); deletes itself when closed.
class CopyMembersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyMembersDialog)

public:
    CopyMembersDialog(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                      const TeamId &from, const QList<Member> &members, bool isMove,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void staged(int teamCount);

private:
    void layOut();
    void connectParts();
    void fetchMissing();
    void takeFetched();
    void showPlan();
    QString leavingText() const;
    QList<Joining> joinings() const; ///< of the teams that are checked and known
    bool canStage(const QList<Joining> &plan, int joins) const;
    TeamDetail fromTeam() const;
    bool isComplete() const; ///< every checked team is known
    void stage();
    QString nameOf(const TeamId &team) const;

    Workspace &m_workspace;
    TeamsApi &m_api;
    Capabilities m_capabilities;
    TeamId m_from;
    QList<Member> m_members;
    bool m_isMove;
    TeamChoiceModel m_teams;
    QHash<TeamId, Team> m_known;
    QHash<TeamId, ApiError> m_failed;
    TeamsFetch *m_fetch = nullptr;
    QTimer m_waiting; ///< several boxes are checked in a row
    Banner *m_banner;
    SearchField *m_search;
    QListView *m_list;
    ProgressStrip *m_progress;
    TextLabel *m_summary;
    InlineNote *m_alreadyIn;
    InlineNote *m_roles;
    InlineNote *m_leaving;
    QPushButton *m_stage = nullptr;
};

} // namespace Teamwright
