// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets.h"

#include "budgetthresholds.h"

#include <algorithm>

namespace Teamwright {

namespace {

template <typename Texts>
std::vector<bool> tableOf(const TextPool &pool, const Texts &texts)
{
    if (texts.isEmpty())
        return {};
    std::vector<bool> table(std::max(pool.size(), 1U));
    for (const QString &text : texts) {
        if (const auto id = pool.find(text))
            table[*id] = true;
    }
    return table;
}

bool isAnyChosen(const uint32_t *begin, int size, const std::vector<bool> &table)
{
    return table.empty() || std::any_of(begin, begin + size, [&table](uint32_t id) { return table[id]; });
}

template <typename Add>
void forEachUsed(const TextPool &pool, Add add)
{
    for (uint32_t id = 0; id < pool.size(); ++id) {
        if (pool.count(id) > 0 && !pool.text(id).isEmpty())
            add(pool.text(id), pool.count(id));
    }
}

} // namespace

std::optional<double> budgetShare(const TeamRow &row)
{
    if (!row.maxBudget)
        return {};
    const double budget = row.maxBudget->toDouble();
    return budget > 0 ? row.spend.toDouble() / budget : 1.0;
}

TeamsFilter::Budget budgetClass(const TeamRow &row)
{
    const auto share = budgetShare(row);
    if (!share)
        return TeamsFilter::Budget::None;
    if (*share >= overBudget)
        return TeamsFilter::Budget::Over;
    return *share >= nearBudget ? TeamsFilter::Budget::Near : TeamsFilter::Budget::Within;
}

uint32_t TextPool::idOf(const QString &text)
{
    if (const auto known = find(text))
        return *known;
    const uint32_t id = size();
    m_ids.insert(text, id);
    m_texts.push_back(text);
    m_counts.push_back(0);
    return id;
}

std::optional<uint32_t> TextPool::find(const QString &text) const
{
    const auto known = m_ids.constFind(text);
    return known == m_ids.constEnd() ? std::nullopt : std::optional(*known);
}

Facets::Entry Facets::entryOf(const TeamRow &row)
{
    constexpr qsizetype most = 0xffff;
    Entry entry;
    entry.wordsBegin = uint32_t(m_words.size());
    entry.modelCount = uint16_t(std::min(row.models.size(), most));
    entry.tagCount = uint16_t(std::min(row.tags.size(), most));
    entry.budget = budgetClass(row);
    entry.isBlocked = row.isBlocked;
    m_words.push_back(m_organizations.idOf(row.organization.text()));
    for (int i = 0; i < entry.modelCount; ++i)
        m_words.push_back(m_models.idOf(row.models[i]));
    for (int i = 0; i < entry.tagCount; ++i)
        m_words.push_back(m_tags.idOf(row.tags[i]));
    return entry;
}

bool Facets::hasSameWords(const Entry &entry, const TeamRow &row) const
{
    const uint32_t *word = &m_words[entry.wordsBegin];
    const auto isSame = [&word](const TextPool &pool, const QString &text) {
        return pool.text(*word++) == text;
    };
    return row.models.size() == entry.modelCount && row.tags.size() == entry.tagCount &&
           isSame(m_organizations, row.organization.text()) &&
           std::ranges::all_of(row.models, [&](const QString &text) { return isSame(m_models, text); }) &&
           std::ranges::all_of(row.tags, [&](const QString &text) { return isSame(m_tags, text); });
}

void Facets::count(const Entry &entry, int by)
{
    m_blockedCount += entry.isBlocked ? by : 0;
    m_budgetCounts[size_t(entry.budget)] += by;
    const uint32_t *word = &m_words[entry.wordsBegin];
    m_organizations.count(*word++) += by;
    for (int i = 0; i < entry.modelCount; ++i)
        m_models.count(*word++) += by;
    for (int i = 0; i < entry.tagCount; ++i)
        m_tags.count(*word++) += by;
}

void Facets::append(const TeamRow &row)
{
    m_entries.push_back(entryOf(row));
    count(m_entries.back(), +1);
}

void Facets::replace(uint32_t place, const TeamRow &row)
{
    Entry &entry = m_entries[place];
    count(entry, -1);
    if (hasSameWords(entry, row)) { // seldom otherwise; what is left behind goes with the next clear()
        entry.budget = budgetClass(row);
        entry.isBlocked = row.isBlocked;
    } else {
        entry = entryOf(row);
    }
    count(entry, +1);
}

Facets::Choice Facets::choice(const TeamsFilter &filter) const
{
    QStringList organizations;
    for (const OrganizationId &id : filter.organizations)
        organizations.append(id.text());
    Choice choice{tableOf(m_organizations, organizations),
                  tableOf(m_models, filter.models),
                  tableOf(m_tags, filter.tags),
                  {},
                  filter.blocked};
    if (!filter.budgets.isEmpty())
        choice.budgets.resize(m_budgetCounts.size());
    for (const TeamsFilter::Budget budget : filter.budgets)
        choice.budgets[size_t(budget)] = true;
    return choice;
}

bool Facets::matches(uint32_t place, const Choice &choice) const
{
    const Entry &entry = m_entries[place];
    if (choice.blocked && *choice.blocked != entry.isBlocked)
        return false;
    if (!choice.budgets.empty() && !choice.budgets[size_t(entry.budget)])
        return false;
    const uint32_t *word = &m_words[entry.wordsBegin];
    return isAnyChosen(word, 1, choice.organizations) &&
           isAnyChosen(word + 1, entry.modelCount, choice.models) &&
           isAnyChosen(word + 1 + entry.modelCount, entry.tagCount, choice.tags);
}

FilterCounts Facets::counts() const
{
    FilterCounts counts;
    counts.all = int(m_entries.size());
    counts.blocked = m_blockedCount;
    counts.active = counts.all - counts.blocked;
    for (size_t i = 0; i < m_budgetCounts.size(); ++i)
        counts.budgets.insert(TeamsFilter::Budget(i), m_budgetCounts[i]);
    forEachUsed(m_organizations,
                [&](const QString &id, int n) { counts.organizations.insert(OrganizationId(id), n); });
    forEachUsed(m_models, [&](const QString &model, int n) { counts.models.insert(model, n); });
    forEachUsed(m_tags, [&](const QString &tag, int n) { counts.tags.insert(tag, n); });
    return counts;
}

} // namespace Teamwright
