// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsindex.h"

#include "workspace.h"

#include <algorithm>

namespace Teamwright {

TeamsIndex::TeamsIndex(const Workspace &workspace)
    : m_workspace(workspace)
{
    rebuild();
}

void TeamsIndex::rebuild()
{
    m_haystack.clear();
    m_facets.clear();
    m_keys.clear();
    m_order.clear();
    append(0, m_workspace.rowCount() - 1);
}

SortKey TeamsIndex::keyOf(uint32_t row) const
{
    const TeamRow &team = m_workspace.rowAt(int(row));
    const auto name = m_organizationNames.constFind(team.organization);
    if (m_sortColumn != TeamColumn::Organization || name == m_organizationNames.cend() || name->isEmpty())
        return sortKey(team, m_sortColumn);
    TeamRow named = team;
    named.organization = OrganizationId(*name);
    return sortKey(named, m_sortColumn);
}

void TeamsIndex::append(int first, int last)
{
    std::vector<uint32_t> added;
    const auto needles = Haystack::needles(m_filter.text);
    for (int row = first; row <= last; ++row) {
        const auto place = uint32_t(row);
        m_haystack.append(m_workspace.rowAt(row));
        m_facets.append(m_workspace.rowAt(row));
        m_keys.push_back(keyOf(place));
        added.push_back(place);
    }
    placeInOrder(std::move(added));
    m_isFound.resize(m_keys.size());
    m_isChosen.resize(m_keys.size());
    const Facets::Choice choice = m_facets.choice(m_filter);
    for (int row = first; row <= last; ++row) {
        m_isFound[size_t(row)] = m_haystack.containsAll(uint32_t(row), needles);
        m_isChosen[size_t(row)] = m_facets.matches(uint32_t(row), choice);
    }
    collect();
}

void TeamsIndex::update(const QList<int> &rows)
{
    std::vector<char> isChanged(m_keys.size());
    std::vector<uint32_t> changed;
    for (const int row : rows) {
        if (row >= size() || std::exchange(isChanged[size_t(row)], true))
            continue; // not taken in yet, or named twice
        const auto place = uint32_t(row);
        m_haystack.replace(place, m_workspace.rowAt(row));
        m_facets.replace(place, m_workspace.rowAt(row));
        m_keys[place] = keyOf(place);
        changed.push_back(place);
    }
    const auto needles = Haystack::needles(m_filter.text);
    const Facets::Choice choice = m_facets.choice(m_filter);
    for (const uint32_t row : changed) {
        m_isFound[row] = m_haystack.containsAll(row, needles);
        m_isChosen[row] = m_facets.matches(row, choice);
    }
    std::erase_if(m_order, [&](uint32_t row) { return isChanged[row]; });
    placeInOrder(std::move(changed));
    collect();
}

bool TeamsIndex::comesBefore(uint32_t a, uint32_t b) const
{
    const int difference = compareKeys(m_keys[a], m_keys[b], m_sortOrder);
    return difference != 0 ? difference < 0 : a < b;
}

/// A page among many is placed by bisection: merging it in would compare all rows with each page.
void TeamsIndex::placeInOrder(std::vector<uint32_t> rows)
{
    const auto before = [this](uint32_t a, uint32_t b) { return comesBefore(a, b); };
    std::ranges::sort(rows, before);
    if (m_order.empty() || rows.empty()) {
        m_order.insert(m_order.end(), rows.begin(), rows.end());
        return;
    }
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

void TeamsIndex::makeKeys()
{
    for (uint32_t row = 0; row < m_keys.size(); ++row)
        m_keys[row] = keyOf(row);
}

void TeamsIndex::sortAll()
{
    placeInOrder(std::exchange(m_order, {}));
    collect();
}

void TeamsIndex::setSort(TeamColumn column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortOrder = order;
    if (std::exchange(m_sortColumn, column) != column)
        makeKeys();
    sortAll();
}

void TeamsIndex::setOrganizationNames(const QHash<OrganizationId, QString> &names)
{
    m_organizationNames = names;
    if (m_sortColumn != TeamColumn::Organization)
        return;
    makeKeys();
    sortAll();
}

void TeamsIndex::setFilter(const TeamsFilter &filter)
{
    TeamsFilter before = std::exchange(m_filter, filter);
    if (filter.text != before.text) // a longer text finds nothing that its beginning did not
        findText(filter.text.startsWith(before.text));
    before.text = filter.text;
    if (filter != before)
        choose();
    collect();
}

void TeamsIndex::findText(bool isNarrower)
{
    const auto needles = Haystack::needles(m_filter.text);
    for (uint32_t row = 0; row < m_keys.size(); ++row) {
        if (!isNarrower || m_isFound[row])
            m_isFound[row] = m_haystack.containsAll(row, needles);
    }
}

void TeamsIndex::choose()
{
    const Facets::Choice choice = m_facets.choice(m_filter);
    for (uint32_t row = 0; row < m_keys.size(); ++row)
        m_isChosen[row] = m_facets.matches(row, choice);
}

void TeamsIndex::collect()
{
    m_visible.clear();
    for (const uint32_t row : m_order) {
        if (m_isFound[row] && m_isChosen[row])
            m_visible.push_back(row);
    }
}

} // namespace Teamwright
