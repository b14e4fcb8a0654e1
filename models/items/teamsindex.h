// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamrow.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace Teamwright {

class Workspace;

/// The columns of the list, in their first order. New ones go to the end: people's settings name them by number.
enum class TeamColumn {
    Alias, Id, Organization, Members, Models, Spend, Budget, ResetDate, TokensPerMinute, RequestsPerMinute, Blocked, Tags, Created,
};
inline constexpr int teamColumnCount = int(TeamColumn::Created) + 1;

/// What narrows the list besides the text; several of one kind mean "any of them", different kinds "all of them".
struct TeamsFilter
{
    enum class Budget { Over, Near, None, Within }; ///< Near: from 80 %, Over: from 100 %

    QString text; ///< words, all of which occur in alias, id, member, tag or model, whatever their case
    QSet<OrganizationId> organizations;
    std::optional<bool> blocked;
    QSet<Budget> budgets;
    QSet<QString> models;
    QSet<QString> tags;

    bool isEmpty() const;
    friend bool operator==(const TeamsFilter &, const TeamsFilter &) = default;
};
inline size_t qHash(TeamsFilter::Budget budget, size_t seed = 0) { return ::qHash(int(budget), seed); }

/// How many of all loaded rows each choice of the side bar would show.
struct FilterCounts
{
    int all = 0;
    int blocked = 0;
    int active = 0;
    QHash<TeamsFilter::Budget, int> budgets;
    QHash<OrganizationId, int> organizations;
    QHash<QString, int> models;
    QHash<QString, int> tags;
};

} // namespace Teamwright
