// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsapi.h"

namespace Teamwright {

/// What the answer of a success says. Most answers of the editing routes are only echoes of the request and
/// are not read (contract 3.12): whoever wants to know reads the team again.
Result<Performed> readPerformed(const Operation &operation, const QByteArray &answer);

Result<PermissionList> readPermissions(const QByteArray &answer); ///< GET /team/permissions_list

} // namespace Teamwright
