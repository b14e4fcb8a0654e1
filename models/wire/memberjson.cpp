// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberjson.h"

#include "fieldjson.h"

#include <QHash>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
std::optional<T> optionalOf(FieldKind kind, const JsonValue &json)
{
    const auto field = readField(kind, json);
    const T *value = field ? field->as<T>() : nullptr;
    return value ? std::optional<T>(*value) : std::nullopt;
}

MemberLimits readLimits(const JsonValue &membership, const JsonValue &teamLimits)
{
    MemberLimits limits;
    const QString source = membership[u"budget_source"].toString();
    const JsonValue &own = membership[u"litellm_budget_table"];
    const JsonValue &budget = own.isNull() && source == u"team_default" ? teamLimits : own;
    if (source == u"team_default")
        limits.source = MemberLimits::Source::TeamDefault;
    else if (source == u"custom" || (source.isEmpty() && own.isObject()))
        limits.source = MemberLimits::Source::Custom;
    limits.maxBudget = optionalOf<Usd>(FieldKind::Amount, budget[u"max_budget"]);
    limits.budgetDuration = budget[u"budget_duration"].toString();
    limits.tpmLimit = optionalOf<qint64>(FieldKind::Integer, budget[u"tpm_limit"]);
    limits.rpmLimit = optionalOf<qint64>(FieldKind::Integer, budget[u"rpm_limit"]);
    limits.allowedModels =
        optionalOf<QStringList>(FieldKind::Models, budget[u"allowed_models"]).value_or(QStringList());
    return limits;
}

} // namespace

QList<Member> readMembers(const JsonValue &membersWithRoles)
{
    QList<Member> members;
    for (const JsonValue &json : membersWithRoles.toArray()) {
        Member member;
        member.userId = UserId(json[u"user_id"].toString());
        member.email = json[u"user_email"].toString();
        member.role = json[u"role"].toString() == u"admin" ? MemberRole::Admin : MemberRole::User;
        members.append(member);
    }
    return members;
}

void takeMemberships(QList<Member> &members, const JsonValue &memberships, const JsonValue &teamLimits)
{
    QHash<UserId, Member *> byId;
    for (Member &member : members)
        byId.insert(member.userId, &member);
    byId.remove(UserId());
    for (const JsonValue &membership : memberships.toArray()) {
        Member *member = byId.value(UserId(membership[u"user_id"].toString()));
        if (!member)
            continue;
        member->spend = optionalOf<Usd>(FieldKind::Amount, membership[u"spend"]).value_or(Usd());
        member->limits = readLimits(membership, teamLimits);
    }
}

QString roleKey(MemberRole role) { return role == MemberRole::Admin ? u"admin"_qs : u"user"_qs; }

JsonValue writeMembers(const QList<Member> &members)
{
    JsonValue::Array result;
    for (const Member &member : members) {
        if (member.isNameless())
            continue;
        JsonValue json;
        json.insert(u"role"_qs, JsonValue(roleKey(member.role)));
        if (!member.userId.text().trimmed().isEmpty())
            json.insert(u"user_id"_qs, JsonValue(member.userId.text()));
        if (!member.email.trimmed().isEmpty())
            json.insert(u"user_email"_qs, JsonValue(member.email));
        result.append(json);
    }
    return JsonValue(std::move(result));
}

} // namespace Teamwright
