// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldgrid.h"

#include "tokens.h"

#include <QGridLayout>

namespace Teamwright {

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(Space::large);
    m_layout->setVerticalSpacing(Space::large);
}

void FieldGrid::add(QWidget *row, bool isWide)
{
    row->setParent(this);
    m_entries.append({row, isWide});
}

int FieldGrid::fittingColumns() const
{
    // Two columns need room for two labels with their units, also in large fonts and longer words.
    return width() >= fontMetrics().averageCharWidth() * 76 ? 2 : 1;
}

void FieldGrid::arrange()
{
    m_columns = fittingColumns();
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    int line = 0;
    int column = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.row->isHidden())
            continue;
        const int span = entry.isWide ? m_columns : 1;
        if (column + span > m_columns) {
            ++line;
            column = 0;
        }
        m_layout->addWidget(entry.row, line, column, 1, span);
        column += span;
    }
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, m_columns == 2 ? 1 : 0);
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fittingColumns() != m_columns)
        arrange();
}

} // namespace Teamwright
