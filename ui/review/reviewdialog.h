// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applycontroller.h"
#include "changesmodel.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QPushButton;
class QSplitter;

namespace Teamwright {

class ApplyStrip;
class ChangesTable;
class ConflictPane;
class DeletionGuard;
class RequestsView;
class TextLabel;
class WarningsList;
class Workspace;

/// What is about to be sent, change by change and request by request; then how it goes, and what became of
/// it. Opened with open(); deletes itself when closed. Everything it shows comes from the controller.
class ReviewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    ReviewDialog(ApplyController &controller, Workspace &workspace, QWidget *parent = nullptr);

    /// Does nothing while requests are on their way: Pause and Cancel are buttons of their own.
    void reject() override;

private:
    void layOut();
    void connectController();
    void connectParts();

    // What is shown, in reviewdialog.cpp.
    void load();
    void takeNotes(const QList<ReviewedTeam> &teams);
    void askForDeletions();
    void countRequests();
    void summarize();
    void updateButtons();
    void showRequests();
    void showRaw(int row);

    // What is done, in reviewflow.cpp.
    QList<ChangeRef> leftOut(const TeamId &team) const;
    QList<TeamId> chosenTeams() const;
    int blockedCount() const; ///< chosen, and cannot be sent
    void leaveOutBlocked();
    void apply();
    void retryFailed();
    void takeStarted();
    void takeConflicts(const TeamId &team, const QList<EditConflict> &conflicts);
    void takeFinished(const ApplySummary &summary);

    ApplyController &m_controller;
    Workspace &m_workspace;
    ChangesModel m_changes;
    QHash<TeamId, int> m_requestCounts; ///< of chosen teams; a missing one is not counted yet
    QTimer m_counting;
    QTimer m_loading;
    bool m_hasApplied = false;

    TextLabel *m_summary;
    WarningsList *m_warnings;
    ConflictPane *m_conflicts;
    ChangesTable *m_table;
    RequestsView *m_requests;
    DeletionGuard *m_guard;
    ApplyStrip *m_strip;
    QPushButton *m_leaveOut;
    QPushButton *m_details;
    QPushButton *m_retry;
    QPushButton *m_close;
    QPushButton *m_apply;
};

} // namespace Teamwright
