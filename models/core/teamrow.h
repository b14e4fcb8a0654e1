// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "strongid.h"
#include "usd.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Teamwright {

/// What a page of the list tells of one team, compact: there may be 100,000 of them.
/// Never the base of an edit; opening a team fetches it whole.
struct TeamRow
{
    TeamId id;
    QString alias; ///< null (not just empty) when the team has none
    OrganizationId organization;
    int memberCount = 0;
    int keyCount = -1;  ///< -1: the proxy did not tell
    QStringList models; ///< empty: every model
    QStringList tags;
    Usd spend;                    ///< USD
    std::optional<Usd> maxBudget; ///< USD; nothing: no budget
    QString budgetDuration;
    QDateTime budgetResetAt;
    std::optional<qint64> tpmLimit; ///< tokens per minute
    std::optional<qint64> rpmLimit; ///< requests per minute
    bool isBlocked = false;
    QDateTime createdAt;
    QByteArray memberNames; ///< UTF-8, ids and e-mails, one a line: for finding, not for showing

    friend bool operator==(const TeamRow &, const TeamRow &) = default;
};

} // namespace Teamwright
