// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

namespace Teamwright {

/// The RFC 7396 merge patch that makes `to` of `from`; both are objects. Nothing when there is none, for null
/// as a value means removal there.
std::optional<JsonValue> mergePatch(const JsonValue &from, const JsonValue &to);

} // namespace Teamwright
