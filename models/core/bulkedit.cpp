// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkedit.h"

#include <QtNumeric>

#include <cmath>
#include <utility>

namespace Teamwright {

namespace {

/// What becomes of one value.
using Wanted = std::pair<FieldValue, BulkRefusal>;

Wanted refused(BulkRefusal refusal) { return {FieldValue(), refusal}; }
Wanted wanted(FieldValue value) { return {std::move(value), BulkRefusal::None}; }

/// The empty list of models means every model, that of permissions the proxy's default.
bool meansAllWhenEmpty(const FieldSpec &spec)
{
    return spec.kind == FieldKind::Models || spec.field == TeamField::MemberPermissions;
}

Wanted raisedAmount(const Usd &amount, const std::optional<Usd> &result)
{
    if (!result)
        return refused(BulkRefusal::TooPrecise);
    if (result->isNegative() && !amount.isNegative())
        return refused(BulkRefusal::BelowZero);
    return wanted(FieldValue(*result));
}

/// (100 + percent) / 100
std::optional<Usd> factorOf(const Usd &percent)
{
    const auto sum = percent.plus(*Usd::parse(u"100"));
    return sum ? sum->times(*Usd::parse(u"0.01")) : std::nullopt;
}

Wanted raisedNumber(qint64 number, const BulkChange &change)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    qint64 result = 0;
    if (const auto *step = change.argument.as<qint64>()) {
        if (change.kind == BulkKind::RaiseByPercent)
            return refused(BulkRefusal::Unfit);
        if (qAddOverflow(number, *step, &result))
            return refused(BulkRefusal::TooPrecise);
    } else {
        const auto *percent = change.argument.as<Usd>();
        if (!percent || change.kind == BulkKind::RaiseBy)
            return refused(BulkRefusal::Unfit);
        const double raised = double(number) * (100 + percent->toDouble()) / 100;
        if (std::abs(raised) > exactIntegers || std::abs(double(number)) > exactIntegers)
            return refused(BulkRefusal::TooPrecise);
        result = qint64(std::llround(raised));
    }
    return result < 0 ? refused(BulkRefusal::BelowZero) : wanted(FieldValue(result));
}

Wanted raised(const FieldValue &was, const BulkChange &change)
{
    if (const auto *number = was.as<qint64>())
        return raisedNumber(*number, change);
    const auto *amount = was.as<Usd>();
    if (!amount)
        return refused(BulkRefusal::NoLimit);
    const auto *argument = change.argument.as<Usd>();
    if (!argument)
        return refused(BulkRefusal::Unfit);
    if (change.kind == BulkKind::RaiseBy)
        return raisedAmount(*amount, amount->plus(*argument));
    const auto factor = factorOf(*argument);
    return raisedAmount(*amount, factor ? amount->times(*factor) : std::nullopt);
}

Wanted changedList(const FieldSpec &spec, const FieldValue &was, const BulkChange &change)
{
    const auto *entries = change.argument.as<QStringList>();
    if (!entries)
        return refused(BulkRefusal::Unfit);
    const auto *held = was.as<QStringList>();
    QStringList list = held ? *held : QStringList();
    if (list.isEmpty() && meansAllWhenEmpty(spec))
        return refused(BulkRefusal::MeansAll);
    for (const QString &entry : *entries) {
        if (change.kind == BulkKind::RemoveFromList)
            list.removeAll(entry);
        else if (!list.contains(entry))
            list.append(entry);
    }
    if (list.isEmpty() && meansAllWhenEmpty(spec))
        return refused(BulkRefusal::WouldMeanAll);
    return wanted(FieldValue(list));
}

Wanted wantedOf(const FieldSpec &spec, const FieldValue &was, const BulkChange &change)
{
    switch (change.kind) {
    case BulkKind::SetField:
        return change.argument.hasValue() || change.argument.isNull() ? wanted(change.argument)
                                                                      : refused(BulkRefusal::Unfit);
    case BulkKind::ClearField: return wanted(FieldValue::Null());
    case BulkKind::RaiseBy:
    case BulkKind::RaiseByPercent: return raised(was, change);
    case BulkKind::AddToList:
    case BulkKind::RemoveFromList: return changedList(spec, was, change);
    case BulkKind::Block: return wanted(FieldValue(true));
    case BulkKind::Unblock: return wanted(FieldValue(false));
    }
    Q_UNREACHABLE();
}

TeamField fieldOf(const BulkChange &change)
{
    const bool isBlocking = change.kind == BulkKind::Block || change.kind == BulkKind::Unblock;
    return isBlocking ? TeamField::Blocked : change.field;
}

} // namespace

bool canBulkChange(BulkKind kind, TeamField field)
{
    const FieldSpec &spec = fieldSpec(field);
    if (spec.isCreateOnly())
        return false;
    switch (kind) {
    case BulkKind::SetField: return true;
    case BulkKind::ClearField: return spec.clearing != FieldClearing::Never;
    case BulkKind::RaiseBy:
    case BulkKind::RaiseByPercent: return spec.isLimit();
    case BulkKind::AddToList:
    case BulkKind::RemoveFromList: return spec.kind == FieldKind::Models || spec.kind == FieldKind::List;
    case BulkKind::Block:
    case BulkKind::Unblock: return field == TeamField::Blocked;
    }
    Q_UNREACHABLE();
}

BulkEdit bulkEdit(const Team &base, const BulkChange &change)
{
    const TeamField field = fieldOf(change);
    if (!canBulkChange(change.kind, field))
        return {{}, BulkRefusal::Unfit};
    const FieldValue &was = base.value(field);
    const auto [value, refusal] = wantedOf(fieldSpec(field), was, change);
    if (refusal != BulkRefusal::None)
        return {{}, refusal};
    if (isSameOnProxy(field, was, value))
        return {{}, BulkRefusal::SameAlready};
    TeamEdit edit;
    edit.id = base.id;
    edit.alias = base.alias();
    edit.fields.insert(field, {was, value});
    return {edit, BulkRefusal::None};
}

BulkPreview bulkPreview(const QList<Team> &teams, const BulkChange &change)
{
    BulkPreview preview;
    for (const Team &team : teams) {
        const BulkEdit result = bulkEdit(team, change);
        if (result.edit)
            preview.edits.append(*result.edit);
        else
            preview.refused[result.refusal].append(team.id);
    }
    return preview;
}

} // namespace Teamwright
