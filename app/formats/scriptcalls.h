// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QUrl>

namespace Teamwright {

/// One POST of a script.
struct ScriptCall
{
    QString path; ///< "/team/new"
    JsonValue body;
};

/// The calls that make a team anew, in order: the team with its members, those who do not fit into one call,
/// and the limits of members that have their own.
QList<ScriptCall> callsOf(const Team &team);

/// The address a script calls unless its environment names another; no user info, no slash at the end.
QString scriptUrl(const QUrl &proxyUrl);

} // namespace Teamwright
