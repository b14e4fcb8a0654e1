// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

namespace Teamwright {

/// One edit as JSON without a line break, for files of one record a line.
QByteArray editToJson(const TeamEdit &edit);
/// Nothing when it is none.
std::optional<TeamEdit> editFromJson(const QByteArray &json);

} // namespace Teamwright
