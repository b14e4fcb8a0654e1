// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Teamwright {

/// The family of an error body by its shape alone, with the letters of contract 1.4: E envelope, D detail
/// (text or {"error": text}), V validation, P problem, X unhandled; "?" for anything else.
QString errorFamily(const QByteArray &body);

/// Everything an error body says to a person, in one text.
QString errorWords(const QByteArray &body);

} // namespace Teamwright
