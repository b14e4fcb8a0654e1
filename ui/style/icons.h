// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QIcon>

namespace Teamwright {

/// The program's own set: 24 by 24, one stroke width, drawn in the colour of what stands beside it.
enum class Icon {
#define UI_ICON(name, file) name,
#include "icons.def"
#undef UI_ICON
};

inline constexpr int iconCount = 0
#define UI_ICON(name, file) +1
#include "icons.def"
#undef UI_ICON
    ;

/// In the palette's text colour, muted when disabled, and on the accent for QIcon::Selected (primary
/// buttons). Follows a change of the scheme by itself and is drawn anew for every size and resolution.
QIcon iconFor(Icon icon);

/// Likewise in the colour of a tone.
QIcon iconFor(Icon icon, Tone tone);

/// Draws one right into a picture, in that colour.
void paintIcon(QPainter &painter, const QRect &place, Icon icon, const QColor &color);

} // namespace Teamwright
