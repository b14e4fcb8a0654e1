// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace Teamwright {

/// How much a button asks to be pressed. Primary: the one action of a screen. Quiet: a frame only under the
/// pointer.
enum class Emphasis { Usual, Primary, Danger, Quiet };
void setEmphasis(QAbstractButton &button, Emphasis emphasis);
Emphasis emphasisOf(const QWidget *button);

/// Gives a field (line edit, combo box, spin box, text edit) the frame of one that holds something wrong.
void setInvalid(QWidget &field, bool isInvalid);
bool isInvalid(const QWidget *field);

} // namespace Teamwright
