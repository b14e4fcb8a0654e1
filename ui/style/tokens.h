// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetthresholds.h"
#include "connectionprofile.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Teamwright {

/// Distances on a grid of 4 logical pixels.
namespace Space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int giant = 32;
} // namespace Space

/// Sizes that several widgets share, in logical pixels.
namespace Size {
inline constexpr int radius = 6; ///< of the corners of fields and buttons
inline constexpr int chipRadius = 5;
inline constexpr int control = 32; ///< height of fields and buttons at the usual text size
inline constexpr int tableRow = 40;
inline constexpr int icon = 16;
inline constexpr int largeIcon = 40; ///< of empty states
inline constexpr int focusRing = 2;
} // namespace Size

/// The steps of the type scale; body is the system's own font and size.
enum class TextRole { Title, Heading, Strong, Body, Small, Label, Mono };

/// What a patch of colour says. Shape or words always say it, too.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Model, Tag };

/// A word on a ground, and a mark that stands on the ordinary surface.
struct ToneColors
{
    QColor text;
    QColor ground;
    QColor mark;
};

/// Every colour of the program by its meaning, for one of the two schemes.
struct Colors
{
    QColor window;  ///< behind everything: side bars, headers
    QColor surface; ///< where content stands: tables, fields
    QColor raised;  ///< menus, tooltips
    QColor hovered; ///< under the pointer
    QColor pressed;
    QColor selected;    ///< chosen rows, marked text
    QColor border;      ///< hairlines between areas
    QColor fieldBorder; ///< what can be typed into or pressed
    QColor text;
    QColor muted; ///< what is there but does not matter first
    QColor disabled;
    QColor accent; ///< the primary button, checked boxes
    QColor accentHovered;
    QColor accentPressed;
    QColor onAccent; ///< text on the three
    QColor link;     ///< text in the accent's hue; the focus ring
    QColor danger;   ///< the ground of a destructive button
    QColor onDanger;
    QColor added; ///< texts of a comparison
    QColor changed;
    QColor removed;
    QColor track;   ///< the empty part of a bar
    QColor barFine; ///< a budget below 80 %
    QColor barNear; ///< from 80 %
    QColor barOver; ///< from 100 %

    ToneColors tone(Tone tone) const;
    ToneColors environment(Environment environment) const;

    static const Colors &light();
    static const Colors &dark();
    /// The scheme a palette belongs to: so that whoever paints needs nothing but its palette.
    static const Colors &of(const QPalette &palette);

    bool isDark() const { return window.lightness() < 128; }
    QPalette toPalette() const;
};

/// A step of the type scale, reckoned from the font that the widget would have otherwise.
QFont fontFor(TextRole role, const QFont &body);

} // namespace Teamwright
