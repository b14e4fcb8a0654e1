// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Teamwright {

class ChangesModel;

/// The table "Changes": Space leaves the selected changes out or takes them in again.
class ChangesTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesTable)

public:
    explicit ChangesTable(ChangesModel &model, QWidget *parent = nullptr);

    QList<int> selectedRows() const;

Q_SIGNALS:
    void chosen(int row);       ///< current by mouse or keyboard
    void rawRequested(int row); ///< by Return or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void toggleSelected();

    ChangesModel &m_model;
};

/// How the tables of this room look and behave alike.
void setUpQuietTable(QTableView &table);

} // namespace Teamwright
