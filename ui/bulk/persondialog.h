// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "personcontroller.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Teamwright {

class Banner;
class Catalogs;
class EmptyState;
class InlineNote;
class MemberGridDelegate;
class ProgressStrip;
class TextLabel;

/// One person in all their teams, with role and limits in each; what is changed in a chosen row counts for
/// all chosen rows. Stages; the review sends. Opened with open(); deletes itself when closed.
class PersonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonDialog)

public:
    /// @p catalogs: for suggestions; may be nullptr.
    PersonDialog(Workspace &workspace, TeamsApi &api, const Capabilities &capabilities,
                 Catalogs *catalogs = nullptr, QWidget *parent = nullptr);

    void find(const QString &userIdOrEmail);

Q_SIGNALS:
    void staged(int teamCount);
    void teamRequested(const Teamwright::TeamId &team); ///< its name was double-clicked

private:
    void layOut();
    void layOutTable();
    void connectParts();
    void connectController();
    void connectSuggestions();
    QStringList namesOf(const QString &typed) const; ///< with the other names of a known user
    void showFound();
    void showChosen();
    QList<int> rowsFor(const QModelIndex &index) const; ///< all that are chosen, if that one is
    QList<int> chosenRows() const;
    void ask(const QList<TeamEdit> &edits, StepDescription::Kind kind);
    void stagePending();

    PersonController m_controller;
    Capabilities m_capabilities;
    Catalogs *m_catalogs;
    QTimer m_searchDelay;
    QList<TeamEdit> m_pending; ///< what the banner asks about
    StepDescription::Kind m_pendingKind = StepDescription::Kind::ChangeMembers;
    QLineEdit *m_person;
    QPushButton *m_find;
    Banner *m_banner;
    ProgressStrip *m_progress;
    TextLabel *m_summary;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_table;
    MemberGridDelegate *m_delegate;
    InlineNote *m_note;
    QPushButton *m_remove = nullptr;
};

} // namespace Teamwright
