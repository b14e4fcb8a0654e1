// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Teamwright {

/// The proxy often prints a Python dictionary into a message: {'error': "it's …"}, nested, behind a prefix,
/// in either quoting (contract 1.4). Puts the sentence it holds (under error, message, detail or msg) in its
/// place; whatever cannot be read stays as it is.
QString unwrapPrinted(const QString &message);

/// The texts of a printed list that stands behind that marker: "…routes: ['/team/info', '/key/info']. …".
QStringList printedList(const QString &message, const QString &marker);

} // namespace Teamwright
