// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Teamwright {

class BenchServer;

/// All teams into a shown table, against the same pages fetched by bare clients with as many in flight, in
/// turns; and the longest that the user's thread was held meanwhile. Milliseconds. Needs a QApplication.
QJsonObject benchList(const BenchServer &server, int rounds);

} // namespace Teamwright
