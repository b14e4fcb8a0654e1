// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamcolumns.h"
#include "teamrow.h"

#include <QHash>
#include <QSet>

#include <cstdint>
#include <vector>

namespace Teamwright {

class Workspace;

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

/// Texts that occur often, as small numbers.
class TextPool final
{
public:
    uint32_t idOf(const QString &text);
    std::optional<uint32_t> find(const QString &text) const;
    const QString &text(uint32_t id) const { return m_texts[id]; }
    size_t size() const { return m_texts.size(); }

private:
    QHash<QString, uint32_t> m_ids;
    std::vector<QString> m_texts;
};

/// Which rows of a workspace are shown, and in which order. Holds one folded text a row in one block, so that a
/// keystroke over 100,000 rows is a walk through memory and no string is made.
class TeamsIndex final
{
public:
    explicit TeamsIndex(const Workspace &workspace);

    const std::vector<uint32_t> &visible() const { return m_visible; }
    const TeamsFilter &filter() const { return m_filter; }
    TeamColumn sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    FilterCounts counts() const;
    int size() const { return int(m_entries.size()); }

    // Each leaves visible() as it then is.
    void rebuild();
    void append(int first, int last);
    void update(const QList<int> &rows);
    void setFilter(const TeamsFilter &filter);
    void setSort(TeamColumn column, Qt::SortOrder order);

    static std::optional<double> budgetShare(const TeamRow &row); ///< spend / budget; nothing without a budget
    static TeamsFilter::Budget budgetClass(const TeamRow &row);

private:
    struct Entry
    {
        uint32_t textBegin = 0; ///< into m_text
        uint32_t textSize = 0;
        uint32_t wordsBegin = 0; ///< into m_words: organization, then models, then tags
        uint16_t modelCount = 0;
        uint16_t tagCount = 0;
        TeamsFilter::Budget budget = TeamsFilter::Budget::None;
        bool isBlocked = false;
    };
    struct Wanted; ///< the filter in numbers

    Entry makeEntry(const TeamRow &row);
    void count(const Entry &entry, int by);
    void placeInOrder(std::vector<uint32_t> rows);
    bool comesBefore(uint32_t a, uint32_t b) const;
    bool matches(const Entry &entry, const Wanted &wanted) const;
    void choose(const std::vector<uint32_t> &candidates);

    const Workspace &m_workspace;
    std::vector<Entry> m_entries;
    QByteArray m_text;
    std::vector<uint32_t> m_words;
    TextPool m_organizations, m_models, m_tags;
    std::vector<int> m_organizationCounts, m_modelCounts, m_tagCounts;
    std::array<int, 4> m_budgetCounts{};
    int m_blockedCount = 0;
    std::vector<uint32_t> m_order;   ///< all rows, sorted
    std::vector<uint32_t> m_visible; ///< those of m_order that the filter lets through
    TeamsFilter m_filter;
    TeamColumn m_sortColumn = TeamColumn::Alias;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Teamwright
