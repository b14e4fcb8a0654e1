// SPDX-License-Identifier: GPL-3.0-or-later
#include "membertext.h"

#include "amounttext.h"
#include "outcometext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct MemberText
{
    Q_DECLARE_TR_FUNCTIONS(MemberText)
};

QString limitText(const std::optional<qint64> &limit)
{
    return limit ? countText(*limit) : MemberText::tr("unlimited");
}

QString periodText(const MemberLimits &limits)
{
    if (!limits.budgetDuration.isEmpty())
        return limits.budgetDuration;
    return limits.maxBudget ? MemberText::tr("for life") : QStringLiteral("–");
}

QString plainText(const MemberLimits &limits, MemberColumn column)
{
    switch (column) {
    case MemberColumn::Budget:
        return limits.maxBudget ? amountText(*limits.maxBudget) : MemberText::tr("unlimited");
    case MemberColumn::Period: return periodText(limits);
    case MemberColumn::TokensPerMinute: return limitText(limits.tpmLimit);
    case MemberColumn::RequestsPerMinute: return limitText(limits.rpmLimit);
    case MemberColumn::Models:
        return limits.allowedModels.isEmpty() ? MemberText::tr("all of the team")
                                              : limits.allowedModels.join(QLatin1String(", "));
    default: return {};
    }
}

bool isSet(const MemberLimits &limits, MemberColumn column)
{
    switch (column) {
    case MemberColumn::Budget: return limits.maxBudget.has_value();
    case MemberColumn::Period: return !limits.budgetDuration.isEmpty();
    case MemberColumn::TokensPerMinute: return limits.tpmLimit.has_value();
    case MemberColumn::RequestsPerMinute: return limits.rpmLimit.has_value();
    case MemberColumn::Models: return !limits.allowedModels.isEmpty();
    default: return false;
    }
}

} // namespace

QString memberCellText(const Member &member, MemberColumn column)
{
    switch (column) {
    case MemberColumn::User: return member.name();
    case MemberColumn::Role: return roleText(member.role);
    case MemberColumn::Spend: return amountText(member.spend);
    default: break;
    }
    const QString text = plainText(member.limits, column);
    const bool isInherited = member.limits.source == MemberLimits::Source::TeamDefault;
    return isInherited && isSet(member.limits, column) ? MemberText::tr("%1 (team default)").arg(text) : text;
}

QString memberCellChangeText(const Member &was, const Member &is, MemberColumn column)
{
    return QStringLiteral("%1 → %2").arg(memberCellText(was, column), memberCellText(is, column));
}

QString memberEditText(const Member &member, MemberColumn column)
{
    const MemberLimits &limits = member.limits;
    switch (column) {
    case MemberColumn::Budget: return limits.maxBudget ? limits.maxBudget->toText() : QString();
    case MemberColumn::Period: return limits.budgetDuration;
    case MemberColumn::TokensPerMinute:
        return limits.tpmLimit ? QString::number(*limits.tpmLimit) : QString();
    case MemberColumn::RequestsPerMinute:
        return limits.rpmLimit ? QString::number(*limits.rpmLimit) : QString();
    case MemberColumn::Models: return limits.allowedModels.join(QLatin1String(", "));
    default: return memberCellText(member, column);
    }
}

} // namespace Teamwright
