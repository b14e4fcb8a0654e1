// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace Teamwright {

class SandboxServer;

/// A menu, hidden from everybody else, that makes the sandbox misbehave: for trying what the window says
/// then.
void addDeveloperMenu(QMenuBar &bar, SandboxServer &sandbox);

} // namespace Teamwright
