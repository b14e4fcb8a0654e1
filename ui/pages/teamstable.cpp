// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamstable.h"

#include "selectionkeeper.h"
#include "teamsdelegate.h"
#include "teamsmodel.h"
#include "tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace Teamwright {

TeamsTable::TeamsTable(TeamsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TeamsDelegate(this))
{
    setAccessibleName(tr("Teams"));
    setObjectName(QStringLiteral("teamsTable"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as it does any other field
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    setUpHeaders();
    m_keeper = new SelectionKeeper(*this, m_model, this);
    setListState(ListState::usual());
    connect(this, &QTableView::doubleClicked, this, &TeamsTable::open);
}

void TeamsTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // else 100,000 rows would be measured
    verticalHeader()->setDefaultSectionSize(qMax(Size::tableRow, fontMetrics().height() + 2 * Space::small));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(Space::giant + Space::large);
    header->setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    const auto announce = [this] {
        if (!m_isArranging)
            Q_EMIT listStateChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, announce);
    connect(header, &QHeaderView::sectionResized, this, announce);
    connect(header, &QHeaderView::sortIndicatorChanged, this, announce);
}

ListState TeamsTable::listState() const
{
    const QHeaderView *header = horizontalHeader();
    ListState state;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool isShown = !header->isSectionHidden(column);
        // A hidden section says 0; what it was before is what people expect to come back.
        const int width = isShown ? header->sectionSize(column)
                                  : m_hiddenWidths.value(column, header->defaultSectionSize());
        state.columns.append({TeamColumn(column), width, isShown});
    }
    state.sortColumn = TeamColumn(qMax(0, header->sortIndicatorSection()));
    state.sortOrder = header->sortIndicatorOrder();
    return state;
}

void TeamsTable::setListState(const ListState &state)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < state.columns.size(); ++place) {
        const ColumnState &column = state.columns[place];
        header->moveSection(header->visualIndex(int(column.column)), place);
        header->setSectionHidden(int(column.column), false);
        header->resizeSection(int(column.column), column.width);
        m_hiddenWidths[int(column.column)] = column.width;
        header->setSectionHidden(int(column.column), !column.isShown);
    }
    sortByColumn(int(state.sortColumn), state.sortOrder);
    Q_EMIT listStateChanged();
}

TeamId TeamsTable::currentTeam() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model.teamIdAt(current.row()) : TeamId();
}

QList<int> TeamsTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int TeamsTable::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) // rows only: ranges do not overlap
        count += range.height();
    return count;
}

QList<TeamId> TeamsTable::selectedTeams() const
{
    QList<TeamId> ids;
    for (int row : selectedRowNumbers())
        ids.append(m_model.teamIdAt(row));
    return ids;
}

void TeamsTable::chooseTeam(const TeamId &id)
{
    m_keeper->setCurrentTeam(id);
    const int row = m_model.rowOfTeam(id);
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, 0));
}

void TeamsTable::copySelection() const
{
    const QHeaderView *header = horizontalHeader();
    QList<TeamColumn> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns.append(TeamColumn(header->logicalIndex(place)));
    }
    const QList<int> rows = selectedRowNumbers();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model.toTabSeparated(rows, columns));
}

void TeamsTable::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT teamOpened(m_model.teamIdAt(index.row()));
}

void TeamsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (!current.isValid() || current.row() == previous.row() || m_isEntering || m_keeper->isBringingBack())
        return;
    m_hasAnnounced = true;
    Q_EMIT teamChosen(m_model.teamIdAt(current.row()));
}

void TeamsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TeamsTable::mousePressEvent(QMouseEvent *event)
{
    m_hasAnnounced = false;
    QTableView::mousePressEvent(event);
    // Pressing the current row again asks for it again: its detail may have been closed.
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (isPlain && !m_hasAnnounced && indexAt(event->position().toPoint()).isValid())
        Q_EMIT teamChosen(currentTeam());
}

void TeamsTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(qRound(event->position().y())));
}

void TeamsTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoveredRow(-1);
}

void TeamsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const QScopedValueRollback entering(m_isEntering, true);
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(m_model.index(0, horizontalHeader()->logicalIndex(0)),
                                          QItemSelectionModel::NoUpdate); // arrows need somewhere to begin
    updateRow(currentIndex().row());
}

void TeamsTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void TeamsTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void TeamsTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace Teamwright
