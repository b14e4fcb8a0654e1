// SPDX-License-Identifier: GPL-3.0-or-later
#include "membercell.h"

#include "budgetduration.h"
#include "fieldfromtext.h"

namespace Teamwright {

namespace {

template <typename T>
std::optional<T> held(const FieldValue &value)
{
    const T *content = value.as<T>();
    return content ? std::optional<T>(*content) : std::nullopt;
}

/// The proxy takes negative limits and means nothing by them (contract 3.9, 3.12).
std::optional<Issue::Code> faultOf(MemberColumn column, const FieldValue &value)
{
    using Code = Issue::Code;
    if (const Usd *amount = value.as<Usd>())
        return amount->isNegative() ? std::optional(Code::AmountNegative) : std::nullopt;
    if (const qint64 *number = value.as<qint64>())
        return *number < 0 ? std::optional(Code::IntegerNegative) : std::nullopt;
    const QString *text = value.as<QString>();
    if (column == MemberColumn::Period && text && !BudgetDuration::parse(*text))
        return Code::DurationInvalid;
    if (!value.isInvalid())
        return std::nullopt;
    return column == MemberColumn::Budget   ? Code::AmountInvalid
           : column == MemberColumn::Period ? Code::DurationInvalid
                                            : Code::IntegerInvalid;
}

} // namespace

bool isMemberLimit(MemberColumn column)
{
    return column != MemberColumn::User && column != MemberColumn::Role && column != MemberColumn::Spend;
}

bool isMemberNumber(MemberColumn column)
{
    return column == MemberColumn::Budget || column == MemberColumn::TokensPerMinute ||
           column == MemberColumn::RequestsPerMinute || column == MemberColumn::Spend;
}

QVariant memberValue(const Member &member, MemberColumn column)
{
    const MemberLimits &limits = member.limits;
    switch (column) {
    case MemberColumn::User: return QVariant::fromValue(member);
    case MemberColumn::Role: return int(member.role);
    case MemberColumn::Budget: return limits.maxBudget ? QVariant::fromValue(*limits.maxBudget) : QVariant();
    case MemberColumn::Period: return limits.budgetDuration;
    case MemberColumn::TokensPerMinute: return limits.tpmLimit ? QVariant(*limits.tpmLimit) : QVariant();
    case MemberColumn::RequestsPerMinute: return limits.rpmLimit ? QVariant(*limits.rpmLimit) : QVariant();
    case MemberColumn::Models: return limits.allowedModels;
    case MemberColumn::Spend: return QVariant::fromValue(member.spend);
    }
    Q_UNREACHABLE();
}

TeamField fieldLike(MemberColumn column)
{
    switch (column) {
    case MemberColumn::Budget: return TeamField::MemberBudget;
    case MemberColumn::Period: return TeamField::MemberBudgetDuration;
    case MemberColumn::TokensPerMinute: return TeamField::MemberTpmLimit;
    case MemberColumn::RequestsPerMinute: return TeamField::MemberRpmLimit;
    default: return TeamField::MemberModels;
    }
}

void setMemberLimit(MemberLimits &limits, MemberColumn column, const FieldValue &value)
{
    switch (column) {
    case MemberColumn::Budget: limits.maxBudget = held<Usd>(value); break;
    case MemberColumn::Period: limits.budgetDuration = held<QString>(value).value_or(QString()); break;
    case MemberColumn::TokensPerMinute: limits.tpmLimit = held<qint64>(value); break;
    case MemberColumn::RequestsPerMinute: limits.rpmLimit = held<qint64>(value); break;
    case MemberColumn::Models: limits.allowedModels = held<QStringList>(value).value_or(QStringList()); break;
    default: break;
    }
}

std::optional<Issue> faultOfMemberLimit(MemberColumn column, const QString &typed)
{
    const auto fault = faultOf(column, fieldFromText(fieldSpec(fieldLike(column)), typed.trimmed()));
    return fault ? std::optional(Issue{*fault, Issue::Severity::Error, {}, -1, {}}) : std::nullopt;
}

Member memberWithLimit(Member member, MemberColumn column, const QString &typed)
{
    const FieldValue value = fieldFromText(fieldSpec(fieldLike(column)), typed.trimmed());
    if (faultOf(column, value))
        return member;
    const MemberLimits before = member.limits;
    setMemberLimit(member.limits, column, value);
    if (member.limits == before)
        return member;
    member.limits.source = MemberLimits::Source::Custom;
    if (member.limits == MemberLimits{MemberLimits::Source::Custom, {}, {}, {}, {}, {}})
        member.limits = {};
    return member;
}

} // namespace Teamwright
