// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractItemDelegate;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace Teamwright {

/// A small table of texts to which people add rows and from which they take them: model aliases, budget
/// windows, metadata. Owned by an editor, which says what the texts mean.
class RowsTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsTable)

public:
    /// Each new row begins with the texts of `fresh`, one a column.
    RowsTable(const QString &name, const QStringList &headings, const QStringList &fresh,
              QWidget *parent = nullptr);

    QList<QStringList> rows() const;
    void setRows(const QList<QStringList> &rows); ///< says nothing
    /// The delegate becomes the table's own.
    void setDelegate(int column, QAbstractItemDelegate *delegate);
    QTableView *view() const { return m_view; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();

private:
    QLayout *makeButtons(const QString &name);
    void addRow();
    void removeChosen();
    void fitHeight();

    QStringList m_fresh;
    QStandardItemModel *m_model;
    QTableView *m_view;
    QToolButton *m_add;
    QToolButton *m_remove;
    bool m_isFilling = false;
};

} // namespace Teamwright
