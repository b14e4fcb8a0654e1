// SPDX-License-Identifier: GPL-3.0-or-later
#include "editjson.h"

#include "fieldjson.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 version = 1;

JsonValue tagged(const QString &type, JsonValue content)
{
    return JsonValue(JsonValue::Object{{type, std::move(content)}});
}

bool isTagged(const JsonValue &json)
{
    return json.toObject().size() == 1 && json.toObject().first().key.startsWith(u'$');
}

QString tagOf(const FieldValue &value)
{
    if (value.as<QString>())
        return u"$text"_qs;
    if (value.as<qint64>())
        return u"$integer"_qs;
    if (value.as<Usd>())
        return u"$amount"_qs;
    if (value.as<bool>())
        return u"$flag"_qs;
    if (value.as<QStringList>())
        return u"$list"_qs;
    return value.as<AliasMap>() ? u"$map"_qs : u"$json"_qs;
}

std::optional<FieldValue> readTagged(const JsonValue &json)
{
    const auto &[tag, content] = json.toObject().first();
    const auto as = [&](FieldKind kind) {
        const auto value = readField(kind, content);
        return value && value->hasValue() ? value : std::nullopt;
    };
    if (tag == u"$invalid" && content.isString())
        return FieldValue(FieldValue::Invalid{content.toString()});
    if (tag == u"$text")
        return as(FieldKind::Text);
    if (tag == u"$integer")
        return as(FieldKind::Integer);
    if (tag == u"$amount")
        return as(FieldKind::Amount);
    if (tag == u"$flag")
        return as(FieldKind::Flag);
    if (tag == u"$list")
        return as(FieldKind::List);
    if (tag == u"$map")
        return as(FieldKind::Map);
    return tag == u"$json" ? std::optional(FieldValue(content)) : std::nullopt;
}

/// Reads what writeState() wrote; absent is Unset.
std::optional<FieldValue> readState(const FieldSpec &spec, const JsonValue &object, const QString &key)
{
    if (!object.contains(key))
        return FieldValue();
    const JsonValue &json = object[key];
    return isTagged(json) ? readTagged(json) : readField(spec.kind, json);
}

void writeState(const FieldSpec &spec, JsonValue &object, const QString &key, const FieldValue &value)
{
    if (value.isUnset())
        return;
    if (const auto *invalid = value.as<FieldValue::Invalid>()) {
        object.insert(key, tagged(u"$invalid"_qs, JsonValue(invalid->typed)));
        return;
    }
    object.insert(key, jsonOf(value));
    if (readState(spec, object, key) != value)
        object.insert(key, tagged(tagOf(value), jsonOf(value)));
}

JsonValue fieldToJson(const FieldSpec &spec, const FieldEdit &edit)
{
    JsonValue json{JsonValue::Object()};
    writeState(spec, json, u"was"_qs, edit.was);
    writeState(spec, json, u"wanted"_qs, edit.wanted);
    return json;
}

QString sourceText(MemberLimits::Source source)
{
    switch (source) {
    case MemberLimits::Source::None: return u"none"_qs;
    case MemberLimits::Source::Custom: return u"custom"_qs;
    case MemberLimits::Source::TeamDefault: return u"team_default"_qs;
    }
    Q_UNREACHABLE();
}

void writeLimits(JsonValue &json, const MemberLimits &limits)
{
    if (limits == MemberLimits())
        return;
    json.insert(u"budget_source"_qs, JsonValue(sourceText(limits.source)));
    if (limits.maxBudget)
        json.insert(u"max_budget_in_team"_qs, JsonValue::number(limits.maxBudget->toJson()));
    if (!limits.budgetDuration.isEmpty())
        json.insert(u"budget_duration"_qs, JsonValue(limits.budgetDuration));
    if (limits.tpmLimit)
        json.insert(u"tpm_limit"_qs, JsonValue(*limits.tpmLimit));
    if (limits.rpmLimit)
        json.insert(u"rpm_limit"_qs, JsonValue(*limits.rpmLimit));
    if (!limits.allowedModels.isEmpty())
        json.insert(u"allowed_models"_qs, jsonOf(FieldValue(limits.allowedModels)));
}

template <typename T>
std::optional<T> figure(FieldKind kind, const JsonValue &json)
{
    const auto value = readField(kind, json);
    const T *found = value ? value->as<T>() : nullptr;
    return found ? std::optional<T>(*found) : std::nullopt;
}

MemberLimits limitsOf(const JsonValue &json)
{
    MemberLimits limits;
    const QString source = json[u"budget_source"].toString();
    if (source == u"custom")
        limits.source = MemberLimits::Source::Custom;
    else if (source == u"team_default")
        limits.source = MemberLimits::Source::TeamDefault;
    limits.maxBudget = figure<Usd>(FieldKind::Amount, json[u"max_budget_in_team"]);
    limits.budgetDuration = json[u"budget_duration"].toString();
    limits.tpmLimit = figure<qint64>(FieldKind::Integer, json[u"tpm_limit"]);
    limits.rpmLimit = figure<qint64>(FieldKind::Integer, json[u"rpm_limit"]);
    limits.allowedModels =
        figure<QStringList>(FieldKind::List, json[u"allowed_models"]).value_or(QStringList());
    return limits;
}

/// Null: not a member.
JsonValue memberToJson(const std::optional<Member> &member)
{
    if (!member)
        return JsonValue();
    JsonValue json{JsonValue::Object()};
    if (!member->userId.isEmpty())
        json.insert(u"user_id"_qs, JsonValue(member->userId.text()));
    if (!member->email.isEmpty())
        json.insert(u"user_email"_qs, JsonValue(member->email));
    json.insert(u"role"_qs, JsonValue(member->role == MemberRole::Admin ? u"admin"_qs : u"user"_qs));
    if (!member->spend.isZero())
        json.insert(u"spend"_qs, JsonValue::number(member->spend.toJson()));
    writeLimits(json, member->limits);
    return json;
}

/// Nothing for a role that is none; a role that is not named is that of a user.
std::optional<Member> memberOf(const JsonValue &json)
{
    const QString role = json[u"role"].toString();
    if (!json.isObject() || (role != u"admin" && role != u"user" && json.contains(u"role")))
        return {};
    Member member;
    member.userId = UserId(json[u"user_id"].toString());
    member.email = json[u"user_email"].toString();
    member.role = role == u"admin" ? MemberRole::Admin : MemberRole::User;
    member.spend = figure<Usd>(FieldKind::Amount, json[u"spend"]).value_or(Usd());
    member.limits = limitsOf(json);
    return member;
}

bool readFields(const JsonValue &fields, TeamEdit &edit)
{
    for (const JsonValue::Member &entry : fields.toObject()) {
        const auto field = fieldOfKey(entry.key);
        if (!field || !entry.value.isObject())
            return false;
        const auto was = readState(fieldSpec(*field), entry.value, u"was"_qs);
        const auto wanted = readState(fieldSpec(*field), entry.value, u"wanted"_qs);
        if (!was || !wanted)
            return false;
        edit.fields.insert(*field, {*was, *wanted});
    }
    return true;
}

bool readMembers(const JsonValue &members, TeamEdit &edit)
{
    for (const JsonValue &entry : members.toArray()) {
        MemberEdit change{memberOf(entry[u"was"]), memberOf(entry[u"wanted"])};
        const bool isRead =
            (change.was || entry[u"was"].isNull()) && (change.wanted || entry[u"wanted"].isNull());
        if (!isRead || (!change.was && !change.wanted))
            return false;
        const MemberKey own(change.was ? *change.was : *change.wanted);
        const bool isNamed = entry.contains(u"member");
        edit.members.insert(isNamed ? MemberKey::fromText(entry[u"member"].toString()) : own, change);
    }
    return true;
}

JsonValue writeEdit(const TeamEdit &edit)
{
    JsonValue json{JsonValue::Object()};
    json.insert(u"team_id"_qs, JsonValue(edit.id.text()));
    json.insert(u"team_alias"_qs, JsonValue(edit.alias));
    if (edit.isDeletion)
        json.insert(u"delete"_qs, JsonValue(true));
    JsonValue fields{JsonValue::Object()};
    for (auto change = edit.fields.cbegin(); change != edit.fields.cend(); ++change) {
        const FieldSpec &spec = fieldSpec(change.key());
        fields.insert(spec.key, fieldToJson(spec, *change));
    }
    json.insert(u"fields"_qs, fields);
    JsonValue::Array members;
    for (auto change = edit.members.cbegin(); change != edit.members.cend(); ++change)
        members.append(JsonValue(JsonValue::Object{{u"member"_qs, JsonValue(change.key().text())},
                                                   {u"was"_qs, memberToJson(change->was)},
                                                   {u"wanted"_qs, memberToJson(change->wanted)}}));
    json.insert(u"members"_qs, JsonValue(members));
    return json;
}

std::optional<TeamEdit> readEdit(const JsonValue &json)
{
    TeamEdit edit;
    edit.id = TeamId(json[u"team_id"].toString());
    edit.alias = json[u"team_alias"].toString();
    edit.isDeletion = json[u"delete"].toBool();
    const bool isRead = readFields(json[u"fields"], edit) && readMembers(json[u"members"], edit);
    return isRead && !edit.id.isEmpty() ? std::optional(edit) : std::nullopt;
}

} // namespace

QByteArray editsToJson(const QList<TeamEdit> &edits)
{
    JsonValue::Array array;
    for (const TeamEdit &edit : edits)
        array.append(writeEdit(edit));
    return JsonValue(JsonValue::Object{{u"version"_qs, JsonValue(version)},
                                       {u"changes"_qs, JsonValue(std::move(array))}})
        .toIndented();
}

std::optional<QList<TeamEdit>> editsFromJson(const QByteArray &json)
{
    const auto file = JsonValue::parse(json);
    if (!file || (*file)[u"version"].toInteger() != version || !(*file)[u"changes"].isArray())
        return {};
    QList<TeamEdit> edits;
    for (const JsonValue &entry : (*file)[u"changes"].toArray()) {
        const auto edit = readEdit(entry);
        if (!edit)
            return {};
        edits.append(*edit);
    }
    return edits;
}

} // namespace Teamwright
