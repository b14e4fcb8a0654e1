// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamrow.h"

#include <QHash>
#include <QSet>

namespace Teamwright {

/// What narrows the list besides the text; several of one kind mean "any of them", different kinds "all of
/// them".
struct TeamsFilter
{
    enum class Budget { Over, Near, None, Within }; ///< Near: from 80 %, Over: from 100 %

    QString text; ///< words, all of which occur in alias, id, member, tag or model, whatever their case
    QSet<OrganizationId> organizations;
    std::optional<bool> blocked;
    QSet<Budget> budgets;
    QSet<QString> models;
    QSet<QString> tags;

    bool isEmpty() const { return *this == TeamsFilter(); }
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

/// spend / budget; nothing without a budget, 1 for a budget of 0, which is used up from the start.
std::optional<double> budgetShare(const TeamRow &row);
TeamsFilter::Budget budgetClass(const TeamRow &row);

} // namespace Teamwright
