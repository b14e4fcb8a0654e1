// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestjson.h"

namespace Teamwright {

/// The fields of an existing team (contract 3.2, 3.3). Falls back on POST /team/update where an id cannot
/// stand in a path, or a merge patch cannot say what is wanted of the metadata.
WireRequest requestOf(const UpdateTeam &update);

// Members of an existing team (contract 3.9 to 3.12). People without id and e-mail are left out, and so are
// negative budgets, which the proxy would take; what has nobody left is no request at all.
WireRequest requestOf(const AddMembers &add);
WireRequest requestOf(const UpdateMember &update);
WireRequest requestOf(const UpdateMemberLimits &update);
WireRequest requestOf(const ResetMemberLimits &reset);
WireRequest requestOf(const RemoveMembers &remove);

WireRequest requestOf(const SetPermissions &set);
WireRequest requestOf(const DeleteTeam &remove);

} // namespace Teamwright
