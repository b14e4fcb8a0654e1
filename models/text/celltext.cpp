// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"

#include "amounttext.h"
#include "datetext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

QString limitText(std::optional<qint64> limit)
{
    return limit ? countText(*limit) : CellText::tr("unlimited");
}

} // namespace

QString columnTitle(TeamColumn column)
{
    switch (column) {
    case TeamColumn::Alias: return CellText::tr("Alias");
    case TeamColumn::Id: return CellText::tr("Team ID");
    case TeamColumn::Organization: return CellText::tr("Organization");
    case TeamColumn::Members: return CellText::tr("Members");
    case TeamColumn::Models: return CellText::tr("Models");
    case TeamColumn::Spend: return CellText::tr("Spend");
    case TeamColumn::Budget: return CellText::tr("Budget");
    case TeamColumn::ResetDate: return CellText::tr("Next reset");
    case TeamColumn::TokensPerMinute: return CellText::tr("Tokens/min");
    case TeamColumn::RequestsPerMinute: return CellText::tr("Requests/min");
    case TeamColumn::Blocked: return CellText::tr("Status");
    case TeamColumn::Tags: return CellText::tr("Tags");
    case TeamColumn::Created: return CellText::tr("Created");
    }
    Q_UNREACHABLE();
}

QString columnHelp(TeamColumn column)
{
    switch (column) {
    case TeamColumn::Alias: return CellText::tr("The team's name for people");
    case TeamColumn::Id: return CellText::tr("What the proxy calls the team");
    case TeamColumn::Organization: return CellText::tr("The organization that the team belongs to");
    case TeamColumn::Members: return CellText::tr("Number of members");
    case TeamColumn::Models: return CellText::tr("Models that the team may call");
    case TeamColumn::Spend: return CellText::tr("US dollars spent since the last reset");
    case TeamColumn::Budget: return CellText::tr("US dollars that the team may spend until the next reset");
    case TeamColumn::ResetDate: return CellText::tr("When the spend is counted anew, in your local time");
    case TeamColumn::TokensPerMinute: return CellText::tr("Tokens that the team may use per minute");
    case TeamColumn::RequestsPerMinute: return CellText::tr("Requests that the team may send per minute");
    case TeamColumn::Blocked: return CellText::tr("Whether the team's keys are refused");
    case TeamColumn::Tags: return CellText::tr("The team's tags");
    case TeamColumn::Created: return CellText::tr("When the team was created, in your local time");
    }
    Q_UNREACHABLE();
}

QString columnTitle(MemberColumn column)
{
    switch (column) {
    case MemberColumn::User: return CellText::tr("User");
    case MemberColumn::Role: return CellText::tr("Role");
    case MemberColumn::Budget: return CellText::tr("Budget (USD)");
    case MemberColumn::Period: return CellText::tr("Period");
    case MemberColumn::TokensPerMinute: return CellText::tr("Tokens per minute");
    case MemberColumn::RequestsPerMinute: return CellText::tr("Requests per minute");
    case MemberColumn::Models: return CellText::tr("Models");
    case MemberColumn::Spend: return CellText::tr("Spend (USD)");
    }
    Q_UNREACHABLE();
}

QString cellText(const TeamRow &row, TeamColumn column)
{
    switch (column) {
    case TeamColumn::Alias: return row.alias.isEmpty() ? CellText::tr("(no alias)") : row.alias;
    case TeamColumn::Id: return row.id.text();
    case TeamColumn::Organization: return row.organization.text();
    case TeamColumn::Members: return countText(row.memberCount);
    case TeamColumn::Models:
        return row.models.isEmpty() ? CellText::tr("all models") : row.models.join(QStringLiteral(", "));
    case TeamColumn::Spend: return amountText(row.spend);
    case TeamColumn::Budget: return row.maxBudget ? amountText(*row.maxBudget) : CellText::tr("unlimited");
    case TeamColumn::ResetDate:
        return row.budgetResetAt.isValid() ? localTimeText(row.budgetResetAt) : CellText::tr("never");
    case TeamColumn::TokensPerMinute: return limitText(row.tpmLimit);
    case TeamColumn::RequestsPerMinute: return limitText(row.rpmLimit);
    case TeamColumn::Blocked: return row.isBlocked ? CellText::tr("Blocked") : CellText::tr("Active");
    case TeamColumn::Tags: return row.tags.join(QStringLiteral(", "));
    case TeamColumn::Created: return localTimeText(row.createdAt);
    }
    Q_UNREACHABLE();
}

QString cellTip(const TeamRow &row, TeamColumn column)
{
    switch (column) {
    case TeamColumn::Models: return row.models.join(u'\n');
    case TeamColumn::Tags: return row.tags.join(u'\n');
    case TeamColumn::ResetDate: return utcTimeText(row.budgetResetAt);
    case TeamColumn::Created: return utcTimeText(row.createdAt);
    case TeamColumn::Alias:
    case TeamColumn::Id: return cellText(row, column);
    default: return {};
    }
}

} // namespace Teamwright
