// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"

namespace Teamwright {

// One function for each family of texts. UTF-8 without a byte order mark.
Import readJsonTeams(const QByteArray &text, const ImportProgress &progress);
Import readYamlTeams(const QByteArray &text, const ImportProgress &progress);
Import readCurlTeams(const QByteArray &text);
Import readCsvTeams(const QByteArray &text, const ImportProgress &progress);

/// The text without a byte order mark, in UTF-8 where the mark says UTF-16.
QByteArray asUtf8(const QByteArray &text);

/// The team of a body of /team/new as the wire reads it, with its remarks as issues.
ImportedTeam teamOfBody(const QString &text, int line, int column);

/// Remarks about one team that do not depend on its form.
void finishTeam(ImportedTeam &team);

} // namespace Teamwright
