// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylepaint.h"

#include "icons.h"

#include <QPainter>

namespace Teamwright::StylePaint {

namespace {

QRect centred(const QRect &place, int size)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), place);
}

} // namespace

void fieldFrame(const QStyleOption &option, QPainter &painter, bool isInvalid)
{
    const Colors &colors = Colors::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isReadOnly = option.state & QStyle::State_ReadOnly;
    const QColor fill = isEnabled && !isReadOnly ? colors.surface : colors.window;
    const QColor line = isInvalid                                ? colors.tone(Tone::Danger).mark
                        : !isEnabled                             ? colors.border
                        : option.state & QStyle::State_MouseOver ? colors.muted
                                                                 : colors.fieldBorder;
    roundRect(painter, option.rect, Size::radius, fill, line);
    if (option.state & QStyle::State_HasFocus)
        roundRect(painter, option.rect, Size::radius, {}, isInvalid ? line : colors.link, Size::focusRing);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, bool isInvalid, const QRect &arrow)
{
    const Colors &colors = Colors::of(option.palette);
    if (option.frame)
        fieldFrame(option, painter, isInvalid);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintIcon(painter, centred(arrow, Size::icon), Icon::ChevronDown,
              isEnabled ? colors.muted : colors.disabled);
}

void spinButtons(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    const Colors &colors = Colors::of(option.palette);
    const auto draw = [&](const QRect &place, QStyle::SubControl part,
                          QAbstractSpinBox::StepEnabledFlag step) {
        const bool isActive = option.activeSubControls == part;
        if (isActive && option.state & QStyle::State_MouseOver)
            roundRect(painter, place, 3,
                      option.state & QStyle::State_Sunken ? colors.pressed : colors.hovered, {});
        const bool canStep = option.stepEnabled & step && option.state & QStyle::State_Enabled;
        paintIcon(painter, centred(place, 12),
                  part == QStyle::SC_SpinBoxUp ? Icon::ChevronUp : Icon::ChevronDown,
                  canStep ? colors.muted : colors.disabled);
    };
    draw(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    draw(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

} // namespace Teamwright::StylePaint
