// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitymodel.h"

#include "datetext.h"
#include "itemroles.h"

#include <algorithm>

namespace Teamwright {

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ActivityModel::setExchanges(const QList<Exchange> &exchanges)
{
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

void ActivityModel::append(const Exchange &exchange)
{
    beginInsertRows({}, 0, 0);
    m_exchanges.append(exchange);
    endInsertRows();
}

void ActivityModel::dropOldest(int count)
{
    const int dropped = std::min(count, rowCount());
    if (dropped <= 0)
        return;
    beginRemoveRows({}, rowCount() - dropped, rowCount() - 1);
    m_exchanges.remove(0, dropped);
    endRemoveRows();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumnCount;
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && ActivityColumn(section) == ActivityColumn::Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(ActivityColumn(section))) : QVariant();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Exchange &exchange = at(index.row());
    const auto column = ActivityColumn(index.column());
    if (role == Qt::ToolTipRole) {
        if (column == ActivityColumn::Time)
            return utcTimeText(exchange.startedAt);
        return column == ActivityColumn::Path ? exchange.path : exchange.fault;
    }
    if (role == ValueRole && column == ActivityColumn::Status)
        return exchange.status;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ActivityColumn::Time: return clockText(exchange.startedAt);
    case ActivityColumn::Method: return QString::fromLatin1(exchange.method);
    case ActivityColumn::Path: return exchange.path;
    case ActivityColumn::Status: return statusText(exchange.status);
    case ActivityColumn::Duration: return durationText(exchange.duration);
    }
    Q_UNREACHABLE();
}

ActivityFilter::ActivityFilter(ActivityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ActivityFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void ActivityFilter::setWritesOnly(bool isWritesOnly)
{
    if (isWritesOnly == m_isWritesOnly)
        return;
    m_isWritesOnly = isWritesOnly;
    invalidateRowsFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_isWritesOnly && !m_model.isWrite(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const Exchange &exchange = m_model.at(row);
    const QString line = QString::fromLatin1(exchange.method) + u' ' + exchange.path + u' ' +
                         statusText(exchange.status) + u' ' + exchange.fault;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return line.contains(word, Qt::CaseInsensitive) ||
               QString::fromUtf8(exchange.requestBody).contains(word, Qt::CaseInsensitive);
    });
}

} // namespace Teamwright
