// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertext.h"

#include <algorithm>

namespace Teamwright {

namespace {

using Kind = FilterPart::Kind;
using Budget = TeamsFilter::Budget;

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString blockedValue() { return QStringLiteral("blocked"); }
QString activeValue() { return QStringLiteral("active"); }

FilterPart budgetPart(Budget budget) { return {Kind::Budget, QString::number(int(budget))}; }
Budget budgetOf(const FilterPart &part) { return Budget(part.value.toInt()); }

template <typename T>
void toggle(QSet<T> &set, const T &value)
{
    if (!set.remove(value))
        set.insert(value);
}

QString budgetText(Budget budget)
{
    switch (budget) {
    case Budget::Over: return FilterText::tr("Over budget");
    case Budget::Near: return FilterText::tr("Near budget");
    case Budget::Within: return FilterText::tr("Within budget");
    case Budget::None: break;
    }
    return FilterText::tr("No budget");
}

template <typename Key, typename Text>
QList<FilterChoice> counted(Kind kind, const QHash<Key, int> &counts, Text text)
{
    QList<FilterChoice> choices;
    choices.reserve(counts.size());
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        choices.append({{kind, text(entry.key())}, entry.value()});
    std::sort(choices.begin(), choices.end(), [](const FilterChoice &a, const FilterChoice &b) {
        return a.count != b.count ? a.count > b.count : a.part.value < b.part.value;
    });
    return choices;
}

} // namespace

bool isOn(const TeamsFilter &filter, const FilterPart &part)
{
    switch (part.kind) {
    case Kind::Status: return filter.blocked && *filter.blocked == (part.value == blockedValue());
    case Kind::Budget: return filter.budgets.contains(budgetOf(part));
    case Kind::Organization: return filter.organizations.contains(OrganizationId(part.value));
    case Kind::Model: return filter.models.contains(part.value);
    case Kind::Tag: break;
    }
    return filter.tags.contains(part.value);
}

TeamsFilter toggled(TeamsFilter filter, const FilterPart &part)
{
    switch (part.kind) {
    case Kind::Status: // a team is one or the other: choosing both would be choosing nothing
        filter.blocked = isOn(filter, part) ? std::nullopt : std::optional(part.value == blockedValue());
        break;
    case Kind::Budget: toggle(filter.budgets, budgetOf(part)); break;
    case Kind::Organization: toggle(filter.organizations, OrganizationId(part.value)); break;
    case Kind::Model: toggle(filter.models, part.value); break;
    case Kind::Tag: toggle(filter.tags, part.value); break;
    }
    return filter;
}

QList<FilterPart> activeParts(const TeamsFilter &filter)
{
    QList<FilterPart> parts;
    if (filter.blocked)
        parts.append({Kind::Status, *filter.blocked ? blockedValue() : activeValue()});
    for (Budget budget : {Budget::Over, Budget::Near, Budget::Within, Budget::None}) {
        if (filter.budgets.contains(budget))
            parts.append(budgetPart(budget));
    }
    QStringList organizations;
    for (const OrganizationId &id : filter.organizations)
        organizations.append(id.text());
    const auto append = [&parts](Kind kind, QStringList values) {
        values.sort(); // a set has no order, and chips must not jump about
        for (const QString &value : std::as_const(values))
            parts.append({kind, value});
    };
    append(Kind::Organization, organizations);
    append(Kind::Model, {filter.models.cbegin(), filter.models.cend()});
    append(Kind::Tag, {filter.tags.cbegin(), filter.tags.cend()});
    return parts;
}

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Status: return FilterText::tr("Status");
    case Kind::Budget: return FilterText::tr("Budget");
    case Kind::Organization: return FilterText::tr("Organization");
    case Kind::Model: return FilterText::tr("Models");
    case Kind::Tag: break;
    }
    return FilterText::tr("Tags");
}

QString partText(const FilterPart &part, const OrganizationNames &organizations)
{
    switch (part.kind) {
    case Kind::Status:
        return part.value == blockedValue() ? FilterText::tr("Blocked") : FilterText::tr("Active");
    case Kind::Budget: return budgetText(budgetOf(part));
    case Kind::Organization:
        if (part.value.isEmpty())
            return FilterText::tr("No organization");
        return organizations.value(OrganizationId(part.value), part.value);
    case Kind::Model: return part.value.isEmpty() ? FilterText::tr("All models") : part.value;
    case Kind::Tag: break;
    }
    return part.value.isEmpty() ? FilterText::tr("No tags") : part.value;
}

QList<FilterChoice> choicesOf(Kind kind, const FilterCounts &counts)
{
    switch (kind) {
    case Kind::Status:
        return {{{kind, activeValue()}, counts.active}, {{kind, blockedValue()}, counts.blocked}};
    case Kind::Budget: {
        QList<FilterChoice> choices;
        for (Budget budget : {Budget::Over, Budget::Near, Budget::Within, Budget::None})
            choices.append({budgetPart(budget), counts.budgets.value(budget)});
        return choices;
    }
    case Kind::Organization:
        return counted(kind, counts.organizations, [](const OrganizationId &id) { return id.text(); });
    case Kind::Model: return counted(kind, counts.models, [](const QString &name) { return name; });
    case Kind::Tag: break;
    }
    return counted(kind, counts.tags, [](const QString &name) { return name; });
}

} // namespace Teamwright
