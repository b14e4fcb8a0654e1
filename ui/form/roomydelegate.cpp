// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomydelegate.h"

#include "tokens.h"

#include <QStyle>
#include <QWidget>

namespace Teamwright {

void RoomyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    if (option.widget)
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem content = option;
    content.rect.adjust(Space::small, 0, -Space::small, 0);
    QStyledItemDelegate::paint(painter, content, index);
}

} // namespace Teamwright
