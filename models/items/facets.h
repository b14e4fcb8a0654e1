// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsfilter.h"

#include <array>
#include <cstdint>
#include <vector>

namespace Teamwright {

/// Texts that occur often, as small numbers, and how often each occurs.
class TextPool final
{
public:
    uint32_t idOf(const QString &text);
    std::optional<uint32_t> find(const QString &text) const;
    const QString &text(uint32_t id) const { return m_texts[id]; }
    uint32_t size() const { return uint32_t(m_texts.size()); }
    int &count(uint32_t id) { return m_counts[id]; }
    int count(uint32_t id) const { return m_counts[id]; }

private:
    QHash<QString, uint32_t> m_ids;
    std::vector<QString> m_texts;
    std::vector<int> m_counts;
};

/// What the side bar filters by, for each team in numbers, and the counts beside its choices, which follow
/// each change. Owned by the index.
class Facets final
{
public:
    /// The side bar's part of a filter, as tables by number; good until the next append or replace.
    struct Choice
    {
        std::vector<bool> organizations, models, tags; ///< empty: not chosen by
        std::vector<bool> budgets;
        std::optional<bool> blocked;
    };

    void clear() { *this = Facets(); }
    void append(const TeamRow &row);
    void replace(uint32_t place, const TeamRow &row);

    Choice choice(const TeamsFilter &filter) const;
    bool matches(uint32_t place, const Choice &choice) const;
    FilterCounts counts() const;

private:
    struct Entry
    {
        uint32_t wordsBegin = 0; ///< into m_words: organization, then models, then tags
        uint16_t modelCount = 0;
        uint16_t tagCount = 0;
        TeamsFilter::Budget budget = TeamsFilter::Budget::None;
        bool isBlocked = false;
    };
    Entry entryOf(const TeamRow &row);
    bool hasSameWords(const Entry &entry, const TeamRow &row) const;
    void count(const Entry &entry, int by);

    std::vector<Entry> m_entries;
    std::vector<uint32_t> m_words;
    TextPool m_organizations, m_models, m_tags;
    std::array<int, 4> m_budgetCounts{};
    int m_blockedCount = 0;
};

} // namespace Teamwright
