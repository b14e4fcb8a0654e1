// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "capabilities.h"
#include "catalog.h"
#include "membersmodel.h"
#include "team.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;
class QTableView;
class QTabWidget;

namespace Teamwright {

class Catalogs;
class Clock;
class CopyButton;
class DetailFields;
class DetailHeader;
class EmptyState;
class MembersPane;
class Workspace;

/// One team as /team/info told it: fields, members, and the answer itself. Shows what the workspace holds and
/// follows it; whoever owns the pane fetches.
class TeamDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamDetailPane)

public:
    TeamDetailPane(Catalogs &catalogs, const Clock &clock, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); ///< nullptr: none; shows nothing
    void setCapabilities(const Capabilities &capabilities);
    void setOrganizations(const QList<Organization> &organizations);
    /// What members' keys may be allowed to call, as TeamsApi::fetchPermissions lists it.
    void setPermissions(const QStringList &available);
    MembersPane &members() const { return *m_membersPane; }
    /// Shows that team, or that it is being loaded until the workspace has it. An empty id: nothing chosen.
    void showTeam(const TeamId &id);
    /// It could not be loaded; ignored when another team is shown by now.
    void showError(const TeamId &id, const ApiError &error);
    const TeamId &team() const { return m_id; }

Q_SIGNALS:
    void reloadRequested(const Teamwright::TeamId &id);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeMembersTab();
    QWidget *makeJsonTab();
    void showDetail();
    void showLoading();

    Workspace *m_workspace = nullptr;
    TeamId m_id;
    MembersModel m_members;
    DetailHeader *m_header;
    QTabWidget *m_tabs;
    DetailFields *m_fields;
    QTableView *m_membersTable;
    MembersPane *m_membersPane;
    QPlainTextEdit *m_json;
    CopyButton *m_copyJson;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace Teamwright
