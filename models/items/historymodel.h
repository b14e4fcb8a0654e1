// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QUndoStack;

namespace Teamwright {

class Workspace;

/// The steps that can be taken back and done again, in their order: row 0 is the state before all of them,
/// row n the state after the n-th.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    explicit HistoryModel(QObject *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    int currentRow() const; ///< where people are; -1 without a workspace
    void goTo(int row);     ///< undoes or redoes as many steps as it takes

    int rowCount(const QModelIndex &parent = {}) const override;
    /// ValueRole is true for steps that are undone.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void currentRowChanged(int row);

private:
    void takeSteps();

    QPointer<QUndoStack> m_stack;
};

} // namespace Teamwright
