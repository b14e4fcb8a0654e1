// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pastedmembers.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QTableView;
class QStandardItemModel;

namespace Teamwright {

class InlineNote;

/// Shows what pasted lines would do to a team before anything is staged: who joins, who is left out, and why.
/// Opened with open(); deletes itself when closed.
class PasteMembersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteMembersDialog)

public:
    using Judge = std::function<QList<PastedMember>(const QList<Member> &)>;

    PasteMembersDialog(const QString &text, Judge judge, QWidget *parent);

    void judgeAgain(); ///< more is known of the proxy's users by now

Q_SIGNALS:
    void membersRead(const QList<Teamwright::Member> &members); ///< somebody may ask the proxy for them
    void membersAccepted(const QList<Teamwright::Member> &members);

private:
    void layOut();
    void read();
    void addRow(const PastedMember &pasted);

    Judge m_judge;
    QList<Member> m_read;
    QList<Member> m_added;
    QTimer m_readDelay;
    QPlainTextEdit *m_text;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    InlineNote *m_note;
    QPushButton *m_add;
};

} // namespace Teamwright
