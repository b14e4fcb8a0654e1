// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowstable.h"

#include "emphasis.h"
#include "icons.h"
#include "tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace Teamwright {

namespace {

constexpr int mostVisibleRows = 8;

QList<QStandardItem *> itemsFor(const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts)
        items.append(new QStandardItem(text));
    return items;
}

} // namespace

RowsTable::RowsTable(const QString &name, const QStringList &headings, const QStringList &fresh,
                     QWidget *parent)
    : QWidget(parent)
    , m_fresh(fresh)
    , m_model(new QStandardItemModel(0, int(headings.size()), this))
    , m_view(new QTableView)
    , m_add(new QToolButton)
    , m_remove(new QToolButton)
{
    m_model->setHorizontalHeaderLabels(headings);
    m_view->setModel(m_model);
    m_view->setAccessibleName(name);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                            QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tiny);
    layout->addWidget(m_view);
    layout->addLayout(makeButtons(name));
    connect(m_add, &QToolButton::clicked, this, &RowsTable::addRow);
    connect(m_remove, &QToolButton::clicked, this, &RowsTable::removeChosen);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    fitHeight();
}

QLayout *RowsTable::makeButtons(const QString &name)
{
    m_add->setText(tr("Add Row"));
    m_add->setIcon(iconFor(Icon::Add));
    m_add->setAccessibleName(tr("%1: add row").arg(name));
    m_remove->setText(tr("Remove Row"));
    m_remove->setIcon(iconFor(Icon::Delete));
    m_remove->setAccessibleName(tr("%1: remove row").arg(name));
    auto *buttons = new QHBoxLayout;
    for (QToolButton *button : {m_add, m_remove}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        setEmphasis(*button, Emphasis::Quiet);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    return buttons;
}

QList<QStringList> RowsTable::rows() const
{
    QList<QStringList> all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_model->columnCount(); ++column)
            texts.append(m_model->index(row, column).data(Qt::EditRole).toString());
        all.append(texts);
    }
    return all;
}

void RowsTable::setRows(const QList<QStringList> &rows)
{
    if (rows == this->rows())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_model->removeRows(0, m_model->rowCount());
    for (const QStringList &texts : rows)
        m_model->appendRow(itemsFor(texts));
    fitHeight();
}

void RowsTable::setDelegate(int column, QAbstractItemDelegate *delegate)
{
    delegate->setParent(m_view);
    m_view->setItemDelegateForColumn(column, delegate);
}

bool RowsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RowsTable::addRow()
{
    m_model->appendRow(itemsFor(m_fresh));
    fitHeight();
    Q_EMIT edited();
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    m_view->setFocus();
    m_view->setCurrentIndex(first);
    m_view->edit(first);
}

void RowsTable::removeChosen()
{
    QList<int> chosen;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        chosen.append(index.row());
    std::ranges::sort(chosen, std::greater());
    for (const int row : chosen)
        m_model->removeRow(row);
    fitHeight();
    if (!chosen.isEmpty())
        Q_EMIT edited();
}

void RowsTable::fitHeight()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_add) : m_view);
    const int rows = qMin(m_model->rowCount(), mostVisibleRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth());
}

} // namespace Teamwright
