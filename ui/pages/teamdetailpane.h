// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "capabilities.h"
#include "team.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedLayout;
class QSplitter;
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

/// One existing team: its fields and its members side by side, both to be edited, and the proxy's answer
/// itself. Shows what the workspace holds and stages there; whoever owns the pane fetches.
class TeamDetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamDetailPane)

public:
    TeamDetailPane(Catalogs &catalogs, const Clock &clock, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); ///< nullptr: none; shows nothing
    void setCapabilities(const Capabilities &capabilities);
    /// What members' keys may be allowed to call, as TeamsApi::fetchPermissions lists it.
    void setPermissions(const QStringList &available);
    MembersPane &members() const { return *m_members; }
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
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeJsonTab();
    void showDetail();
    void showChanges();
    void showLoading();

    Workspace *m_workspace = nullptr;
    TeamId m_id;
    DetailHeader *m_header;
    QTabWidget *m_tabs;
    DetailFields *m_fields;
    MembersPane *m_members;
    QSplitter *m_overview;
    QPlainTextEdit *m_json;
    CopyButton *m_copyJson;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace Teamwright
