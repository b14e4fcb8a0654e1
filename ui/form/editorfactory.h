// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamfields.h"

namespace Teamwright {

class Catalogs;
class Clock;
class FieldEditor;

/// The editor for that row of the field table: one class for each FieldKind. Belongs to the caller.
FieldEditor *makeEditor(const FieldSpec &spec, Catalogs &catalogs, const Clock &clock);

} // namespace Teamwright
