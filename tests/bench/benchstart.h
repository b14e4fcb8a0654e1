// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Teamwright {

class BenchServer;

/// The whole program, from its start to the first teams on the screen (offscreen): milliseconds, and memory
/// that is its own (PSS, MB). On its own sandbox.
QJsonObject benchStart(const QString &program, int rounds);

/// The same program on a server with many teams: memory once all are listed.
QJsonObject benchMemory(const QString &program, const BenchServer &server);

} // namespace Teamwright
