// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylepaint.h"

#include <QPainter>

namespace Teamwright::StylePaint {

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    const Colors &colors = Colors::of(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld =
        option.state & QStyle::State_Sunken && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isNear = option.state & QStyle::State_MouseOver;
    const bool isUpright = option.orientation == Qt::Vertical;
    const double inset = isNear || isHeld ? 2 : 3;
    const QRectF handle = isUpright ? QRectF(slider).adjusted(inset, 2, -inset, -2)
                                    : QRectF(slider).adjusted(2, inset, -2, -inset);
    const QColor color = isHeld ? colors.muted : isNear ? colors.disabled : colors.fieldBorder;
    roundRect(painter, handle, qMin(handle.width(), handle.height()) / 2, color, {});
}

void progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    constexpr int thickness = Space::tiny;
    QRectF groove = option.rect;
    groove.setTop(groove.center().y() - thickness / 2.0 + 0.5);
    groove.setHeight(thickness);
    roundRect(painter, groove, thickness / 2.0, colors.track, {});
    const int range = option.maximum - option.minimum;
    // Without a range nothing is known yet: a short piece says that something goes on.
    const double share = range > 0 ? double(option.progress - option.minimum) / range : 0.12;
    if (share <= 0)
        return;
    QRectF done = groove;
    done.setWidth(qMax<double>(thickness, groove.width() * qMin(1.0, share)));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    roundRect(painter, done, thickness / 2.0, colors.link, {});
}

void tab(const QStyleOptionTab &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect &rect = option.rect;
    if (option.state & QStyle::State_MouseOver && !isChosen)
        roundRect(painter, rect.adjusted(2, 4, -2, -6), Size::chipRadius, colors.hovered, {});
    if (isChosen) {
        const QRectF line(rect.left() + Space::small, rect.bottom() - 1.5, rect.width() - 2 * Space::small,
                          2.5);
        roundRect(painter, line, 1, colors.link, {});
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, rect.adjusted(2, 4, -2, -6), Size::chipRadius, colors);
}

} // namespace Teamwright::StylePaint
