// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberstable.h"

#include "memberdelegates.h"
#include "membersmodel.h"
#include "outcometext.h"
#include "tokens.h"

#include <QClipboard>
#include <QConcatenateTablesProxyModel>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace Teamwright {

namespace {

constexpr int userColumn = int(MemberColumn::User);
constexpr int roleColumn = int(MemberColumn::Role);
constexpr int fewestVisibleRows = 2;
constexpr int mostVisibleRows = 8;

} // namespace

MembersTable::MembersTable(MembersModel &model, Catalogs &catalogs, QWidget *parent)
    : QTableView(parent)
    , m_members(model)
    , m_blank(new QStandardItemModel(1, memberColumnCount, this))
    , m_rows(new QConcatenateTablesProxyModel(this))
{
    m_rows->addSourceModel(&model);
    setModel(m_rows);
    auto *users = new UserDelegate(catalogs, this);
    auto *roles = new RoleDelegate(this);
    setItemDelegateForColumn(userColumn, users);
    setItemDelegateForColumn(roleColumn, roles);
    connect(users, &UserDelegate::typed, this, &MembersTable::takeText);
    connect(users, &UserDelegate::linesPasted, this, &MembersTable::linesPasted);
    connect(roles, &RoleDelegate::chosen, this, &MembersTable::takeRole);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, &MembersTable::updateGeometry);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &MembersTable::updateGeometry);

    setObjectName(QStringLiteral("members"));
    setAccessibleName(tr("Members"));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(userColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(roleColumn, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(roleColumn, fontMetrics().horizontalAdvance(QLatin1Char('m')) * 12);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MembersTable::startMember()
{
    finishEditing();
    if (!m_hasBlank) {
        m_blank->setData(m_blank->index(0, userColumn), QString());
        m_blank->setData(m_blank->index(0, roleColumn), roleText(MemberRole::User));
        m_rows->addSourceModel(m_blank);
        m_hasBlank = true;
    }
    m_goesOn = true;
    editCell(m_rows->rowCount() - 1, userColumn);
}

void MembersTable::editCell(int row, int column)
{
    const QModelIndex cell = m_rows->index(row, column);
    setFocus();
    setCurrentIndex(cell);
    scrollTo(cell);
    edit(cell);
}

void MembersTable::finishEditing()
{
    if (state() != EditingState)
        return;
    QWidget *editor = indexWidget(currentIndex());
    if (!editor)
        editor = viewport()->focusWidget();
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QList<int> MembersTable::chosenMembers() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (!isBlank(index))
            rows.append(index.row());
    }
    std::ranges::sort(rows, std::greater());
    return rows;
}

bool MembersTable::isBlank(const QModelIndex &index) const { return index.row() >= m_members.rowCount(); }

void MembersTable::takeText(const QModelIndex &index, const QString &text)
{
    if (!isBlank(index)) {
        Q_EMIT memberTyped(index.row(), text);
        return;
    }
    const int row = m_members.rowCount();
    Q_EMIT memberTyped(-1, text);
    m_newRow = m_members.rowCount() > row ? m_members.rowCount() - 1 : -1;
}

void MembersTable::takeRole(const QModelIndex &index, MemberRole role)
{
    if (!isBlank(index))
        Q_EMIT roleChosen(index.row(), role);
}

void MembersTable::dropBlank()
{
    if (!m_hasBlank)
        return;
    m_hasBlank = false;
    m_rows->removeSourceModel(m_blank);
}

void MembersTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex cell = currentIndex();
    const int column = cell.column();
    const bool wasBlank = m_hasBlank && isBlank(cell);
    const int row = wasBlank ? std::exchange(m_newRow, -1) : cell.row();
    const bool goesOn = m_goesOn && hint == QAbstractItemDelegate::EditNextItem;
    QTableView::closeEditor(editor, wasBlank || goesOn ? QAbstractItemDelegate::NoHint : hint);
    dropBlank();
    m_goesOn = goesOn && row >= 0;
    if (row < 0)
        leave(hint); // nobody was named
    else if (goesOn)
        goOn(row, column);
    else if (wasBlank)
        setCurrentIndex(m_rows->index(row, column));
}

/// Tab and Shift+Tab in an empty new row mean that there is nobody else to add.
void MembersTable::leave(QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::EditNextItem)
        focusNextChild();
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        focusPreviousChild();
}

/// From the name to the role, from there to the next row, below the last to a new one.
void MembersTable::goOn(int row, int column)
{
    if (column == userColumn)
        editCell(row, roleColumn);
    else if (row + 1 < m_members.rowCount())
        editCell(row + 1, userColumn);
    else
        startMember();
}

void MembersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removalRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT linesPasted(QGuiApplication::clipboard()->text());
    } else {
        if (event->key() == Qt::Key_F2)
            m_goesOn = false; // one cell is meant
        QTableView::keyPressEvent(event);
    }
}

QSize MembersTable::sizeHint() const
{
    const int rows = std::clamp(m_rows->rowCount(), fewestVisibleRows, mostVisibleRows);
    return {200, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                     2 * frameWidth()};
}

void MembersTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Colors::of(palette()).muted);
    const QRect place = viewport()->rect().adjusted(Space::medium, 0, -Space::medium, 0);
    painter.drawText(place, int(Qt::AlignCenter) | Qt::TextWordWrap,
                     tr("No members yet. Add them, or paste lines of “user, role”."));
}

} // namespace Teamwright
