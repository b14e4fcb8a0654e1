// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Teamwright {

class BenchServer;

/// Create pressed -> read back -> row painted, against the same two requests by a bare client, in turns.
/// Milliseconds. Needs a QApplication.
QJsonObject benchCreate(const BenchServer &server, int rounds);

} // namespace Teamwright
