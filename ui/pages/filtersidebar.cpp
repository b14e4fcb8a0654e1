// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtersidebar.h"

#include "filtergroup.h"
#include "teamsmodel.h"
#include "tokens.h"

#include <QBoxLayout>

namespace Teamwright {

FilterSidebar::FilterSidebar(TeamsModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
{
    using Kind = FilterPart::Kind;
    setAccessibleName(tr("Filters"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its check boxes take the focus and scroll into sight
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::small, Space::large, Space::small, Space::large);
    column->setSpacing(Space::large);
    for (Kind kind : {Kind::Status, Kind::Budget, Kind::Organization, Kind::Model, Kind::Tag}) {
        auto *group = new FilterGroup(kind, content);
        connect(group, &FilterGroup::partToggled, this, &FilterSidebar::partToggled);
        column->addWidget(group);
        m_groups.append(group);
    }
    column->addStretch();
    setWidget(content);
    connect(&m_model, &TeamsModel::countsChanged, this, &FilterSidebar::showCounts);
    connect(&m_model, &TeamsModel::filterChanged, this, &FilterSidebar::showFilter);
    showCounts();
    showFilter();
}

void FilterSidebar::setOrganizations(const OrganizationNames &names)
{
    for (FilterGroup *group : std::as_const(m_groups))
        group->setOrganizations(names);
}

QSize FilterSidebar::sizeHint() const { return {qMax(216, fontMetrics().averageCharWidth() * 30), 400}; }

QSize FilterSidebar::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 22, 120}; }

void FilterSidebar::showCounts()
{
    const FilterCounts counts = m_model.counts();
    for (FilterGroup *group : std::as_const(m_groups))
        group->setCounts(counts);
}

void FilterSidebar::showFilter()
{
    const QList<FilterPart> parts = activeParts(m_model.filter());
    if (parts == m_shownParts)
        return; // typing into the search field comes here with every key
    m_shownParts = parts;
    for (FilterGroup *group : std::as_const(m_groups))
        group->setFilter(m_model.filter());
}

} // namespace Teamwright
