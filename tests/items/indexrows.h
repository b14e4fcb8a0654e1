// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsindex.h"
#include "tostring.h"
#include "workspace.h"

#include <functional>

namespace Teamwright {

inline TeamRow row(const QString &id, const std::function<void(TeamRow &)> &change = {})
{
    TeamRow made;
    made.id = TeamId(id);
    if (change)
        change(made);
    return made;
}

inline TeamRow named(const QString &alias)
{
    return row(QStringLiteral("id-") + alias, [&](TeamRow &made) { made.alias = alias; });
}

inline QStringList shown(const Workspace &workspace, const TeamsIndex &index)
{
    QStringList ids;
    for (const uint32_t place : index.visible())
        ids.append(workspace.rowAt(int(place)).id.text());
    return ids;
}

} // namespace Teamwright
