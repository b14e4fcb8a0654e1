// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Teamwright {

/// Rows of a form in two columns where there is room, else in one. Hidden rows take no place.
class FieldGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldGrid)

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    void add(QWidget *row, bool isWide); ///< takes the row; a wide one stands alone in its line
    void arrange();                      ///< again, after rows were shown or hidden

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QWidget *row;
        bool isWide;
    };
    int fittingColumns() const;

    QList<Entry> m_entries;
    QGridLayout *m_layout;
    int m_columns = 0;
};

} // namespace Teamwright
