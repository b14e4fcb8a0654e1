// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "teamfields.h"

namespace Teamwright {

/// The value a JSON text holds for a field of that kind; nothing when it is of another type, which happens
/// with older proxies (contract 6) and must not be lost.
std::optional<FieldValue> readField(FieldKind kind, const JsonValue &json);

/// The value as it stands; null for Null, Unset and Invalid.
JsonValue jsonOf(const FieldValue &value);

/// What a request says for that value. Nothing for Unset and Invalid, for blank ids (which the proxy would
/// look up), and for empty values of licensed fields, which older proxies refuse (contract 2.4).
std::optional<JsonValue> writeField(const FieldSpec &spec, const FieldValue &value);

/// The same for a team that exists: here null, absent and blank empty the field the way the proxy takes it
/// (contract 3.2). Nothing for Invalid.
std::optional<JsonValue> writeChangedField(const FieldSpec &spec, const FieldValue &value);

} // namespace Teamwright
