// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtertext.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Teamwright {

class FilterRow;
class SearchField;

/// One kind of filter: its choices with counts. Of long lists the first few, the others on demand and by
/// search.
class FilterGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterGroup)

public:
    explicit FilterGroup(FilterPart::Kind kind, QWidget *parent = nullptr);

    void setCounts(const FilterCounts &counts);
    void setFilter(const TeamsFilter &filter);
    void setOrganizations(const OrganizationNames &organizations);

Q_SIGNALS:
    void partToggled(const Teamwright::FilterPart &part);

private:
    void fill();
    /// What is on stays in sight, whatever its count and whatever is searched.
    QList<FilterChoice> visibleChoices() const;
    FilterRow *rowAt(qsizetype place);

    FilterPart::Kind m_kind;
    QList<FilterChoice> m_choices;
    TeamsFilter m_filter;
    OrganizationNames m_organizations;
    QList<FilterPart> m_shown; ///< which part each row stands for
    QList<FilterRow *> m_rows;
    QBoxLayout *m_column;
    SearchField *m_search;
    QPushButton *m_more;
    bool m_isLong = false; ///< somebody asked for more
};

} // namespace Teamwright
