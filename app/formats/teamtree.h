// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfault.h"
#include "team.h"

namespace Teamwright {

struct TreeOptions
{
    bool withMembers = true;
    bool withFigures = false;
};

/// A team as one flat object with the keys of /team/new, in the order of the field table: what JSON and YAML
/// hold, and what every other writer takes its values from. Unset is absent, Null is null. What no row of the
/// table names follows under its own key, or under "rest" where that key means something else already.
JsonValue treeOf(const Team &team, const TreeOptions &options);

/// The team back. Values of the wrong type become Invalid, with an issue.
Team teamOfTree(const JsonValue &tree, QList<ImportFault> &issues);

/// One element of members_with_roles, its limits beside its names as /team/member_update has them.
Member memberOfTree(const JsonValue &json, QList<ImportFault> &issues);

/// A team out of an answer of the proxy, or out of a body of /team/new: tags and the like may stand at the
/// top or where an answer holds them.
Team teamOfAnswer(const JsonValue &object, QList<ImportFault> &issues);

/// Whether an object names anything of a team.
bool speaksOfTeam(const JsonValue &object);

/// Notes what is wrong about the members, whatever file they came from.
void checkMembers(const Team &team, QList<ImportFault> &issues);

/// Keys that only the proxy writes: left out of an export without figures.
bool isFigure(QStringView key);

} // namespace Teamwright
