// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets.h"
#include "haystack.h"
#include "sortkey.h"
#include "teamcolumns.h"
#include "teamsfilter.h"

namespace Teamwright {

class Workspace;

/// Which rows of a workspace are shown, and in which order. A keystroke walks through one block of memory and
/// makes no string; a page that arrives is placed by bisection.
class TeamsIndex final
{
public:
    explicit TeamsIndex(const Workspace &workspace);

    const std::vector<uint32_t> &visible() const { return m_visible; }
    const TeamsFilter &filter() const { return m_filter; }
    TeamColumn sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    FilterCounts counts() const { return m_facets.counts(); }
    int size() const { return int(m_keys.size()); }

    // Each leaves visible() as it then is.
    void rebuild();
    void append(int first, int last);
    void update(const QList<int> &rows);
    void setFilter(const TeamsFilter &filter);
    void setSort(TeamColumn column, Qt::SortOrder order);
    /// Organizations sort by these names, where there is one.
    void setOrganizationNames(const QHash<OrganizationId, QString> &names);

private:
    SortKey keyOf(uint32_t row) const;
    void makeKeys();
    void sortAll();
    void placeInOrder(std::vector<uint32_t> rows);
    bool comesBefore(uint32_t a, uint32_t b) const;
    void findText(bool isNarrower);
    void choose();
    void collect();

    const Workspace &m_workspace;
    Haystack m_haystack;
    Facets m_facets;
    QHash<OrganizationId, QString> m_organizationNames;

    // One for each row of the workspace.
    std::vector<SortKey> m_keys;
    std::vector<char> m_isFound;  ///< by the text of the filter
    std::vector<char> m_isChosen; ///< by the side bar

    std::vector<uint32_t> m_order;   ///< all rows, sorted
    std::vector<uint32_t> m_visible; ///< those of m_order that are found and chosen
    TeamsFilter m_filter;
    TeamColumn m_sortColumn = TeamColumn::Alias;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Teamwright
