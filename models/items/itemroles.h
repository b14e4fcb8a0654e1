// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Teamwright {

/// Roles beside Qt's own. DisplayRole is for eyes, ValueRole is what sorting, editing and deciding go by.
enum ItemRole {
    ValueRole = Qt::UserRole + 1, ///< the raw value: Usd, qint64, QDateTime, QStringList, FieldValue …
    TeamIdRole,                   ///< TeamId of the row
    BudgetShareRole,              ///< double: spend / budget; invalid without a budget
    ObstacleRole,                 ///< int(Obstacle): why this cell is not offered
    IssuesRole,                   ///< QStringList: sentences about this cell
    IssueSeverityRole,            ///< int(Issue::Severity) of the worst issue; invalid when there is none
    ChangeRole,                   ///< int(ChangeKind): what is staged here; see changerole.h
    WasRole,                      ///< QString: what stood here before it was staged; invalid for no change
};

} // namespace Teamwright
