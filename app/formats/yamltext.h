// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

namespace Teamwright {

/// A JSON tree as YAML in block style. Texts that some reader of YAML 1.1 or 1.2 would take for something
/// else (yes, 1e3, 012, null, dates) stand in quotes; numbers are written as they are in the tree.
/// The first line is not indented, the others are by so many blanks.
QByteArray yamlOf(const JsonValue &value, int indent);

} // namespace Teamwright
