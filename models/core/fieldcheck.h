// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation.h"

namespace Teamwright {

/// What is wrong with that one value, whatever team it is for.
QList<Issue> fieldIssues(const FieldSpec &spec, const FieldValue &value, const ValidationContext &context);

} // namespace Teamwright
