// SPDX-License-Identifier: GPL-3.0-or-later
#include "changestable.h"

#include "changesdelegate.h"
#include "changesmodel.h"
#include "tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Teamwright {

void setUpQuietTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false); // Tab leaves the table, as it does any other field
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.setVerticalScrollMode(QTableView::ScrollPerPixel);
    table.setMouseTracking(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // else 10,000 rows would be measured
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 2 * Space::small);
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(Space::giant + Space::large);
    header->setStretchLastSection(true);
}

ChangesTable::ChangesTable(ChangesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Changes"));
    setObjectName(QStringLiteral("changesTable"));
    setUpQuietTable(*this);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new ChangesDelegate(this));
    setModel(&model);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(int(ChangesColumn::Team), letter * 27);
    setColumnWidth(int(ChangesColumn::What), letter * 27);
    setColumnWidth(int(ChangesColumn::Old), letter * 24);
    setColumnWidth(int(ChangesColumn::New), letter * 24);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != int(ChangesColumn::Team))
            Q_EMIT rawRequested(index.row());
    });
}

QList<int> ChangesTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    return rows;
}

/// Everything in, unless all of it is in already.
void ChangesTable::toggleSelected()
{
    const QList<int> rows = selectedRows();
    const bool areAllIn = std::ranges::all_of(rows, [this](int row) { return m_model.isChosenAt(row); });
    m_model.setChosen(rows, !areAllIn);
}

void ChangesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT chosen(current.row());
}

void ChangesTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space)
        toggleSelected();
    else if (isReturn && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT rawRequested(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void ChangesTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0, 0));
}

} // namespace Teamwright
