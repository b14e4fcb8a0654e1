// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergepatch.h"

#include <algorithm>

namespace Teamwright {

namespace {

/// A merge would drop such a null; within arrays it is a value like any other.
bool holdsNull(const JsonValue &value)
{
    return value.isNull() || std::ranges::any_of(value.toObject(), [](const JsonValue::Member &member) {
               return holdsNull(member.value);
           });
}

} // namespace

std::optional<JsonValue> mergePatch(const JsonValue &from, const JsonValue &to)
{
    JsonValue::Object patch;
    for (const JsonValue::Member &member : from.toObject()) {
        if (!to.contains(member.key))
            patch.append({member.key, JsonValue()});
    }
    for (const auto &[key, wanted] : to.toObject()) {
        const JsonValue &old = from[key];
        if (from.contains(key) && old == wanted)
            continue;
        if (old.isObject() && wanted.isObject()) {
            const auto inner = mergePatch(old, wanted);
            if (!inner)
                return {};
            patch.append({key, *inner});
        } else if (holdsNull(wanted)) {
            return {};
        } else {
            patch.append({key, wanted});
        }
    }
    return JsonValue(std::move(patch));
}

} // namespace Teamwright
