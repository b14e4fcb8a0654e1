// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Teamwright {

/// The words of the first command in a text, as a POSIX shell splits them: '…', "…", $'…', backslashes, lines
/// that go on behind a backslash (or behind ^, as Windows writes it). Variables stay as they are written.
/// Nothing when a quotation is not closed.
std::optional<QStringList> shellWords(const QString &text);

} // namespace Teamwright
