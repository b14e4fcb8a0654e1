// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"

#include <QTableView>

class QConcatenateTablesProxyModel;
class QStandardItemModel;

namespace Teamwright {

class Catalogs;
class MembersModel;
class UserDelegate;

/// The members as a grid. A row being added lives here, below the model's rows, until somebody is named in
/// it: so no member without id and e-mail ever reaches the team, and adding one is one step to undo.
class MembersTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersTable)

public:
    MembersTable(MembersModel &model, Catalogs &catalogs, QWidget *parent = nullptr);

    /// Begins a row of a new member, ready to type the name.
    void startMember();
    /// What is being typed counts; the editor closes.
    void finishEditing();
    QList<int> chosenMembers() const; ///< rows of the model, falling
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void memberTyped(int row, const QString &text); ///< row -1: a new one
    void roleChosen(int row, Teamwright::MemberRole role);
    void linesPasted(const QString &text);
    void removalRequested();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isBlank(const QModelIndex &index) const;
    void takeText(const QModelIndex &index, const QString &text);
    void takeRole(const QModelIndex &index, MemberRole role);
    void dropBlank();
    void leave(QAbstractItemDelegate::EndEditHint hint);
    void goOn(int row, int column);
    void editCell(int row, int column);

    MembersModel &m_members;
    QStandardItemModel *m_blank; ///< the row being added
    QConcatenateTablesProxyModel *m_rows;
    bool m_hasBlank = false;
    int m_newRow = -1;     ///< what became of the row being added
    bool m_goesOn = false; ///< rows are being entered one after another
};

} // namespace Teamwright
