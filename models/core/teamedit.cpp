// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamedit.h"

#include <QHash>

#include <algorithm>

namespace Teamwright {

namespace {

bool isSameAmount(const std::optional<Usd> &a, const std::optional<Usd> &b)
{
    return a && b ? a->sameOnProxy(*b) : a.has_value() == b.has_value();
}

bool hasAnyLimit(const MemberLimits &limits)
{
    return limits.maxBudget || !limits.budgetDuration.isEmpty() || limits.tpmLimit || limits.rpmLimit ||
           !limits.allowedModels.isEmpty();
}

/// Empty, null and absent are one to the proxy once the team is stored.
bool isEmptyOnProxy(const FieldValue &value)
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

/// The person as the proxy knows them, with what is wanted of them.
Member carriedOut(const Member &member, const Member &wanted)
{
    Member result = member;
    result.role = wanted.role;
    result.limits = wanted.limits;
    return result;
}

/// Looks people up by id, else by e-mail where one side has no id.
class People final
{
public:
    explicit People(const QList<Member> &members)
    {
        for (const Member &member : members) {
            if (!member.userId.isEmpty())
                m_byId.insert(member.userId.text(), &member);
            if (!member.email.isEmpty())
                m_byEmail.insert(member.email.toLower(), &member);
        }
    }

    const Member *find(const Member &person) const
    {
        const Member *sameId = m_byId.value(person.userId.text());
        if (sameId || person.email.isEmpty())
            return sameId;
        const Member *sameEmail = m_byEmail.value(person.email.toLower());
        return sameEmail && sameEmail->isSamePersonAs(person) ? sameEmail : nullptr;
    }

private:
    QHash<QString, const Member *> m_byId;
    QHash<QString, const Member *> m_byEmail;
};

} // namespace

const Member *findMember(const QList<Member> &members, const MemberKey &key)
{
    if (key.text().isEmpty())
        return nullptr;
    const auto byId = std::ranges::find(members, UserId(key.text()), &Member::userId);
    if (byId != members.end())
        return &*byId;
    const auto byEmail = std::ranges::find_if(members, [&](const Member &member) {
        return member.email.compare(key.text(), Qt::CaseInsensitive) == 0;
    });
    return byEmail == members.end() ? nullptr : &*byEmail;
}

QMap<MemberKey, const Member *> membersNamed(const QMap<MemberKey, MemberEdit> &edits,
                                             const QList<Member> &members)
{
    QMap<MemberKey, const Member *> named;
    if (edits.isEmpty())
        return named;
    for (const Member &member : members) {
        const MemberKey id = MemberKey::fromText(member.userId.text());
        if (edits.contains(id)) {
            named.insert(id, &member);
        } else if (!member.email.isEmpty()) {
            const MemberKey email = MemberKey::fromText(member.email.toLower());
            if (edits.contains(email) && !named.contains(email))
                named.insert(email, &member);
        }
    }
    return named;
}

bool hasOwnLimits(const MemberLimits &limits)
{
    return limits.source == MemberLimits::Source::Custom ||
           (limits.source == MemberLimits::Source::None && hasAnyLimit(limits));
}

bool isSameLimits(const MemberLimits &a, const MemberLimits &b)
{
    if (!hasOwnLimits(a) && !hasOwnLimits(b))
        return true;
    if (hasOwnLimits(a) != hasOwnLimits(b)) {
        const MemberLimits &own = hasOwnLimits(a) ? a : b;
        const MemberLimits &other = hasOwnLimits(a) ? b : a;
        return !hasAnyLimit(own) && other.source == MemberLimits::Source::None;
    }
    return isSameAmount(a.maxBudget, b.maxBudget) && a.budgetDuration == b.budgetDuration &&
           a.tpmLimit == b.tpmLimit && a.rpmLimit == b.rpmLimit && a.allowedModels == b.allowedModels;
}

bool isSameMembership(const std::optional<Member> &a, const std::optional<Member> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->role == b->role && isSameLimits(a->limits, b->limits);
}

bool isSameOnProxy(TeamField field, const FieldValue &a, const FieldValue &b)
{
    if (isEmptyOnProxy(a) && isEmptyOnProxy(b))
        return true;
    if (const auto *left = a.as<Usd>(); const auto *right = left ? b.as<Usd>() : nullptr)
        return left->sameOnProxy(*right);
    if (fieldSpec(field).kind == FieldKind::Windows && a.as<JsonValue>() && b.as<JsonValue>())
        return withoutResetDates(*a.as<JsonValue>()) == withoutResetDates(*b.as<JsonValue>());
    return a == b;
}

Team edited(const Team &base, const TeamEdit &edit)
{
    Team team = base;
    for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field)
        team.setValue(field.key(), field->wanted);
    if (edit.members.isEmpty())
        return team;
    const auto named = membersNamed(edit.members, base.members);
    QHash<const Member *, const MemberEdit *> changes;
    for (auto person = named.cbegin(); person != named.cend(); ++person)
        changes.insert(person.value(), &*edit.members.constFind(person.key()));
    team.members.clear();
    for (const Member &member : base.members) {
        const MemberEdit *change = changes.value(&member);
        if (!change)
            team.members.append(member);
        else if (change->wanted)
            team.members.append(carriedOut(member, *change->wanted));
    }
    for (auto change = edit.members.cbegin(); change != edit.members.cend(); ++change) {
        if (change->wanted && !named.contains(change.key()))
            team.members.append(*change->wanted);
    }
    return team;
}

TeamEdit editBetween(const Team &from, const Team &to)
{
    TeamEdit edit;
    edit.id = from.id;
    edit.alias = from.alias();
    for (const FieldSpec &spec : teamFields()) {
        const FieldValue &was = from.value(spec.field);
        const FieldValue &wanted = to.value(spec.field);
        // What the team has cannot become "not sent": it can be emptied.
        if (spec.field != TeamField::Id && !isSameOnProxy(spec.field, was, wanted))
            edit.fields.insert(spec.field, {was, wanted.isUnset() ? FieldValue::Null() : wanted});
    }
    const People before(from.members);
    const People after(to.members);
    for (const Member &member : from.members) {
        const Member *found = after.find(member);
        const auto wanted = found ? std::optional(carriedOut(member, *found)) : std::nullopt;
        if (!isSameMembership(member, wanted))
            edit.members.insert(MemberKey(member), {member, wanted});
    }
    for (const Member &member : to.members) {
        if (!before.find(member))
            edit.members.insert(MemberKey(member), {std::nullopt, member});
    }
    return edit;
}

} // namespace Teamwright
