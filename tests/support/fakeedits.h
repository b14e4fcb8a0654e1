// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsapi.h"

#include <QHash>

namespace Teamwright {

/// What FakeApi holds and an edit may change.
struct FakeStock
{
    QList<Team> &teams;
    QHash<TeamId, QList<TeamKeyInfo>> &keys;
    const QList<User> &users;
    bool isLicensed = false;
};

/// The team an operation writes to; empty for users and organizations.
TeamId teamOf(const Operation &operation);

/// Carries out an operation on an existing team as LiteLLM does, refusals included (contract 3.2 to 3.13).
Result<Performed> carryOutEdit(const Operation &operation, FakeStock stock);

} // namespace Teamwright
