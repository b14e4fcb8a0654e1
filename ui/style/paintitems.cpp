// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylepaint.h"

#include "icons.h"

#include <QPainter>

namespace Teamwright::StylePaint {

namespace {

constexpr int menuIconSpace = Space::medium + Size::icon + Space::small;

/// What follows a tab is the shortcut.
struct MenuText
{
    explicit MenuText(const QString &text)
        : label(text.section(u'\t', 0, 0))
        , shortcut(text.section(u'\t', 1))
    {}
    QString label;
    QString shortcut;
};

void menuMark(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &place, const Colors &colors)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.checkType == QStyleOptionMenuItem::Exclusive && option.checked)
        paintIcon(painter, place, Icon::Check, isEnabled ? colors.link : colors.disabled);
    else if (option.checkType == QStyleOptionMenuItem::NonExclusive) {
        QStyleOption box;
        box.palette = option.palette;
        box.rect = place;
        box.state = (isEnabled ? QStyle::State_Enabled : QStyle::State_None) |
                    (option.checked ? QStyle::State_On : QStyle::State_Off);
        checkBox(box, painter);
    } else if (!option.icon.isNull())
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void itemGround(const QStyleOptionViewItem &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colors.selected);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(option.rect, colors.hovered);
}

void headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, isHovered ? colors.hovered : colors.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect &rect = option.rect;
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, colors.border);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled)
        roundRect(painter, option.rect.adjusted(Space::tiny, 0, -Space::tiny, 0), Size::chipRadius,
                  colors.selected, {});

    const QRect row = option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
    const auto square = [&](Qt::Alignment side) {
        return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, QSize(Size::icon, Size::icon),
                                   row);
    };
    menuMark(option, painter, square(Qt::AlignLeft), colors);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, square(Qt::AlignRight), Icon::ChevronRight,
                  isEnabled ? colors.muted : colors.disabled);

    const MenuText text(option.text);
    QRect textRect = option.rect.adjusted(menuIconSpace, 0, -Space::large, 0);
    textRect = QStyle::visualRect(option.direction, option.rect, textRect);
    painter.setFont(option.font);
    painter.setPen(isEnabled ? colors.text : colors.disabled);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    painter.drawText(textRect, flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft), text.label);
    painter.setPen(isEnabled ? colors.muted : colors.disabled);
    painter.drawText(textRect, flags | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                     text.shortcut);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    painter.fillRect(option.rect, colors.window);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        const QColor ground = option.state & QStyle::State_Sunken ? colors.selected : colors.pressed;
        roundRect(painter, option.rect.adjusted(1, 3, -1, -3), Size::chipRadius, ground, {});
    }
    painter.setPen(isEnabled ? colors.text : colors.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace Teamwright::StylePaint
