// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamrow.h"

#include <QList>

namespace Teamwright {

/// Rows like those of a large company's proxy: four to six members each, a dozen organizations, a few models
/// and tags. The same every time.
QList<TeamRow> benchRows(int first, int count);

} // namespace Teamwright
