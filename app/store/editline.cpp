// SPDX-License-Identifier: GPL-3.0-or-later
#include "editline.h"

#include "editjson.h"

namespace Teamwright {

QByteArray editToJson(const TeamEdit &edit)
{
    return JsonValue::parse(editsToJson({edit})).value_or(JsonValue()).toCompact();
}

std::optional<TeamEdit> editFromJson(const QByteArray &json)
{
    const auto edits = editsFromJson(json);
    return edits && edits->size() == 1 ? std::optional(edits->first()) : std::nullopt;
}

} // namespace Teamwright
