// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include "itemroles.h"
#include "reviewtext.h"
#include "steptext.h"
#include "workspace.h"
#include "workspacecommand.h"

namespace Teamwright {

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void HistoryModel::setWorkspace(Workspace *workspace)
{
    if (m_stack)
        m_stack->disconnect(this);
    m_stack = workspace ? &workspace->undoStack() : nullptr;
    if (m_stack)
        connect(m_stack, &QUndoStack::indexChanged, this, &HistoryModel::takeSteps);
    takeSteps();
}

/// A step can merge with the one before it, take undone ones away or end others: all is told anew.
void HistoryModel::takeSteps()
{
    beginResetModel();
    endResetModel();
    Q_EMIT currentRowChanged(currentRow());
}

int HistoryModel::currentRow() const { return m_stack ? m_stack->index() : -1; }

void HistoryModel::goTo(int row)
{
    if (m_stack && row >= 0 && row < rowCount())
        m_stack->setIndex(row);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_stack ? 0 : m_stack->count() + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_stack)
        return {};
    if (role == ValueRole)
        return index.row() > currentRow();
    if (role != Qt::DisplayRole)
        return {};
    if (index.row() == 0)
        return historyStart();
    const auto *step = dynamic_cast<const WorkspaceCommand *>(m_stack->command(index.row() - 1));
    return step ? stepText(step->description()) : QString();
}

} // namespace Teamwright
