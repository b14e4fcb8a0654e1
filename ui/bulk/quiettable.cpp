// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiettable.h"

#include "roomydelegate.h"
#include "tokens.h"

#include <QHeaderView>
#include <QTableView>

namespace Teamwright {

void makeQuiet(QTableView &table, const QString &accessibleName, QAbstractItemModel &model)
{
    table.setAccessibleName(accessibleName);
    table.setModel(&model);
    table.setItemDelegate(new RoomyDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Size::tableRow);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

void resizeInText(QWidget &widget, int characters, int lines)
{
    const QFontMetrics metrics = widget.fontMetrics();
    widget.resize(metrics.averageCharWidth() * characters, metrics.height() * lines);
}

} // namespace Teamwright
