// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emphasis.h"
#include "tokens.h"

#include <QStyleOption>

class QPainter;

/// The shapes of ProgramStyle, one function each; they know options and tokens, no widgets.
namespace Teamwright::StylePaint {

/// A filled round rectangle whose line of 1 pixel lies inside `rect`; an invalid colour leaves that part out.
void roundRect(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line,
               double lineWidth = 1.0);
void focusRing(QPainter &painter, const QRectF &rect, double radius, const Colors &colors);

// Buttons
void buttonGround(const QStyleOption &option, QPainter &painter, Emphasis emphasis, bool isFlat);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, Emphasis emphasis);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);

// Fields
void fieldFrame(const QStyleOption &option, QPainter &painter, bool isInvalid);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, bool isInvalid, const QRect &arrow);
void spinButtons(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);

// Rows, headers, menus
void itemGround(const QStyleOptionViewItem &option, QPainter &painter);
void headerSection(const QStyleOptionHeader &option, QPainter &painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);

// Bars and tabs
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
void progress(const QStyleOptionProgressBar &option, QPainter &painter);
void tab(const QStyleOptionTab &option, QPainter &painter);

} // namespace Teamwright::StylePaint
