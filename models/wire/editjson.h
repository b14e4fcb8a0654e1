// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

namespace Teamwright {

/// Staged edits as people hand them on and read them, a *change set*: LiteLLM's keys, `was` and `wanted`
/// beside each. Values stand there as the proxy writes them; the few that would not come back as they were
/// (what somebody typed and cannot be read, …) say so in an object with one key such as "$invalid". Round
/// trips are exact.
QByteArray editsToJson(const QList<TeamEdit> &edits);

/// Nothing for what is damaged, of a later version, or names fields that this version does not know: a part
/// of somebody's changes is not what they staged.
std::optional<QList<TeamEdit>> editsFromJson(const QByteArray &json);

} // namespace Teamwright
