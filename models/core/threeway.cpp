// SPDX-License-Identifier: GPL-3.0-or-later
#include "threeway.h"

#include "teamedit.h"

namespace Teamwright {

namespace {

template <typename T>
T picked(const T &was, const T &mine, const T &theirs, Side preferred, bool &isClash)
{
    if (mine == was || mine == theirs)
        return theirs;
    if (theirs == was)
        return mine;
    isClash = true;
    return preferred == Side::Mine ? mine : theirs;
}

QStringList listOf(const FieldValue &value)
{
    const auto *list = value.as<QStringList>();
    return list ? *list : QStringList();
}

AliasMap mapOf(const FieldValue &value)
{
    const auto *map = value.as<AliasMap>();
    return map ? *map : AliasMap();
}

JsonValue objectOf(const FieldValue &value)
{
    const auto *json = value.as<JsonValue>();
    return json ? *json : JsonValue(JsonValue::Object());
}

/// An empty list that does not mean "nothing": every model, the default permissions.
bool isWholeWhenEmpty(const FieldSpec &spec)
{
    return spec.kind == FieldKind::Models || spec.field == TeamField::MemberPermissions;
}

bool isNothing(const FieldValue &value) { return value.isUnset() || value.isNull(); }

/// Whether the value can be taken apart as its field is.
bool hasEntries(const FieldSpec &spec, const FieldValue &value)
{
    switch (spec.kind) {
    case FieldKind::Models:
    case FieldKind::List:
        return (value.as<QStringList>() || isNothing(value)) &&
               !(isWholeWhenEmpty(spec) && listOf(value).isEmpty());
    case FieldKind::Map: return value.as<AliasMap>() || isNothing(value);
    case FieldKind::Json: return isNothing(value) || (value.as<JsonValue>() && objectOf(value).isObject());
    default: return false;
    }
}

/// My order, without what they took away and with what they added. Entries are there or not: two people
/// cannot change one of them in two ways.
QStringList mergedList(const QStringList &was, const QStringList &mine, const QStringList &theirs)
{
    QStringList merged;
    for (const QString &entry : mine) {
        if (theirs.contains(entry) || !was.contains(entry))
            merged.append(entry);
    }
    for (const QString &entry : theirs) {
        if (!was.contains(entry) && !merged.contains(entry))
            merged.append(entry);
    }
    return merged;
}

AliasMap mergedMap(const AliasMap &was, const AliasMap &mine, const AliasMap &theirs, Side preferred,
                   bool &isClash)
{
    const auto entry = [](const AliasMap &map, const QString &key) {
        return map.contains(key) ? std::optional(map.value(key)) : std::nullopt;
    };
    AliasMap merged;
    AliasMap all = mine;
    all.insert(theirs);
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        const QString &key = each.key();
        if (const auto kept =
                picked(entry(was, key), entry(mine, key), entry(theirs, key), preferred, isClash))
            merged.insert(key, *kept);
    }
    return merged;
}

/// Objects recurse, all else is replaced, as in RFC 7396 (contract 3.3).
JsonValue mergedJson(const JsonValue &was, const JsonValue &mine, const JsonValue &theirs, Side preferred,
                     bool &isClash)
{
    const auto entry = [](const JsonValue &object, const QString &key) {
        return object.contains(key) ? std::optional(object[key]) : std::nullopt;
    };
    JsonValue merged{JsonValue::Object()};
    JsonValue all = theirs;
    for (const JsonValue::Member &member : mine.toObject()) {
        if (!all.contains(member.key))
            all.insert(member.key, member.value);
    }
    for (const JsonValue::Member &each : all.toObject()) {
        const auto before = entry(was, each.key);
        const auto my = entry(mine, each.key);
        const auto their = entry(theirs, each.key);
        const bool isNested = my && my->isObject() && their && their->isObject();
        if (isNested && *my != *their) {
            const JsonValue base = before.value_or(JsonValue(JsonValue::Object()));
            merged.insert(each.key, mergedJson(base, *my, *their, preferred, isClash));
        } else if (const auto kept = picked(before, my, their, preferred, isClash)) {
            merged.insert(each.key, *kept);
        }
    }
    return merged;
}

MemberLimits mergedLimits(const MemberLimits &was, const MemberLimits &mine, const MemberLimits &theirs,
                          Side preferred, bool &isClash)
{
    if (isSameLimits(was, mine) || isSameLimits(mine, theirs))
        return theirs;
    const bool isTouchedByThem = !isSameLimits(was, theirs);
    const bool isReset = !hasOwnLimits(mine) || (isTouchedByThem && !hasOwnLimits(theirs));
    if (isReset) {
        isClash |= isTouchedByThem;
        return isTouchedByThem && preferred == Side::Theirs ? theirs : mine;
    }
    // A new default of the team is no change to somebody who gets limits of their own.
    bool isLimitClash = false;
    const Side side = isTouchedByThem ? preferred : Side::Mine;
    MemberLimits merged;
    merged.source = MemberLimits::Source::Custom;
    merged.maxBudget = picked(was.maxBudget, mine.maxBudget, theirs.maxBudget, side, isLimitClash);
    merged.budgetDuration =
        picked(was.budgetDuration, mine.budgetDuration, theirs.budgetDuration, side, isLimitClash);
    merged.tpmLimit = picked(was.tpmLimit, mine.tpmLimit, theirs.tpmLimit, side, isLimitClash);
    merged.rpmLimit = picked(was.rpmLimit, mine.rpmLimit, theirs.rpmLimit, side, isLimitClash);
    merged.allowedModels =
        picked(was.allowedModels, mine.allowedModels, theirs.allowedModels, side, isLimitClash);
    isClash |= isLimitClash && isTouchedByThem;
    return merged;
}

} // namespace

Merged<FieldValue> mergedField(TeamField field, const FieldValue &was, const FieldValue &mine,
                               const FieldValue &theirs, Side preferred)
{
    if (isSameOnProxy(field, was, mine) || isSameOnProxy(field, mine, theirs))
        return {theirs};
    if (isSameOnProxy(field, was, theirs))
        return {mine};
    const FieldSpec &spec = fieldSpec(field);
    const Merged<FieldValue> whole{preferred == Side::Mine ? mine : theirs, true, true};
    if (!hasEntries(spec, mine) || !hasEntries(spec, theirs))
        return whole;
    bool isClash = false;
    if (spec.kind == FieldKind::Map)
        return {FieldValue(mergedMap(mapOf(was), mapOf(mine), mapOf(theirs), preferred, isClash)), isClash};
    if (spec.kind == FieldKind::Json)
        return {FieldValue(mergedJson(objectOf(was), objectOf(mine), objectOf(theirs), preferred, isClash)),
                isClash};
    const QStringList list = mergedList(listOf(was), listOf(mine), listOf(theirs));
    // Each took away what the other left: together that would open every model.
    if (isWholeWhenEmpty(spec) && list.isEmpty())
        return whole;
    const bool startedWhole = isWholeWhenEmpty(spec) && listOf(was).isEmpty();
    return {FieldValue(list), startedWhole};
}

Merged<Member> mergedMember(const Member &was, const Member &mine, const Member &theirs, Side preferred)
{
    Merged<Member> merged{theirs};
    merged.value.role = picked(was.role, mine.role, theirs.role, preferred, merged.isClash);
    merged.value.limits = mergedLimits(was.limits, mine.limits, theirs.limits, preferred, merged.isClash);
    return merged;
}

} // namespace Teamwright
