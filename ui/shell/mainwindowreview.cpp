// SPDX-License-Identifier: GPL-3.0-or-later
// The further windows: review, history, activity, export and import.
#include "mainwindow.h"

#include "changetext.h"
#include "connection.h"
#include "exportdialog.h"
#include "historyview.h"
#include "importdialog.h"
#include "reviewdialog.h"
#include "session.h"
#include "sessionview.h"
#include "stores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStatusBar>

namespace Teamwright {

void MainWindow::openReview()
{
    (new ReviewDialog(m_session->applier(), m_session->workspace(), this))->open();
}

void MainWindow::openHistory()
{
    auto *history = new HistoryView(m_session->workspace(), m_view);
    history->setAttribute(Qt::WA_DeleteOnClose);
    history->show();
}

void MainWindow::openActivity()
{
    auto *activity = new ActivityView(m_with.stores.activity, activityTools(), this);
    activity->setAttribute(Qt::WA_DeleteOnClose);
    connect(activity, &ActivityView::reverseRequested, this, &MainWindow::reverse);
    activity->show();
}

namespace {

/// "team_id" of what was sent; nothing when the body tells none.
TeamId teamOf(const ActivityEntry &entry)
{
    const QJsonObject body = QJsonDocument::fromJson(entry.exchange.requestBody).object();
    const QString id = body[QStringLiteral("team_id")].toString();
    return TeamId(id.isEmpty() ? body[QStringLiteral("team_ids")][0].toString() : id);
}

} // namespace

ActivityTools MainWindow::activityTools()
{
    const auto snapshotOf = [this](const ActivityEntry &entry) -> std::optional<Snapshot> {
        const bool isHere = m_session && entry.profile == m_session->connection().profile().name;
        return isHere ? m_session->snapshots().before(teamOf(entry), entry.exchange.startedAt) : std::nullopt;
    };
    ActivityTools tools;
    tools.curl = [this](const ActivityEntry &entry) {
        const QUrl base = m_session ? m_session->connection().profile().baseUrl : QUrl();
        const QUrl url(base.toString() + entry.exchange.path);
        return m_with.curl.write({entry.exchange.method, url, entry.exchange.requestBody});
    };
    tools.changes = [snapshotOf](const ActivityEntry &entry) {
        const auto snapshot = snapshotOf(entry);
        return snapshot ? changeLines(snapshot->edit) : QStringList();
    };
    tools.canReverse = [snapshotOf](const ActivityEntry &entry) {
        const auto snapshot = snapshotOf(entry);
        return snapshot && !reverseOf(*snapshot).isEmpty();
    };
    return tools;
}

void MainWindow::reverse(const ActivityEntry &entry)
{
    if (!m_session)
        return;
    const auto snapshot = m_session->snapshots().before(teamOf(entry), entry.exchange.startedAt);
    if (!snapshot)
        return;
    m_session->workspace().stage({reverseOf(*snapshot)},
                                 {StepDescription::Kind::Several, snapshot->team.id, 1, {}, {}});
    statusBar()->showMessage(tr("Staged the opposite. Review Changes shows it before anything is sent."));
}

/// What stands in the status bar when an apply has ended.
void MainWindow::tellApplied(const ApplySummary &summary)
{
    QStringList parts;
    const auto tell = [&parts](const QString &text, int count) {
        if (count > 0)
            parts.append(text);
    };
    tell(tr("%n team(s) done", nullptr, summary.done), summary.done);
    tell(tr("%n done, but not as asked", nullptr, summary.doneBut), summary.doneBut);
    tell(tr("%n failed", nullptr, summary.failed), summary.failed);
    tell(tr("%n not known", nullptr, summary.unknown), summary.unknown);
    tell(tr("%n in conflict", nullptr, summary.conflicted), summary.conflicted);
    tell(tr("%n not begun", nullptr, summary.notBegun), summary.notBegun);
    statusBar()->showMessage(tr("Applied: %1").arg(parts.join(QStringLiteral(", "))));
}

void MainWindow::openExport()
{
    const Workspace &workspace = m_session->workspace();
    ExportScopes scopes{m_view->chosenTeams(), {}, {}};
    for (int row = 0; row < m_session->teams().rowCount(); ++row)
        scopes.shown.append(m_session->teams().teamIdAt(row));
    for (int row = 0; row < workspace.rowCount(); ++row)
        scopes.all.append(workspace.rowAt(row).id);
    const Connection &connection = m_session->connection();
    auto *dialog =
        new ExportDialog(m_session->connection().api(), scopes,
                         connection.profile().baseUrl.adjusted(QUrl::RemoveUserInfo), m_with.settings, this);
    connect(dialog, &ExportDialog::messageRaised, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    dialog->open();
}

void MainWindow::openImport(bool isPasting)
{
    auto *dialog = new ImportDialog(m_session->connection().api(), m_session->workspace(), this);
    connect(dialog, &ImportDialog::staged, this, &MainWindow::tellStaged);
    dialog->open();
    if (isPasting)
        dialog->focusText();
}

} // namespace Teamwright
