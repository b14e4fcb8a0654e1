// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

namespace Teamwright {

struct SandboxModel;

/// Up to 500 members of one team in one call, a result for each row: contract 3.10. Faults are problems (P).
Json memberBulkUpdate(SandboxCall &call);
Json memberBulkDelete(SandboxCall &call);

const SandboxModel &memberBulkUpdateModel();
const SandboxModel &memberBulkDeleteModel();

} // namespace Teamwright
