// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "profilecheck.h"

namespace Teamwright {

QString environmentName(Environment environment); ///< "Production"
QString profileName(const QString &name);         ///< the reserved names in plain words, others as they are

/// What is wrong with a profile, to stand beside the field.
QString profileIssueText(const ProfileIssue &issue);

/// Why "Check Connection" failed, with what the profile says: the host, the seconds waited.
QString connectionErrorText(const ApiError &error, const ConnectionProfile &profile);

} // namespace Teamwright
