// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitydelegate.h"

#include "cellpaint.h"
#include "icons.h"
#include "itemroles.h"
#include "reviewtext.h"
#include "stylepaint.h"

#include <QPainter>

namespace Teamwright {

namespace {

constexpr int firstBadStatus = 400;

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Colors &colors = Colors::of(cell.palette);
    StylePaint::itemGround(cell, *painter);
    const auto column = ActivityColumn(index.column());
    const bool isRead =
        index.siblingAtColumn(int(ActivityColumn::Method)).data().toString() == QLatin1String("GET");
    QRect place = CellPaint::contentRect(cell);
    QColor color = isRead || column == ActivityColumn::Time ? colors.muted : colors.text;
    if (column == ActivityColumn::Method || column == ActivityColumn::Path)
        cell.font = fontFor(TextRole::Mono, cell.font);
    if (column == ActivityColumn::Duration)
        cell.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    const int status = index.data(ValueRole).toInt();
    if (column == ActivityColumn::Status && (status == 0 || status >= firstBadStatus)) {
        const ToneColors tone = colors.tone(status == 0 ? Tone::Warning : Tone::Danger);
        const QRect sign = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                               QSize(Size::icon, Size::icon), place);
        paintIcon(*painter, sign, status == 0 ? Icon::Warning : Icon::Error, tone.mark);
        place = QStyle::visualRect(cell.direction, place, place.adjusted(Size::icon + Space::tiny, 0, 0, 0));
        color = tone.text;
    }
    CellPaint::text(*painter, cell, place, cell.text, color,
                    column == ActivityColumn::Path ? Qt::ElideMiddle : Qt::ElideRight);
    if (cell.state & QStyle::State_HasFocus)
        StylePaint::roundRect(*painter, QRectF(cell.rect).adjusted(1, 1, -1, -1), 4, {}, colors.link, 1.5);
}

} // namespace Teamwright
