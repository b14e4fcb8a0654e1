// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamfields.h"

#include <QString>

namespace Teamwright {

QString fieldLabel(TeamField field); ///< "Maximum budget", without a colon
QString fieldHelp(TeamField field);  ///< one or two sentences for a tooltip, with the unit where there is one
QString fieldUnit(TeamField field);  ///< "USD", "tokens per minute"; empty where there is none

/// What an empty field shows: what it means to leave it so, or an example.
QString fieldPlaceholder(TeamField field);

QString sectionTitle(FieldSection section);

} // namespace Teamwright
