// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace Teamwright {

/// Where two answers differ, or nothing: every field present in both, of one JSON type (1 and 1.0 are two),
/// with one value. Times, made ids, counters, keys and hashes change from run to run; of these the form must
/// agree. \p path begins the place that is named.
QString replayDifference(const nlohmann::json &recorded, const nlohmann::json &answered,
                         const QString &path = {});

/// What is left of a value where its content is chance: keys of objects, the kinds of a list's items, types.
nlohmann::json shapeOf(const nlohmann::json &value);

/// A text with its times, made ids, keys and hashes taken out.
QString withoutChance(QString text);

} // namespace Teamwright
