// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

class QLineEdit;
class QWidget;

namespace Teamwright {

class InlineNote;
struct ConnectionProfile;

/// Says in plain words where a key will be kept.
void showKeyPlace(InlineNote &note, SecretPlace place, const ConnectionProfile &profile);

/// A field for a key: masked, never suggested, never spell-checked.
QLineEdit *makeKeyField(QWidget *parent);

/// What was typed, without the white space that comes with pasting.
QByteArray typedKey(const QLineEdit &field);

} // namespace Teamwright
