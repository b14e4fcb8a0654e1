// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "teamsindex.h"

#include <QCoreApplication>
#include <QHash>

namespace Teamwright {

/// One choice of the side bar, taken by itself: a filter with exactly that in it.
struct FilterPart
{
    enum class Kind { Status, Budget, Organization, Model, Tag };

    Kind kind;
    QString value; ///< what toggles: "blocked", a number of TeamsFilter::Budget, an id, a name

    friend bool operator==(const FilterPart &, const FilterPart &) = default;
};

using OrganizationNames = QHash<OrganizationId, QString>;

bool isOn(const TeamsFilter &filter, const FilterPart &part);
TeamsFilter toggled(TeamsFilter filter, const FilterPart &part);
/// All parts that narrow the list now, the text left out.
QList<FilterPart> activeParts(const TeamsFilter &filter);

QString kindText(FilterPart::Kind kind);                                          ///< "Budget"
QString partText(const FilterPart &part, const OrganizationNames &organizations); ///< "Over budget"

/// The choices of one kind with how many teams each would show, most first; the fixed ones in their order.
struct FilterChoice
{
    FilterPart part;
    int count = 0;
};
QList<FilterChoice> choicesOf(FilterPart::Kind kind, const FilterCounts &counts);

} // namespace Teamwright
