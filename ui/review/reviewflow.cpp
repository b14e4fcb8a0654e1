// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the review that sends, and takes what becomes of it.
#include "reviewdialog.h"

#include "applystrip.h"
#include "changestable.h"
#include "conflictpane.h"
#include "deletionguard.h"
#include "textlabel.h"
#include "warningslist.h"
#include "workspace.h"

#include <QPushButton>

namespace Teamwright {

void ReviewDialog::connectController()
{
    connect(&m_controller, &ApplyController::started, this, &ReviewDialog::takeStarted);
    connect(&m_controller, &ApplyController::declined, this, &ReviewDialog::updateButtons);
    connect(&m_controller, &ApplyController::progressed, m_strip, &ApplyStrip::setProgress);
    connect(&m_controller, &ApplyController::pausedChanged, m_strip, &ApplyStrip::setPaused);
    connect(&m_controller, &ApplyController::conflictsFound, this, &ReviewDialog::takeConflicts);
    connect(&m_controller, &ApplyController::finished, this, &ReviewDialog::takeFinished);
    connect(&m_controller, &ApplyController::teamEnded, this,
            [this](const TeamId &team, const PlanOutcome &ended) {
                m_changes.takeOutcome(team, ended.outcome);
                updateButtons();
            });
    connect(m_strip, &ApplyStrip::pauseRequested, &m_controller, &ApplyController::setPaused);
    connect(m_strip, &ApplyStrip::cancelRequested, this, [this] {
        m_strip->setCancelling();
        m_controller.cancel();
    });
    connect(m_conflicts, &ConflictPane::resolved, this,
            [this](const TeamId &team, const QList<Resolution> &resolutions) {
                m_changes.takeConflicts(team, {});
                m_changes.setState(team, ChangeState::Waiting);
                m_controller.resolve(team, resolutions);
                updateButtons();
            });
    // What is staged can change beneath an open review: a team is fetched anew, or another window stages.
    const auto changed = [this] {
        if (!m_hasApplied && !m_controller.isRunning())
            m_loading.start();
    };
    connect(&m_workspace, &Workspace::editChanged, this, changed);
    connect(&m_workspace, &Workspace::newTeamStarted, this, changed);
    connect(&m_workspace, &Workspace::newTeamFinished, this, changed);
}

QList<ChangeRef> ReviewDialog::leftOut(const TeamId &team) const
{
    QList<ChangeRef> out;
    const auto [first, count] = m_changes.rowsOf(team);
    for (int row = first; row < first + count; ++row) {
        if (!m_changes.isChosenAt(row) && !m_changes.isOverAt(row))
            out.append({team, m_changes.fieldAt(row), m_changes.memberAt(row)});
    }
    return out;
}

QList<TeamId> ReviewDialog::chosenTeams() const
{
    QList<TeamId> teams;
    for (int row = 0; row < m_changes.rowCount(); ++row) {
        const TeamId team = m_changes.teamAt(row);
        if (m_changes.isChosenAt(row) && (teams.isEmpty() || teams.constLast() != team))
            teams.append(team);
    }
    return teams;
}

int ReviewDialog::blockedCount() const
{
    int count = 0;
    for (int row = 0; row < m_changes.rowCount(); ++row)
        count += m_changes.isChosenAt(row) && !m_changes.isSendableAt(row);
    return count;
}

void ReviewDialog::leaveOutBlocked()
{
    QList<int> rows;
    for (int row = 0; row < m_changes.rowCount(); ++row) {
        if (m_changes.isChosenAt(row) && !m_changes.isSendableAt(row))
            rows.append(row);
    }
    m_changes.setChosen(rows, false);
}

void ReviewDialog::updateButtons()
{
    const bool isRunning = m_controller.isRunning();
    const int blocked = isRunning ? 0 : blockedCount();
    const bool hasFailed =
        m_changes.countOf(ChangeState::Failed) + m_changes.countOf(ChangeState::Unknown) > 0;
    QString reason;
    if (m_changes.chosenCount() == 0)
        reason = tr("Nothing is chosen.");
    else if (blocked > 0)
        reason = tr("%n change(s) cannot be sent. Leave them out, or mend them first.", nullptr, blocked);
    else if (!m_guard->isConfirmed())
        reason = tr("Confirm the deletion first.");
    m_warnings->setVisible(!isRunning && !m_hasApplied && !m_warnings->sentences().isEmpty());
    m_apply->setVisible(!m_hasApplied);
    m_apply->setEnabled(!isRunning && reason.isEmpty());
    m_apply->setToolTip(isRunning ? QString() : reason);
    m_leaveOut->setVisible(blocked > 0 && !m_hasApplied);
    m_retry->setVisible(m_hasApplied && hasFailed);
    m_retry->setEnabled(!isRunning);
    m_close->setEnabled(!isRunning);
    const int row = m_table->currentIndex().row();
    m_details->setVisible(row >= 0 && row < m_changes.rowCount() && !m_changes.rawAt(row).isEmpty());
}

void ReviewDialog::apply()
{
    if (m_controller.isRunning() || !m_guard->isConfirmed())
        return;
    QList<ChangeRef> out;
    const QList<TeamId> teams = chosenTeams();
    for (const TeamId &team : teams)
        out += leftOut(team);
    if (m_controller.apply(teams, out))
        updateButtons(); // a question may stand before the first request
}

void ReviewDialog::retryFailed()
{
    m_changes.chooseFailed();
    m_hasApplied = false; // what is left to confirm or to leave out can be seen to
    summarize();
    showRequests();
    updateButtons();
    if (m_apply->isEnabled())
        apply();
}

void ReviewDialog::takeStarted()
{
    const QList<TeamId> teams = chosenTeams();
    m_loading.stop();
    m_conflicts->clear();
    m_changes.setLocked(true);
    for (const TeamId &team : teams)
        m_changes.setState(team, ChangeState::Waiting);
    m_strip->start(int(teams.size()));
    m_summary->setText(tr("Applying %n change(s)…", nullptr, m_changes.chosenCount()));
    showRequests();
    updateButtons();
}

void ReviewDialog::takeConflicts(const TeamId &team, const QList<EditConflict> &conflicts)
{
    const auto [first, count] = m_changes.rowsOf(team);
    if (count == 0)
        return;
    m_changes.takeConflicts(team, conflicts);
    m_conflicts->setConflicts(team, m_changes.aliasAt(first), conflicts);
}

void ReviewDialog::takeFinished(const ApplySummary &summary)
{
    m_loading.stop();
    m_hasApplied = true;
    m_changes.setLocked(false);
    for (int row = 0; row < m_changes.rowCount(); ++row) {
        if (m_changes.stateAt(row) == ChangeState::Waiting)
            m_changes.setState(m_changes.teamAt(row), ChangeState::Staged);
    }
    QStringList parts{tr("%n team(s) done", nullptr, summary.done)};
    if (summary.doneBut > 0)
        parts.append(tr("%n done, but not quite as asked", nullptr, summary.doneBut));
    if (summary.failed > 0)
        parts.append(tr("%n failed", nullptr, summary.failed));
    if (summary.unknown > 0)
        parts.append(tr("%n unknown", nullptr, summary.unknown));
    if (summary.conflicted > 0)
        parts.append(tr("%n in conflict", nullptr, summary.conflicted));
    if (summary.notBegun > 0)
        parts.append(tr("%n not begun", nullptr, summary.notBegun));
    //: %1 how the teams ended
    m_summary->setText(tr("Applied: %1").arg(parts.join(QStringLiteral(", "))));
    m_strip->hide();
    showRequests();
    updateButtons();
    m_close->setFocus();
}

void ReviewDialog::reject()
{
    if (!m_controller.isRunning())
        QDialog::reject();
}

} // namespace Teamwright
