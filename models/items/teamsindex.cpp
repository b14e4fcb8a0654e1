// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsindex.h"

#include "teamsorder.h"
#include "workspace.h"

#include <algorithm>
#include <cstring>

namespace Teamwright {

namespace {

constexpr double nearShare = 0.8; // as the proxy's own dashboard has it

QByteArray folded(const TeamRow &row)
{
    const QString words = row.alias + u'\x1f' + row.id.text() + u'\x1f' + row.models.join(u'\x1f') + u'\x1f'
        + row.tags.join(u'\x1f') + u'\x1f' + QString::fromUtf8(row.memberNames);
    return words.toCaseFolded().toUtf8();
}

void grow(std::vector<int> &counts, const TextPool &pool) { counts.resize(pool.size()); }

} // namespace

uint32_t TextPool::idOf(const QString &text)
{
    const auto known = m_ids.constFind(text);
    if (known != m_ids.constEnd())
        return *known;
    const auto id = uint32_t(m_texts.size());
    m_ids.insert(text, id);
    m_texts.push_back(text);
    return id;
}

std::optional<uint32_t> TextPool::find(const QString &text) const
{
    const auto known = m_ids.constFind(text);
    return known == m_ids.constEnd() ? std::nullopt : std::optional(*known);
}

bool TeamsFilter::isEmpty() const { return *this == TeamsFilter(); }

/// Every choice as a table by number, every word folded.
struct TeamsIndex::Wanted
{
    Wanted(const TeamsIndex &index, const TeamsFilter &filter) : blocked(filter.blocked)
    {
        for (const QString &word : filter.text.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
            words.push_back(word.toUtf8());
        QSet<QString> organizationNames;
        for (const OrganizationId &id : filter.organizations)
            organizationNames.insert(id.text());
        organizations = tableOf(index.m_organizations, organizationNames);
        models = tableOf(index.m_models, filter.models);
        tags = tableOf(index.m_tags, filter.tags);
        hasOrganizations = !filter.organizations.isEmpty();
        hasModels = !filter.models.isEmpty();
        hasTags = !filter.tags.isEmpty();
        hasBudgets = !filter.budgets.isEmpty();
        for (const TeamsFilter::Budget budget : filter.budgets)
            budgets[size_t(budget)] = true;
    }

    static std::vector<bool> tableOf(const TextPool &pool, const QSet<QString> &texts)
    {
        std::vector<bool> table(pool.size());
        for (const QString &text : texts) {
            if (const auto id = pool.find(text))
                table[*id] = true;
        }
        return table;
    }

    std::vector<QByteArray> words;
    std::vector<bool> organizations, models, tags;
    std::array<bool, 4> budgets{};
    std::optional<bool> blocked;
    bool hasOrganizations, hasModels, hasTags, hasBudgets;
};

TeamsIndex::TeamsIndex(const Workspace &workspace) : m_workspace(workspace) { rebuild(); }

std::optional<double> TeamsIndex::budgetShare(const TeamRow &row)
{
    if (!row.maxBudget)
        return {};
    const double budget = row.maxBudget->toDouble();
    if (budget <= 0)
        return 1.0; // nothing may be spent, so the budget is used up
    return row.spend.toDouble() / budget;
}

TeamsFilter::Budget TeamsIndex::budgetClass(const TeamRow &row)
{
    const auto share = budgetShare(row);
    if (!share)
        return TeamsFilter::Budget::None;
    if (*share >= 1)
        return TeamsFilter::Budget::Over;
    return *share >= nearShare ? TeamsFilter::Budget::Near : TeamsFilter::Budget::Within;
}

TeamsIndex::Entry TeamsIndex::makeEntry(const TeamRow &row)
{
    const QByteArray text = folded(row);
    Entry entry;
    entry.textBegin = uint32_t(m_text.size());
    entry.textSize = uint32_t(text.size());
    m_text += text;
    entry.wordsBegin = uint32_t(m_words.size());
    m_words.push_back(m_organizations.idOf(row.organization.text()));
    entry.modelCount = uint16_t(std::min<qsizetype>(row.models.size(), 0xffff));
    for (int i = 0; i < entry.modelCount; ++i)
        m_words.push_back(m_models.idOf(row.models[i]));
    entry.tagCount = uint16_t(std::min<qsizetype>(row.tags.size(), 0xffff));
    for (int i = 0; i < entry.tagCount; ++i)
        m_words.push_back(m_tags.idOf(row.tags[i]));
    entry.budget = budgetClass(row);
    entry.isBlocked = row.isBlocked;
    grow(m_organizationCounts, m_organizations);
    grow(m_modelCounts, m_models);
    grow(m_tagCounts, m_tags);
    return entry;
}

void TeamsIndex::count(const Entry &entry, int by)
{
    m_blockedCount += entry.isBlocked ? by : 0;
    m_budgetCounts[size_t(entry.budget)] += by;
    const uint32_t *word = &m_words[entry.wordsBegin];
    m_organizationCounts[*word++] += by;
    for (int i = 0; i < entry.modelCount; ++i)
        m_modelCounts[*word++] += by;
    for (int i = 0; i < entry.tagCount; ++i)
        m_tagCounts[*word++] += by;
}

FilterCounts TeamsIndex::counts() const
{
    FilterCounts counts;
    counts.all = size();
    counts.blocked = m_blockedCount;
    counts.active = counts.all - counts.blocked;
    for (size_t i = 0; i < m_budgetCounts.size(); ++i)
        counts.budgets.insert(TeamsFilter::Budget(i), m_budgetCounts[i]);
    for (uint32_t id = 0; id < m_organizationCounts.size(); ++id) {
        if (m_organizationCounts[id] > 0 && !m_organizations.text(id).isEmpty())
            counts.organizations.insert(OrganizationId(m_organizations.text(id)), m_organizationCounts[id]);
    }
    for (uint32_t id = 0; id < m_modelCounts.size(); ++id) {
        if (m_modelCounts[id] > 0)
            counts.models.insert(m_models.text(id), m_modelCounts[id]);
    }
    for (uint32_t id = 0; id < m_tagCounts.size(); ++id) {
        if (m_tagCounts[id] > 0)
            counts.tags.insert(m_tags.text(id), m_tagCounts[id]);
    }
    return counts;
}

void TeamsIndex::rebuild()
{
    m_entries.clear();
    m_text.clear();
    m_words.clear();
    m_order.clear();
    for (auto *counts : {&m_organizationCounts, &m_modelCounts, &m_tagCounts})
        std::ranges::fill(*counts, 0);
    m_budgetCounts = {};
    m_blockedCount = 0;
    append(0, m_workspace.rowCount() - 1);
}

void TeamsIndex::append(int first, int last)
{
    std::vector<uint32_t> added;
    for (int row = first; row <= last; ++row) {
        m_entries.push_back(makeEntry(m_workspace.rowAt(row)));
        count(m_entries.back(), +1);
        added.push_back(uint32_t(row));
    }
    placeInOrder(std::move(added));
    choose(m_order);
}

void TeamsIndex::update(const QList<int> &rows)
{
    std::vector<bool> isChanged(m_entries.size());
    std::vector<uint32_t> changed;
    for (const int row : rows) {
        if (row >= size() || isChanged[size_t(row)])
            continue; // not taken in yet, or named twice
        Entry &entry = m_entries[size_t(row)];
        count(entry, -1);
        entry = makeEntry(m_workspace.rowAt(row)); // what it held before stays behind in m_text until the next rebuild
        count(entry, +1);
        isChanged[size_t(row)] = true;
        changed.push_back(uint32_t(row));
    }
    std::erase_if(m_order, [&](uint32_t row) { return isChanged[row]; });
    placeInOrder(std::move(changed));
    choose(m_order);
}

bool TeamsIndex::comesBefore(uint32_t a, uint32_t b) const
{
    const int difference = compareRows(m_workspace.rowAt(int(a)), m_workspace.rowAt(int(b)), m_sortColumn, m_sortOrder);
    return difference != 0 ? difference < 0 : a < b;
}

/// A page among many is placed by bisection: merging it in would compare all rows with each page.
void TeamsIndex::placeInOrder(std::vector<uint32_t> rows)
{
    const auto before = [this](uint32_t a, uint32_t b) { return comesBefore(a, b); };
    std::ranges::sort(rows, before);
    std::vector<uint32_t> merged;
    merged.reserve(m_order.size() + rows.size());
    auto taken = m_order.cbegin();
    for (const uint32_t row : rows) {
        const auto place = std::upper_bound(taken, m_order.cend(), row, before);
        merged.insert(merged.end(), taken, place);
        merged.push_back(row);
        taken = place;
    }
    merged.insert(merged.end(), taken, m_order.cend());
    m_order = std::move(merged);
}

void TeamsIndex::setSort(TeamColumn column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    placeInOrder(std::exchange(m_order, {}));
    choose(m_order);
}

void TeamsIndex::setFilter(const TeamsFilter &filter)
{
    // A longer needle finds nothing that the shorter one did not.
    TeamsFilter sameText = m_filter;
    sameText.text = filter.text;
    const bool narrows = sameText == filter && !m_filter.text.isEmpty() && filter.text.startsWith(m_filter.text);
    m_filter = filter;
    choose(narrows ? std::vector(m_visible) : m_order);
}

bool TeamsIndex::matches(const Entry &entry, const Wanted &wanted) const
{
    if (wanted.blocked && *wanted.blocked != entry.isBlocked)
        return false;
    if (wanted.hasBudgets && !wanted.budgets[size_t(entry.budget)])
        return false;
    const uint32_t *word = &m_words[entry.wordsBegin];
    if (wanted.hasOrganizations && !wanted.organizations[*word])
        return false;
    const auto anyOf = [](const uint32_t *begin, int size, const std::vector<bool> &table) {
        return std::any_of(begin, begin + size, [&](uint32_t id) { return table[id]; });
    };
    if (wanted.hasModels && !anyOf(word + 1, entry.modelCount, wanted.models))
        return false;
    if (wanted.hasTags && !anyOf(word + 1 + entry.modelCount, entry.tagCount, wanted.tags))
        return false;
    return std::ranges::all_of(wanted.words, [&](const QByteArray &needle) {
        return memmem(m_text.constData() + entry.textBegin, entry.textSize, needle.constData(), size_t(needle.size()));
    });
}

void TeamsIndex::choose(const std::vector<uint32_t> &candidates)
{
    if (m_filter.isEmpty()) {
        m_visible = m_order;
        return;
    }
    const Wanted wanted(*this, m_filter);
    std::vector<uint32_t> visible;
    for (const uint32_t row : candidates) {
        if (matches(m_entries[row], wanted))
            visible.push_back(row);
    }
    m_visible = std::move(visible);
}

} // namespace Teamwright
