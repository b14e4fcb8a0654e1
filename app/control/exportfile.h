// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"

namespace Teamwright {

/// Where an export of that form goes: the file itself, or its usual name in a folder. A path that ends in
/// "/", an existing folder, and for HCL anything not called *.tf, is a folder.
QString exportFileName(const QString &path, Format format);

/// Writes the file whole or not at all; the old one stays when something goes wrong. The system's words for
/// that, or nothing.
std::optional<QString> saveExport(const QString &fileName, const QByteArray &text);

} // namespace Teamwright
