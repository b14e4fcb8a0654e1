// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "budgetduration.h"

#include <algorithm>

namespace Teamwright {

namespace {

/// Empty, null and absent are one to the proxy once the team is stored.
bool isEmpty(const FieldValue &value)
{
    const auto *text = value.as<QString>();
    const auto *list = value.as<QStringList>();
    const auto *map = value.as<AliasMap>();
    const auto *flag = value.as<bool>();
    const auto *json = value.as<JsonValue>();
    return value.isUnset() || value.isNull() || (text && text->isEmpty()) || (list && list->isEmpty()) ||
           (map && map->isEmpty()) || (flag && !*flag) ||
           (json && json->toArray().isEmpty() && json->toObject().isEmpty());
}

/// The proxy adds reset_at to each window (recording team-new-budget-windows).
JsonValue withoutResetDates(const JsonValue &windows)
{
    JsonValue::Array result;
    for (const JsonValue &window : windows.toArray()) {
        JsonValue copy;
        copy.insert(QStringLiteral("budget_duration"), window[u"budget_duration"]);
        const auto amount = Usd::parse(QString::fromLatin1(window[u"max_budget"].numberToken()));
        copy.insert(QStringLiteral("max_budget"), JsonValue::number(amount ? amount->toJson() : "null"));
        result.append(copy);
    }
    return JsonValue(result);
}

bool sameOnProxy(const FieldSpec &spec, const FieldValue &asked, const FieldValue &held)
{
    if (isEmpty(asked) && isEmpty(held))
        return true;
    if (const auto *left = asked.as<Usd>(); const auto *right = left ? held.as<Usd>() : nullptr)
        return left->sameOnProxy(*right);
    if (spec.kind == FieldKind::Windows && asked.as<JsonValue>() && held.as<JsonValue>())
        return withoutResetDates(*asked.as<JsonValue>()) == withoutResetDates(*held.as<JsonValue>());
    return asked == held;
}

const Member *findPerson(const QList<Member> &members, const Member &person)
{
    const auto place =
        std::ranges::find_if(members, [&](const Member &m) { return m.isSamePersonAs(person); });
    return place == members.end() ? nullptr : &*place;
}

} // namespace

QList<Difference> readBack(const Team &asked, const Team &held)
{
    QList<Difference> differences;
    for (const FieldSpec &spec : teamFields()) {
        if (spec.field == TeamField::Id)
            continue;
        const FieldValue &wanted = asked.value(spec.field);
        if (!sameOnProxy(spec, wanted, held.value(spec.field)))
            differences.append({Difference::Kind::Field, spec.field, wanted, held.value(spec.field), {}});
    }
    for (const Member &wanted : asked.members) {
        const Member *found = findPerson(held.members, wanted);
        if (!found)
            differences.append({Difference::Kind::MemberMissing, {}, {}, {}, wanted});
        else if (found->role != wanted.role)
            differences.append({Difference::Kind::MemberRole, {}, {}, {}, *found});
    }
    for (const Member &found : held.members) {
        if (!findPerson(asked.members, found))
            differences.append({Difference::Kind::MemberAdded, {}, {}, {}, found});
    }
    return differences;
}

} // namespace Teamwright
