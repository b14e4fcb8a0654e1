// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace Teamwright {

/// What a pasted command holds, and sentences for people about what was done to it (deprecated members became
/// roles, keys that are no fields were left out).
struct PastedContent
{
    Team team;
    QStringList notes;
};

/// The two ways between a request and a curl command; the form knows neither HTTP nor JSON.
struct CurlTools
{
    std::function<QString(const RequestPreview &)> write;
    /// Nothing, and why, for a text that is no command to make a team.
    std::function<std::optional<PastedContent>(const QString &text, QString *error)> read;
};

} // namespace Teamwright
