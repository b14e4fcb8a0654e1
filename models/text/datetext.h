// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Teamwright {

/// In local time, as the locale writes it short; empty for an invalid moment.
QString localTimeText(const QDateTime &moment);

/// "2026-12-01 00:00 UTC", for tooltips beside the local time; empty for an invalid moment.
QString utcTimeText(const QDateTime &moment);

/// How long ago that was: "just now", "2 minutes ago", "3 days ago".
QString ageText(const QDateTime &then, const QDateTime &now);

} // namespace Teamwright
