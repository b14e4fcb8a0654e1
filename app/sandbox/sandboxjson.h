// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace Teamwright {

/// Keeps the order of keys and 1.0 apart from 1, and prints 1e-09 as Python does.
using Json = nlohmann::ordered_json;

/// What became of a text read the way Python's json module reads it.
struct JsonReading
{
    std::optional<Json> value;
    qsizetype faultAt = -1;         ///< character (not byte) of the fault, as JSONDecodeError counts
    qsizetype loneSurrogateAt = -1; ///< character behind a "\ud800" that has no partner
    bool startsWithBom = false;
    bool isTooDeep = false; ///< Python's own recursion limit: no JSON fault, but unreadable
    bool isUtf8 = true;
};

/// Reads as json.loads does: bare NaN and Infinity pass, of duplicate keys the last wins, integers have no
/// limit (those beyond 64 bits become a binary value holding the digits, see isHugeInteger()).
JsonReading readJson(const QByteArray &text);

/// True for an integer that no 64-bit column holds.
bool isHugeInteger(const Json &value);

/// Any number as a double; huge integers too.
double asDouble(const Json &value);

/// False for a list that holds anything but texts; text[] columns refuse that.
bool holdsOnlyTexts(const Json &list);

/// Compact UTF-8; a non-finite number becomes null.
QByteArray writeJson(const Json &value);

/// Deepest nesting of objects and lists; 0 for a plain value.
int depthOf(const Json &value);

/// As a PostgreSQL jsonb column gives it back: keys by length, then by bytes; 1.0 becomes 1.
Json asJsonb(const Json &value);

/// repr(): what error texts hold where a dictionary was turned into text (contract 1.4).
std::string pythonRepr(const Json &value);

Json jsonText(const QString &text);
QString asText(const Json &value);

/// The member, or null when it is absent or the value is no object.
const Json &member(const Json &object, const char *key);

} // namespace Teamwright
