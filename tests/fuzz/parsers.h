// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <span>

namespace Teamwright {

/// Something that reads text from outside. It may answer whatever it likes, but not crash, hang or fill the
/// memory.
struct Parser
{
    const char *name;
    void (*run)(const QByteArray &text);
};

std::span<const Parser> parsers();

/// What people have: the recordings of a real proxy, and an export in every format.
QList<QByteArray> corpus();

} // namespace Teamwright
