// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changerole.h"
#include "icons.h"

#include <optional>

namespace Teamwright {

/// How what is staged looks, everywhere: a tone, and a sign for whoever does not see it. Nothing for None.
std::optional<Icon> iconOf(ChangeKind kind);
Tone toneOf(ChangeKind kind);

/// A coloured corner in a cell whose value would change, as spreadsheets mark a note.
void paintChangeCorner(QPainter &painter, const QRect &cell, ChangeKind kind, const Colors &colors);

} // namespace Teamwright
