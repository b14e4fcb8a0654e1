// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Teamwright {

class Actions;

/// Every command that has a key, and the keys of tables and forms.
void showShortcuts(const Actions &actions, QWidget *parent);

/// What this is, its version and licence.
void showAbout(QWidget *parent);

} // namespace Teamwright
