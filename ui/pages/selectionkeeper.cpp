// SPDX-License-Identifier: GPL-3.0-or-later
#include "selectionkeeper.h"

#include "teamsmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace Teamwright {

namespace {

/// A view asks every range of its selection at every cell it paints: beyond that many only the current row is
/// kept.
constexpr int mostKept = 5000;
constexpr int fewKept = 32; ///< looked up one by one; more of them in one pass over all rows

QList<int> rowsOf(const QList<TeamId> &ids, const TeamsModel &model)
{
    QList<int> rows;
    if (ids.size() <= fewKept) {
        for (const TeamId &id : ids)
            rows.append(model.rowOfTeam(id));
        std::sort(rows.begin(), rows.end());
        rows.removeIf([](int row) { return row < 0; });
        return rows;
    }
    const QSet<TeamId> sought(ids.cbegin(), ids.cend());
    for (int row = 0; row < model.rowCount(); ++row) {
        if (sought.contains(model.teamIdAt(row)))
            rows.append(row);
    }
    return rows;
}

} // namespace

SelectionKeeper::SelectionKeeper(QTableView &view, TeamsModel &model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(&m_model, &TeamsModel::modelAboutToBeReset, this, &SelectionKeeper::keep);
    connect(&m_model, &TeamsModel::modelReset, this, &SelectionKeeper::bringBack);
}

void SelectionKeeper::keep()
{
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid()) { // otherwise an earlier one waits for a filter that shows it again
        m_current = m_model.teamIdAt(current.row());
        m_currentColumn = current.column();
        m_selected.clear();
    }
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (m_selected.size() + range.height() > mostKept)
            break;
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(m_model.teamIdAt(row));
    }
    const int top = m_view.rowAt(0);
    m_top = top < 0 ? TeamId() : m_model.teamIdAt(top);
    m_topOffset = top < 0 ? 0 : -m_view.rowViewportPosition(top);
}

void SelectionKeeper::bringBack()
{
    m_isBringingBack = true;
    bringBackSelection();
    bringBackScrolling();
    m_isBringingBack = false;
    m_goesToTop = false;
}

void SelectionKeeper::bringBackSelection()
{
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    const QList<int> rows = rowsOf(m_selected, m_model);
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1;)
            ++next;
        selection.select(m_model.index(rows[first], 0), m_model.index(rows[next - 1], lastColumn));
    }
    QItemSelectionModel &model = *m_view.selectionModel();
    const int current = m_current.isEmpty() ? -1 : m_model.rowOfTeam(m_current);
    if (current >= 0)
        model.setCurrentIndex(m_model.index(current, m_currentColumn), QItemSelectionModel::NoUpdate);
    if (!selection.isEmpty())
        model.select(selection, QItemSelectionModel::ClearAndSelect);
}

void SelectionKeeper::bringBackScrolling()
{
    m_view.doItemsLayout(); // the scroll bar's range is that of the old rows until then
    const int current = m_view.currentIndex().row();
    if (m_goesToTop) {
        if (current >= 0)
            m_view.scrollTo(m_view.currentIndex());
        else
            m_view.scrollToTop();
        return;
    }
    const int top = m_top.isEmpty() ? -1 : m_model.rowOfTeam(m_top);
    if (top >= 0)
        m_view.verticalScrollBar()->setValue(top * m_view.verticalHeader()->defaultSectionSize() +
                                             m_topOffset);
}

} // namespace Teamwright
