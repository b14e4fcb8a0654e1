// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Teamwright {

/// `teamwright sandbox`: serves the practice proxy without a window until it is interrupted. Prints two lines
/// for a shell to evaluate. Needs a QCoreApplication; returns the exit code (2: wrong usage).
int runSandboxVerb(const QStringList &arguments);

} // namespace Teamwright
