// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityview.h"

#include "activitydetail.h"
#include "activitydelegate.h"
#include "changestable.h"
#include "emptystate.h"
#include "searchfield.h"
#include "tokens.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace Teamwright {

ActivityView::ActivityView(ActivityLog &log, ActivityTools tools, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_tools(std::move(tools))
    , m_filter(m_model)
    , m_search(new SearchField(tr("Search activity")))
    , m_writesOnly(new QCheckBox(tr("&Writes only")))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_pages(new QStackedWidget)
    , m_detail(new ActivityDetail)
{
    setWindowTitle(tr("Activity"));
    setObjectName(QStringLiteral("activityView"));
    layOut();
    connectLog();
    connectParts();
    showChosen();
    updateEmptiness();
    m_search->setFocus();
}

void ActivityView::layOut()
{
    m_writesOnly->setObjectName(QStringLiteral("writesOnly"));
    setUpQuietTable(*m_table);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setModel(&m_filter);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(int(ActivityColumn::Path), QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(int(ActivityColumn::Time), letter * 25);
    m_table->setColumnWidth(int(ActivityColumn::Method), letter * 13);
    m_table->setColumnWidth(int(ActivityColumn::Status), letter * 17);
    m_table->setColumnWidth(int(ActivityColumn::Duration), letter * 13);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::medium);
    top->addWidget(m_search, 1);
    top->addWidget(m_writesOnly);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_pages);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(Space::medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::medium);
    layout->addLayout(top);
    layout->addWidget(parts, 1);
    resize(letter * 140, fontMetrics().height() * 42);
}

void ActivityView::connectLog()
{
    QList<Exchange> exchanges;
    for (const ActivityEntry &entry : m_log.entries())
        exchanges.append(entry.exchange);
    m_model.setExchanges(exchanges);
    connect(&m_log, &ActivityLog::entriesAboutToBeDropped, &m_model, &ActivityModel::dropOldest);
    connect(&m_log, &ActivityLog::entryAppended, this, [this] {
        m_model.append(m_log.entries().constLast().exchange);
        updateEmptiness();
    });
}

void ActivityView::connectParts()
{
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        updateEmptiness();
    });
    connect(m_search, &SearchField::resultsRequested, this, [this] { m_table->setFocus(); });
    connect(m_writesOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter.setWritesOnly(isOn);
        updateEmptiness();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityView::showChosen);
    connect(m_detail, &ActivityDetail::curlRequested, this, [this] {
        const int row = chosenRow();
        if (row >= 0 && m_tools.curl)
            QGuiApplication::clipboard()->setText(m_tools.curl(entryAt(row)));
    });
    connect(m_detail, &ActivityDetail::reverseRequested, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            Q_EMIT reverseRequested(entryAt(row));
    });
}

int ActivityView::chosenRow() const
{
    const QModelIndex current = m_filter.mapToSource(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

ActivityEntry ActivityView::entryAt(int row) const
{
    const QList<ActivityEntry> &entries = m_log.entries();
    return entries[entries.size() - 1 - row];
}

void ActivityView::showChosen()
{
    const int row = chosenRow();
    if (row < 0)
        return m_detail->clear();
    const ActivityEntry entry = entryAt(row);
    const bool isWrite = entry.isWrite();
    m_detail->show(entry.exchange, isWrite && m_tools.changes ? m_tools.changes(entry) : QStringList());
    m_detail->setActions(bool(m_tools.curl), isWrite && m_tools.canReverse && m_tools.canReverse(entry));
}

void ActivityView::updateEmptiness()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    if (m_model.rowCount() == 0) {
        m_empty->setIcon(Icon::Clock);
        m_empty->setTexts(tr("No requests yet"), tr("Everything this program sends is written down here."));
    } else {
        m_empty->setIcon(Icon::Search);
        m_empty->setTexts(tr("No request matches"), tr("Search for other words, or show reads as well."));
    }
    showChosen();
}

} // namespace Teamwright
