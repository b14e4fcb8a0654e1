// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QStringList>

#include <optional>

namespace Teamwright {

/// The members of a JSON object as rows of three texts: key, type, value.
enum class JsonRowType { Text, Number, YesNo, Json };

QString jsonRowTypeText(JsonRowType type);
QStringList jsonRowTypeTexts();

QList<QStringList> rowsFromJson(const JsonValue &object);

/// The object those rows mean, or nothing when one cannot be read: no key, a key twice, no number, broken
/// JSON. Rows without any text are left out. Numbers keep the text they were typed in.
std::optional<JsonValue> jsonFromRows(const QList<QStringList> &rows);

/// The same for people to see and for the checks to refuse, when a row cannot be read.
QString textFromRows(const QList<QStringList> &rows);

} // namespace Teamwright
