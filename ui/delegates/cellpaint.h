// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QStringList>
#include <QStyleOptionViewItem>

class QPainter;

/// What stands in cells of quiet tables; each draws into a cell whose ground is there already.
namespace Teamwright::CellPaint {

/// The part of a cell that content may fill.
QRect contentRect(const QStyleOptionViewItem &option);

/// One line in the option's font, elided; right-aligned when the option says so.
void text(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text,
          const QColor &color, Qt::TextElideMode mode = Qt::ElideRight);

/// As many chips as fit, then "+3".
void chips(QPainter &painter, const QStyleOptionViewItem &option, const QStringList &words, Tone tone);

/// The amount, and below it how much of it is used up; from 80 % on a sign beside it, because colour alone
/// would not be seen by everybody.
void budget(QPainter &painter, const QStyleOptionViewItem &option, const QString &amount, double share);

/// A dot and a muted word, or a chip with a sign: what is blocked has to catch the eye.
void blocked(QPainter &painter, const QStyleOptionViewItem &option, bool isBlocked, const QString &word);

} // namespace Teamwright::CellPaint
