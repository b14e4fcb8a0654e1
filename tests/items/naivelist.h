// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsfilter.h"
#include "teamrow.h"

#include <QStringList>

#include <algorithm>

namespace Teamwright {

/// The same list worked out the slow and obvious way, for the index to be measured against.
inline bool naivelyMatches(const TeamRow &row, const TeamsFilter &filter)
{
    const QStringList places = QStringList{row.alias, row.id.text()} + row.models + row.tags +
                               QString::fromUtf8(row.memberNames).split(u'\n');
    const auto words = filter.text.split(u' ', Qt::SkipEmptyParts);
    const bool isFound = std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(
            places, [&](const QString &place) { return place.contains(word, Qt::CaseInsensitive); });
    });
    const auto sharesOne = [](const QStringList &list, const QSet<QString> &chosen) {
        return chosen.isEmpty() ||
               std::ranges::any_of(list, [&](const QString &item) { return chosen.contains(item); });
    };
    TeamsFilter::Budget budget = TeamsFilter::Budget::None;
    if (row.maxBudget) {
        const double share = row.spend.toDouble() / row.maxBudget->toDouble();
        budget = share >= 1     ? TeamsFilter::Budget::Over
                 : share >= 0.8 ? TeamsFilter::Budget::Near
                                : TeamsFilter::Budget::Within;
    }
    return isFound && sharesOne(row.models, filter.models) && sharesOne(row.tags, filter.tags) &&
           (filter.organizations.isEmpty() || filter.organizations.contains(row.organization)) &&
           (!filter.blocked || filter.blocked == row.isBlocked) &&
           (filter.budgets.isEmpty() || filter.budgets.contains(budget));
}

/// Ascending by spend, equals in the order in which they came.
inline QList<TeamId> naivelyListed(const QList<TeamRow> &rows, const TeamsFilter &filter, Qt::SortOrder order)
{
    QList<TeamRow> shown;
    std::ranges::copy_if(rows, std::back_inserter(shown),
                         [&](const TeamRow &row) { return naivelyMatches(row, filter); });
    std::stable_sort(shown.begin(), shown.end(), [order](const TeamRow &a, const TeamRow &b) {
        const double left = a.spend.toDouble(), right = b.spend.toDouble();
        return order == Qt::AscendingOrder ? left < right : left > right;
    });
    QList<TeamId> ids;
    for (const TeamRow &row : shown)
        ids.append(row.id);
    return ids;
}

} // namespace Teamwright
