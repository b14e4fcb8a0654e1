// SPDX-License-Identifier: GPL-3.0-or-later
#include "changemark.h"

#include <QPainter>
#include <QPainterPath>

namespace Teamwright {

namespace {

constexpr int cornerSize = 9;

} // namespace

std::optional<Icon> iconOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::None: return std::nullopt;
    case ChangeKind::Added: return Icon::Add;
    case ChangeKind::Changed: return Icon::Edit;
    case ChangeKind::Removed: return Icon::Delete;
    case ChangeKind::Conflict: return Icon::Warning;
    }
    Q_UNREACHABLE();
}

Tone toneOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::None: return Tone::Neutral;
    case ChangeKind::Added: return Tone::Success;
    case ChangeKind::Changed: return Tone::Warning;
    case ChangeKind::Removed:
    case ChangeKind::Conflict: return Tone::Danger;
    }
    Q_UNREACHABLE();
}

void paintChangeCorner(QPainter &painter, const QRect &cell, ChangeKind kind, const Colors &colors)
{
    if (kind == ChangeKind::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corner(QPointF(cell.right() + 1 - cornerSize, cell.top() + 1));
    corner.lineTo(cell.right() + 1, cell.top() + 1);
    corner.lineTo(cell.right() + 1, cell.top() + 1 + cornerSize);
    corner.closeSubpath();
    painter.fillPath(corner, colors.tone(toneOf(kind)).mark);
    painter.restore();
}

} // namespace Teamwright
