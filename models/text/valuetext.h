// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "teamfields.h"

namespace Teamwright {

QString notSetText(); ///< "not set": nothing is sent, the proxy's own default counts

/// What null means for that field: "unlimited" for limits, "never" for durations, "none" for the rest.
QString nullText(const FieldSpec &spec);

/// A value as people read it. *Not set*, *unlimited* and 0 never look alike.
QString valueText(const FieldValue &value, const FieldSpec &spec);

} // namespace Teamwright
