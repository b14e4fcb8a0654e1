// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamcell.h"

namespace Teamwright {

static bool isNumber(TeamColumn column)
{
    switch (column) {
    case TeamColumn::Members:
    case TeamColumn::Spend:
    case TeamColumn::Budget:
    case TeamColumn::TokensPerMinute:
    case TeamColumn::RequestsPerMinute: return true;
    default: return false;
    }
}

QVariant cellValue(const TeamRow &row, TeamColumn column)
{
    switch (column) {
    case TeamColumn::Alias: return row.alias;
    case TeamColumn::Id: return row.id.text();
    case TeamColumn::Organization: return row.organization.text();
    case TeamColumn::Members: return row.memberCount;
    case TeamColumn::Models: return row.models;
    case TeamColumn::Spend: return QVariant::fromValue(row.spend);
    case TeamColumn::Budget: return cellValue(row.maxBudget);
    case TeamColumn::ResetDate: return row.budgetResetAt;
    case TeamColumn::TokensPerMinute: return cellValue(row.tpmLimit);
    case TeamColumn::RequestsPerMinute: return cellValue(row.rpmLimit);
    case TeamColumn::Blocked: return row.isBlocked;
    case TeamColumn::Tags: return row.tags;
    case TeamColumn::Created: return row.createdAt;
    }
    Q_UNREACHABLE();
}

int cellAlignment(TeamColumn column)
{
    return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace Teamwright
