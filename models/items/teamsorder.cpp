// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsorder.h"

namespace Teamwright {

namespace {

template <typename T>
int compareValues(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int compareTexts(const QString &a, const QString &b)
{
    const int difference = a.compare(b, Qt::CaseInsensitive);
    return difference != 0 ? difference : a.compare(b);
}

/// Unset ones last, before the direction counts.
template <typename T, typename Compare>
int compareSet(bool isSetA, bool isSetB, const T &a, const T &b, Qt::SortOrder order, Compare compare)
{
    if (!isSetA || !isSetB)
        return int(isSetB) - int(isSetA);
    return order == Qt::AscendingOrder ? compare(a, b) : -compare(a, b);
}

int compareListed(const QStringList &a, const QStringList &b, Qt::SortOrder order)
{
    return compareSet(!a.isEmpty(), !b.isEmpty(), a, b, order, [](const QStringList &left, const QStringList &right) {
        return left.size() != right.size() ? compareValues(left.size(), right.size()) : compareTexts(left[0], right[0]);
    });
}

} // namespace

int compareRows(const TeamRow &a, const TeamRow &b, TeamColumn column, Qt::SortOrder order)
{
    const auto numbers = [order](const auto &left, const auto &right) {
        return order == Qt::AscendingOrder ? compareValues(left, right) : compareValues(right, left);
    };
    const auto optionals = [order](const auto &left, const auto &right) {
        using Value = typename std::decay_t<decltype(left)>::value_type;
        return compareSet(left.has_value(), right.has_value(), left.value_or(Value()), right.value_or(Value()), order,
                          [](const Value &x, const Value &y) { return compareValues(x, y); });
    };
    const auto texts = [order](const QString &left, const QString &right) {
        return compareSet(!left.isEmpty(), !right.isEmpty(), left, right, order, compareTexts);
    };
    const auto dates = [order](const QDateTime &left, const QDateTime &right) {
        return compareSet(left.isValid(), right.isValid(), left, right, order,
                          [](const QDateTime &x, const QDateTime &y) { return compareValues(x, y); });
    };
    switch (column) {
    case TeamColumn::Alias: return texts(a.alias, b.alias);
    case TeamColumn::Id: return texts(a.id.text(), b.id.text());
    case TeamColumn::Organization: return texts(a.organization.text(), b.organization.text());
    case TeamColumn::Members: return numbers(a.memberCount, b.memberCount);
    case TeamColumn::Models: return compareListed(a.models, b.models, order);
    case TeamColumn::Spend: return numbers(a.spend, b.spend);
    case TeamColumn::Budget: return optionals(a.maxBudget, b.maxBudget);
    case TeamColumn::ResetDate: return dates(a.budgetResetAt, b.budgetResetAt);
    case TeamColumn::TokensPerMinute: return optionals(a.tpmLimit, b.tpmLimit);
    case TeamColumn::RequestsPerMinute: return optionals(a.rpmLimit, b.rpmLimit);
    case TeamColumn::Blocked: return numbers(a.isBlocked, b.isBlocked);
    case TeamColumn::Tags: return compareListed(a.tags, b.tags, order);
    case TeamColumn::Created: return dates(a.createdAt, b.createdAt);
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
