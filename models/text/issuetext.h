// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

namespace Teamwright {

/// What is wrong and what to do about it: plain sentences, without the field's name, to stand beside the
/// field.
QString issueText(const Issue &issue);

} // namespace Teamwright
