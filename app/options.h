// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Teamwright {

/// What the command line asks of the window. `teamwright sandbox …` never comes here.
struct Options
{
    QString profile;               ///< empty: the one that was open last
    QString language;              ///< empty: the system's
    bool isDeveloper = false;      ///< shows the fault switches of the sandbox
    bool isMeasuringStart = false; ///< says when the first teams are on screen, and ends: for the bench
};

/// What to say instead of opening a window.
struct OptionsAnswer
{
    QString text;
    int exitCode = 0;
};

std::variant<Options, OptionsAnswer> parseOptions(const QStringList &arguments);

} // namespace Teamwright
