// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "teamfields.h"

namespace Teamwright {

/// What a typed text means for that field. Empty: Unset. What cannot be read is kept as Invalid. Amounts may
/// carry a dollar sign and thousands separators ("$1,250.50"), integers separators ("120,000", "120 000");
/// lists are comma-separated.
FieldValue fieldFromText(const FieldSpec &spec, const QString &typed);

/// The text that fieldFromText() reads back to the same value: what an editor shows.
QString textForEditing(const FieldValue &value);

} // namespace Teamwright
