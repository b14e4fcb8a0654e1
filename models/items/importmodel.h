// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importpreview.h"

#include <QAbstractTableModel>

namespace Teamwright {

/// What is done with one row of an import.
enum class ImportAction { Skip, Create, Overwrite, Merge };

enum class ImportColumn { Place, Team, State, Changes, Action };
inline constexpr int importColumnCount = int(ImportColumn::Action) + 1;

/// The rows of a file beside what the proxy has, and what is to be done with each.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportModel)

public:
    explicit ImportModel(QObject *parent = nullptr);

    /// @p lines: where each row begins in the file. @p remarks: sentences about each row.
    void setRows(const QList<ImportRow> &rows, const QList<int> &lines, const QList<QStringList> &remarks);
    const ImportRow &rowAt(int row) const { return m_rows[row]; }
    ImportAction actionAt(int row) const { return m_actions[row]; }
    /// Where it is possible: what is new cannot be overwritten, what is the same needs nothing.
    void setActionForAll(ImportAction action);
    QList<ImportAction> possibleActions(int row) const;
    int countOf(ImportState state) const;
    int stagedCount() const; ///< rows with something to do

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void actionsChanged();

private:
    QString changesText(int row) const;

    QList<ImportRow> m_rows;
    QList<int> m_lines;
    QList<QStringList> m_remarks;
    QList<ImportAction> m_actions;
};

} // namespace Teamwright
