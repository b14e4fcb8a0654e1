// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace Teamwright {

/// Says where and how a JSON value departs from a pattern, or nothing when it does not.
/// - An object names the keys that matter; others may be there. "?keys" lists all that may and must be there.
/// - A list is compared item by item. In its place an object of these may stand:
///   "?each", "?some", "?none" (a pattern for the items), "?length", "?ids" ([key, values in this order]).
/// - A text beginning with ? names a kind: ?text ?number ?bool ?null ?list ?object ?any ?absent ?uuid ?hash
/// ?key
///   ?time (as 2026-11-23T17:27:10.533000Z) ?reset (without a fraction) ?has:fragment ?not:fragment.
/// - Anything else must be equal.
QString departure(const QJsonValue &value, const QJsonValue &pattern, const QString &path = {});

} // namespace Teamwright
