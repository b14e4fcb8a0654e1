// SPDX-License-Identifier: GPL-3.0-or-later
#include "membergridview.h"

#include "membergriddelegate.h"
#include "membergridmodel.h"
#include "tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr int roleColumn = int(MemberColumn::Role);

} // namespace

MemberGridView::MemberGridView(MemberGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_people(model)
    , m_delegate(new MemberGridDelegate(this))
{
    setObjectName(QStringLiteral("memberGrid"));
    setAccessibleName(tr("Members"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(36, fontMetrics().height() + 2 * Space::small));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(int(MemberColumn::User), letter * 30);
    header->resizeSection(roleColumn, letter * 14);
    for (int column = roleColumn + 1; column < model.columnCount(); ++column)
        header->resizeSection(column, qMax(letter * 16, header->sectionSizeHint(column) + Space::medium));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &MemberGridView::keepChoice);
    connect(&model, &QAbstractItemModel::modelReset, this, &MemberGridView::bringChoiceBack);
}

QList<int> MemberGridView::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void MemberGridView::keepChoice()
{
    m_keptChoice.clear();
    for (const int row : chosenRows())
        m_keptChoice.append(m_people.personAt(row).key);
    const QModelIndex current = currentIndex();
    m_keptCurrent = current.isValid() ? m_people.personAt(current.row()).key : MemberKey();
    m_keptColumn = qMax(0, current.column());
    m_keptScroll = verticalScrollBar()->value();
}

void MemberGridView::bringChoiceBack()
{
    const int current = m_people.rowOfMember(m_keptCurrent);
    if (current >= 0)
        selectionModel()->setCurrentIndex(m_people.index(current, m_keptColumn),
                                          QItemSelectionModel::NoUpdate);
    chooseMembers(m_keptChoice);
    doItemsLayout(); // the scroll bar's range is that of the old rows until then
    verticalScrollBar()->setValue(m_keptScroll);
}

void MemberGridView::chooseMembers(const QList<MemberKey> &keys)
{
    QSet<QString> sought;
    for (const MemberKey &key : keys)
        sought.insert(key.text());
    QItemSelection selection;
    for (int row = 0; !sought.isEmpty() && row < m_people.rowCount(); ++row) {
        if (sought.contains(m_people.personAt(row).key.text()))
            selection.select(m_people.index(row, 0), m_people.index(row, m_people.columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MemberGridView::editRole(bool opensPopup)
{
    const QModelIndex role = currentIndex().siblingAtColumn(roleColumn);
    if (!role.isValid() || !(role.flags() & Qt::ItemIsEditable))
        return;
    if (opensPopup)
        m_delegate->openPopupNext();
    selectionModel()->setCurrentIndex(role, QItemSelectionModel::NoUpdate);
    QTableView::edit(role);
}

bool MemberGridView::handleKey(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    const int key = event.key();
    if (event.matches(QKeySequence::Delete)) {
        Q_EMIT removalRequested();
    } else if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (key == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        Q_EMIT fillDownRequested();
    } else if ((key == Qt::Key_Space && isPlain) ||
               (key == Qt::Key_Down && event.modifiers() == Qt::AltModifier)) {
        editRole(true);
    } else if ((key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            QTableView::edit(currentIndex());
        else
            editRole(false);
    } else {
        return false;
    }
    return true;
}

void MemberGridView::keyPressEvent(QKeyEvent *event)
{
    // Editors pass on what they do not want: Return ends them already.
    if (state() == EditingState || !handleKey(*event))
        QTableView::keyPressEvent(event);
}

/// Whoever clicks into a role wants to see the two; keys choose without the list.
bool MemberGridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger == DoubleClicked && index.column() == roleColumn && (index.flags() & Qt::ItemIsEditable))
        m_delegate->openPopupNext();
    return QTableView::edit(index, trigger, event);
}

void MemberGridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_people.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Colors::of(palette()).muted);
    const QRect place = viewport()->rect().adjusted(Space::medium, 0, -Space::medium, 0);
    painter.drawText(place, int(Qt::AlignCenter) | Qt::TextWordWrap,
                     m_people.people().empty()
                         ? tr("No members yet. Add them, or paste lines of “user, role”.")
                         : tr("Nobody here matches."));
}

} // namespace Teamwright
