// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Teamwright {

class Clock;

/// True for what is done without a window: `teamwright list …`.
bool isShellVerb(const QString &word);

/// Runs it; arguments as main() has them. Needs a QCoreApplication. Exit codes: 0 done or the same,
/// 1 something went wrong, 2 there are differences.
int runShellVerb(const QStringList &arguments, const Clock &clock);

// One file each.
int runListVerb(const QStringList &arguments, const Clock &clock);
int runShowVerb(const QStringList &arguments, const Clock &clock);
int runExportVerb(const QStringList &arguments, const Clock &clock);
int runImportVerb(const QStringList &arguments, const Clock &clock);
int runDiffVerb(const QStringList &arguments, const Clock &clock);
int runPlanVerb(const QStringList &arguments, const Clock &clock);
int runApplyVerb(const QStringList &arguments, const Clock &clock);

} // namespace Teamwright
