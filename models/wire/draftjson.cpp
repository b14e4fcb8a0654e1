// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftjson.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 version = 1;

JsonValue textsJson(const QStringList &texts)
{
    JsonValue::Array array;
    for (const QString &text : texts)
        array.append(JsonValue(text));
    return JsonValue(array);
}

JsonValue mapJson(const AliasMap &map)
{
    JsonValue::Object object;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.append({entry.key(), JsonValue(entry.value())});
    return JsonValue(object);
}

/// An object of one member, whose key is the type.
JsonValue valueJson(const FieldValue &value)
{
    const auto typed = [](const QString &type, JsonValue content) {
        return JsonValue(JsonValue::Object{{type, std::move(content)}});
    };
    if (const auto *invalid = value.as<FieldValue::Invalid>())
        return typed(u"invalid"_qs, JsonValue(invalid->typed));
    if (const auto *text = value.as<QString>())
        return typed(u"text"_qs, JsonValue(*text));
    if (const auto *number = value.as<qint64>())
        return typed(u"integer"_qs, JsonValue(*number));
    if (const auto *amount = value.as<Usd>())
        return typed(u"amount"_qs, JsonValue(amount->toText()));
    if (const auto *flag = value.as<bool>())
        return typed(u"flag"_qs, JsonValue(*flag));
    if (const auto *list = value.as<QStringList>())
        return typed(u"list"_qs, textsJson(*list));
    if (const auto *map = value.as<AliasMap>())
        return typed(u"map"_qs, mapJson(*map));
    if (const auto *json = value.as<JsonValue>())
        return typed(u"json"_qs, *json);
    return typed(u"null"_qs, JsonValue());
}

QStringList textsOf(const JsonValue &array)
{
    QStringList texts;
    for (const JsonValue &text : array.toArray())
        texts.append(text.toString());
    return texts;
}

AliasMap mapOf(const JsonValue &object)
{
    AliasMap map;
    for (const JsonValue::Member &entry : object.toObject())
        map.insert(entry.key, entry.value.toString());
    return map;
}

/// Nothing when the type is not known or does not fit its content.
std::optional<FieldValue> valueOf(const JsonValue &json)
{
    if (json.toObject().size() != 1)
        return {};
    const auto &[type, content] = json.toObject().first();
    if (type == u"null")
        return FieldValue(FieldValue::Null());
    if (type == u"invalid")
        return FieldValue(FieldValue::Invalid{content.toString()});
    if (type == u"text")
        return FieldValue(content.toString());
    if (type == u"flag")
        return FieldValue(content.toBool());
    if (type == u"list")
        return FieldValue(textsOf(content));
    if (type == u"map")
        return FieldValue(mapOf(content));
    if (type == u"json")
        return FieldValue(content);
    if (const auto number = content.toInteger(); number && type == u"integer")
        return FieldValue(*number);
    if (const auto amount = Usd::parse(content.toString()); amount && type == u"amount")
        return FieldValue(*amount);
    return {};
}

JsonValue memberJson(const Member &member)
{
    JsonValue::Object object;
    if (!member.userId.isEmpty())
        object.append({u"user_id"_qs, JsonValue(member.userId.text())});
    if (!member.email.isEmpty())
        object.append({u"user_email"_qs, JsonValue(member.email)});
    object.append({u"role"_qs, JsonValue(member.role == MemberRole::Admin ? u"admin"_qs : u"user"_qs)});
    return JsonValue(object);
}

Member memberOf(const JsonValue &json)
{
    Member member;
    member.userId = UserId(json[u"user_id"].toString());
    member.email = json[u"user_email"].toString();
    member.role = json[u"role"].toString() == u"admin" ? MemberRole::Admin : MemberRole::User;
    return member;
}

} // namespace

QByteArray draftToJson(const Team &team)
{
    JsonValue::Object fields;
    for (const FieldSpec &spec : teamFields()) {
        if (!team.value(spec.field).isUnset())
            fields.append({spec.key, valueJson(team.value(spec.field))});
    }
    JsonValue::Array members;
    for (const Member &member : team.members)
        members.append(memberJson(member));
    return JsonValue(JsonValue::Object{{u"version"_qs, JsonValue(version)},
                                       {u"id"_qs, JsonValue(team.id.text())},
                                       {u"fields"_qs, JsonValue(fields)},
                                       {u"members"_qs, JsonValue(members)},
                                       {u"rest"_qs, team.rest}})
        .toCompact();
}

std::optional<Team> draftFromJson(const QByteArray &json)
{
    const auto draft = JsonValue::parse(json);
    if (!draft || (*draft)[u"version"].toInteger() != version)
        return {};
    Team team;
    team.id = TeamId((*draft)[u"id"].toString());
    team.rest = (*draft)[u"rest"];
    for (const JsonValue::Member &entry : (*draft)[u"fields"].toObject()) {
        const auto field = fieldOfKey(entry.key);
        const auto value = valueOf(entry.value);
        if (field && !value)
            return {};
        if (field)
            team.setValue(*field, *value);
    }
    for (const JsonValue &member : (*draft)[u"members"].toArray())
        team.members.append(memberOf(member));
    return team;
}

} // namespace Teamwright
