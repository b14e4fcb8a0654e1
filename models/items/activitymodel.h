// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "reviewtext.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSortFilterProxyModel>

namespace Teamwright {

/// Requests and their answers, the latest in the first row. Whoever keeps the log feeds it.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    explicit ActivityModel(QObject *parent = nullptr);

    void setExchanges(const QList<Exchange> &exchanges); ///< the oldest first
    void append(const Exchange &exchange);
    void dropOldest(int count);

    const Exchange &at(int row) const { return m_exchanges[m_exchanges.size() - 1 - row]; }
    bool isWrite(int row) const { return at(row).method != "GET"; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Exchange> m_exchanges;
};

/// The requests that somebody looks for: by words in method, path, bodies and fault, and only those that
/// write.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityFilter)

public:
    explicit ActivityFilter(ActivityModel &model, QObject *parent = nullptr);

    void setText(const QString &text); ///< every word of it has to be there
    void setWritesOnly(bool isWritesOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityModel &m_model;
    QStringList m_words;
    bool m_isWritesOnly = false;
};

} // namespace Teamwright
