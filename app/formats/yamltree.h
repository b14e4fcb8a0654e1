// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfault.h"
#include "jsonvalue.h"

#include <QByteArray>

#include <functional>

namespace Teamwright {

/// Where something stands: line and column from 1, and how many letters before it.
struct YamlPlace
{
    int line = 0;
    int column = 0;
    qint64 offset = 0;
};

/// Told of each element of the list of teams (the whole document, or what stands under "teams") as soon as it
/// has ended, with its place; false stops the reading.
using YamlElement = std::function<bool(JsonValue element, YamlPlace place)>;

/// Reads a YAML document as a JSON tree: plain numbers stay as they are written, texts in quotes are texts.
/// Elements that were told are not in the tree. Of several documents the first counts.
std::optional<JsonValue> readYaml(const QByteArray &text, const YamlElement &element, ImportFault &fault);

} // namespace Teamwright
