// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Teamwright {

/// 10,000 teams with 50 members each: what writing them in every format costs, and reading them back where
/// that can be, beside what jq and Python's json and yaml need for the same file. Seconds, MB and MB/s; the
/// peak of the whole process in MiB.
QJsonObject benchFormats();

} // namespace Teamwright
