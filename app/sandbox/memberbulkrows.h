// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxcall.h"

#include <vector>

namespace Teamwright {

/// What the bulk routes have in common (contract 3.10).
namespace BulkRows {

/// "Duplicate member in request", "User not found in team": rec members-bulk-update-mixed.
extern const char *const duplicate;
extern const char *const unknown;

/// Which rows name somebody whom an earlier row names in the same words.
std::vector<bool> duplicates(const Json &rows);

/// What every result row begins with; no error means success.
Json outcome(const Json &row, const char *error);

bool sameText(const Json &left, const Json &right);

/// The result for each row; the rows are those of the body.
Json update(SandboxCall &call, const Json &team);
Json remove(SandboxCall &call, Json team);

} // namespace BulkRows

} // namespace Teamwright
