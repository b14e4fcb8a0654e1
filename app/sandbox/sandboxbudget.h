// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxjson.h"

#include <QDateTime>

namespace Teamwright {

/// Duration grammar and reset moments of contract 2.6, mistakes included; all times UTC.

/// Throws HttpFault 400 for a duration the proxy refuses; null is fine.
void checkBudgetDuration(const Json &duration, const QDateTime &now);

/// Whether the proxy stores this duration.
bool isPersistableDuration(const std::string &duration, const QDateTime &now);

/// What it says to one that it does not store.
std::string durationFault(const std::string &duration);

/// The moment the budget starts anew; throws Crash where the proxy's arithmetic does ("2mo", ten-digit
/// years).
QDateTime budgetResetAt(const std::string &duration, const QDateTime &now);

/// "2026-12-01T00:00:00Z", with six digits when there is a fraction.
Json pythonTime(const QDateTime &moment);

/// The clock as the database keeps it: milliseconds.
Json databaseTime(const QDateTime &moment);

} // namespace Teamwright
