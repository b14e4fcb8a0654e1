// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylepaint.h"

#include "icons.h"

#include <QPainter>
#include <QPainterPath>

namespace Teamwright::StylePaint {

namespace {

struct Ground
{
    QColor fill;
    QColor line;
};

Ground filledGround(QStyle::State state, const QColor &usual, const QColor &hovered, const QColor &pressed)
{
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return {pressed, {}};
    return {state & QStyle::State_MouseOver ? hovered : usual, {}};
}

Ground groundOf(QStyle::State state, Emphasis emphasis, bool isFlat, const Colors &colors)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    if (!isEnabled)
        return isFlat ? Ground{}
                      : Ground{emphasis == Emphasis::Usual ? QColor() : colors.pressed, colors.border};
    if (emphasis == Emphasis::Primary)
        return filledGround(state, colors.accent, colors.accentHovered, colors.accentPressed);
    if (emphasis == Emphasis::Danger)
        return filledGround(state, colors.danger, colors.danger.lighter(108), colors.danger.darker(112));
    const QColor line = isFlat ? QColor() : colors.fieldBorder;
    if (state & QStyle::State_Sunken)
        return {colors.pressed, line};
    if (state & QStyle::State_On)
        return {colors.selected, isFlat ? QColor() : colors.link};
    if (state & QStyle::State_MouseOver)
        return {isFlat ? colors.pressed : colors.hovered, line};
    return {isFlat ? QColor() : colors.surface, line};
}

QColor textColor(const QStyleOption &option, Emphasis emphasis, const Colors &colors)
{
    if (!(option.state & QStyle::State_Enabled))
        return colors.disabled;
    if (emphasis == Emphasis::Primary)
        return colors.onAccent;
    if (emphasis == Emphasis::Danger)
        return colors.onDanger;
    return emphasis == Emphasis::Quiet ? colors.link : colors.text;
}

QIcon::Mode iconMode(const QStyleOption &option, Emphasis emphasis)
{
    if (!(option.state & QStyle::State_Enabled))
        return QIcon::Disabled;
    return emphasis == Emphasis::Primary || emphasis == Emphasis::Danger ? QIcon::Selected : QIcon::Normal;
}

} // namespace

void roundRect(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
               double lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = line.isValid() ? lineWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(QPainter &painter, const QRectF &rect, double radius, const Colors &colors)
{
    roundRect(painter, rect, radius, {}, colors.link, Size::focusRing);
}

void buttonGround(const QStyleOption &option, QPainter &painter, Emphasis emphasis, bool isFlat)
{
    const Colors &colors = Colors::of(option.palette);
    const Ground ground = groundOf(option.state, emphasis, isFlat || emphasis == Emphasis::Quiet, colors);
    roundRect(painter, option.rect, Size::radius, ground.fill, ground.line);
    if (!(option.state & QStyle::State_HasFocus) || !(option.state & QStyle::State_KeyboardFocusChange))
        return;
    focusRing(painter, option.rect, Size::radius, colors);
    if (emphasis == Emphasis::Primary || emphasis == Emphasis::Danger) // the ring alone drowns in the fill
        roundRect(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), Size::radius - 2, {}, colors.onAccent);
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, Emphasis emphasis)
{
    const Colors &colors = Colors::of(option.palette);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : Space::small;
    const int chevron = hasMenu ? Space::small + Size::icon : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int wanted = iconSize.width() + gap + textWidth + chevron;
    QRect rect = option.rect.adjusted(Space::small, 0, -Space::small, 0);
    const int width = qMin(wanted, rect.width());
    rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(width, rect.height()), rect);

    const auto place = [&](int size, Qt::Alignment side) {
        return QStyle::alignedRect(option.direction, side | Qt::AlignVCenter, QSize(size, size), rect);
    };
    if (!option.icon.isNull())
        option.icon.paint(&painter, place(iconSize.width(), Qt::AlignLeft), Qt::AlignCenter,
                          iconMode(option, emphasis));
    if (hasMenu)
        paintIcon(painter, place(Size::icon, Qt::AlignRight), Icon::ChevronDown,
                  textColor(option, emphasis, colors));
    QRect textRect = rect.adjusted(iconSize.width() + gap, 0, -chevron, 0);
    textRect = QStyle::visualRect(option.direction, rect, textRect);
    painter.setPen(textColor(option, emphasis, colors));
    painter.drawText(textRect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFilled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = option.rect;
    const QColor fill = !isFilled ? colors.surface : isEnabled ? colors.accent : colors.disabled;
    const QColor line = isFilled ? QColor() : isEnabled ? colors.muted : colors.fieldBorder;
    roundRect(painter, box, 4, fill, line, 1.25);
    if (isFilled) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.onAccent, box.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (option.state & QStyle::State_NoChange)
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.33)}));
        painter.restore();
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, box.adjusted(-2, -2, 2, 2), 5, colors);
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QRectF box = option.rect;
    const QColor strong = isEnabled ? colors.accent : colors.disabled;
    roundRect(painter, box, box.width() / 2, isOn ? strong : colors.surface, isOn ? QColor() : colors.muted,
              1.25);
    if (isOn) {
        const double inset = box.width() * 0.32;
        roundRect(painter, box.adjusted(inset, inset, -inset, -inset), box.width(), colors.onAccent, {});
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        focusRing(painter, box.adjusted(-2, -2, 2, 2), box.width(), colors);
}

} // namespace Teamwright::StylePaint
