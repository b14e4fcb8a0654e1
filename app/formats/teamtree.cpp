// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamtree.h"

#include "fieldjson.h"
#include "jsonread.h"
#include "memberjson.h"
#include "teamjson.h"

#include <algorithm>
#include <array>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

/// Figures that Team holds by name, as an answer calls them.
constexpr std::array heldFigures{
    QLatin1String("spend"),      QLatin1String("budget_reset_at"),       QLatin1String("created_at"),
    QLatin1String("updated_at"), QLatin1String("max_parallel_requests"), QLatin1String("model_id"),
    QLatin1String("keys_count")};

/// What else only the proxy writes (contract 2.7, 3.8): ids of its own rows and sums it keeps.
constexpr std::array otherFigures{QLatin1String("litellm_model_table"),
                                  QLatin1String("team_member_budget_table"),
                                  QLatin1String("litellm_organization_table"),
                                  QLatin1String("litellm_budget_table"),
                                  QLatin1String("metadata"), // the pointer to the members' budget
                                  QLatin1String("model_spend"),
                                  QLatin1String("model_max_budget_usage"),
                                  QLatin1String("object_permission_id"),
                                  QLatin1String("team_memberships"),
                                  QLatin1String("access_group_models"),
                                  QLatin1String("access_group_mcp_server_ids"),
                                  QLatin1String("access_group_agent_ids"),
                                  QLatin1String("access_group_details"),
                                  QLatin1String("organization_models"),
                                  QLatin1String("caller_edit_access"),
                                  QLatin1String("members_count")};

constexpr QLatin1String membersKey("members_with_roles");
constexpr QLatin1String restKey("rest");
constexpr QLatin1String keysKey("keys"); // of the proxy: never written, never taken

template <size_t count>
bool holds(const std::array<QLatin1String, count> &keys, QStringView key)
{
    return std::ranges::any_of(keys, [key](QLatin1String each) { return key == each; });
}

bool isOurs(QStringView key)
{
    return fieldOfKey(key) || key == membersKey || key == restKey || holds(heldFigures, key);
}

JsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? JsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : JsonValue();
}

JsonValue textsJson(const QStringList &texts) { return jsonOf(FieldValue(texts)); }

void appendLimits(JsonValue::Object &object, const MemberLimits &limits)
{
    using Source = MemberLimits::Source;
    if (limits.source != Source::None)
        object.append({u"budget_source"_qs,
                       JsonValue(limits.source == Source::Custom ? u"custom"_qs : u"team_default"_qs)});
    if (limits.maxBudget)
        object.append({u"max_budget_in_team"_qs, JsonValue::number(limits.maxBudget->toJson())});
    if (!limits.budgetDuration.isEmpty())
        object.append({u"budget_duration"_qs, JsonValue(limits.budgetDuration)});
    if (limits.tpmLimit)
        object.append({u"tpm_limit"_qs, JsonValue(*limits.tpmLimit)});
    if (limits.rpmLimit)
        object.append({u"rpm_limit"_qs, JsonValue(*limits.rpmLimit)});
    if (!limits.allowedModels.isEmpty())
        object.append({u"allowed_models"_qs, textsJson(limits.allowedModels)});
}

JsonValue memberJson(const Member &member, bool withFigures)
{
    JsonValue::Object object;
    if (!member.userId.isEmpty())
        object.append({u"user_id"_qs, JsonValue(member.userId.text())});
    if (!member.email.isEmpty())
        object.append({u"user_email"_qs, JsonValue(member.email)});
    object.append({u"role"_qs, JsonValue(member.role == MemberRole::Admin ? u"admin"_qs : u"user"_qs)});
    appendLimits(object, member.limits);
    if (withFigures && !member.spend.isZero())
        object.append({u"spend"_qs, JsonValue::number(member.spend.toJson())});
    return JsonValue(std::move(object));
}

void appendFigures(JsonValue::Object &object, const TeamFigures &figures)
{
    const auto whole = [](std::optional<qint64> number) { return number ? JsonValue(*number) : JsonValue(); };
    object.append({u"spend"_qs, JsonValue::number(figures.spend.toJson())});
    object.append({u"budget_reset_at"_qs, timeJson(figures.budgetResetAt)});
    object.append({u"created_at"_qs, timeJson(figures.createdAt)});
    object.append({u"updated_at"_qs, timeJson(figures.updatedAt)});
    object.append({u"max_parallel_requests"_qs, whole(figures.maxParallelRequests)});
    object.append({u"model_id"_qs, whole(figures.modelId)});
    if (figures.keyCount >= 0)
        object.append({u"keys_count"_qs, JsonValue(qint64(figures.keyCount))});
}

template <typename T>
std::optional<T> read(FieldKind kind, const JsonValue &json)
{
    const auto field = readField(kind, json);
    const T *value = field ? field->as<T>() : nullptr;
    return value ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

Member memberOfTree(const JsonValue &json, QList<ImportFault> &issues)
{
    Member member;
    if (!json.isObject()) {
        issues.append({Code::BadMember, {QString::fromUtf8(json.toCompact().left(100))}});
        return member;
    }
    member.userId = UserId(json[u"user_id"].toString());
    member.email = json[u"user_email"].toString();
    const QString role = json[u"role"].toString();
    member.role = role == u"admin" ? MemberRole::Admin : MemberRole::User;
    if (role != u"admin" && role != u"user" && json.contains(u"role"))
        issues.append({Code::UnknownRole, {role}});
    member.spend = read<Usd>(FieldKind::Amount, json[u"spend"]).value_or(Usd());
    MemberLimits &limits = member.limits;
    const QString source = json[u"budget_source"].toString();
    limits.maxBudget = read<Usd>(FieldKind::Amount, json[u"max_budget_in_team"]);
    limits.budgetDuration = json[u"budget_duration"].toString();
    limits.tpmLimit = read<qint64>(FieldKind::Integer, json[u"tpm_limit"]);
    limits.rpmLimit = read<qint64>(FieldKind::Integer, json[u"rpm_limit"]);
    limits.allowedModels =
        read<QStringList>(FieldKind::Models, json[u"allowed_models"]).value_or(QStringList());
    if (source == u"team_default")
        limits.source = MemberLimits::Source::TeamDefault;
    else if (source == u"custom" || limits != MemberLimits())
        limits.source = MemberLimits::Source::Custom;
    return member;
}

namespace {

void readMembersOf(const JsonValue &list, Team &team, QList<ImportFault> &issues)
{
    if (!list.isArray() && !list.isNull())
        issues.append({Code::BadValue, {membersKey, QString::fromUtf8(list.toCompact().left(100))}});
    team.members.reserve(list.toArray().size());
    for (const JsonValue &json : list.toArray())
        team.members.append(memberOfTree(json, issues));
}

void readFigure(const JsonValue::Member &entry, TeamFigures &figures)
{
    const JsonValue &value = entry.value;
    if (entry.key == u"spend")
        figures.spend = read<Usd>(FieldKind::Amount, value).value_or(Usd());
    else if (entry.key == u"budget_reset_at")
        figures.budgetResetAt = readTime(value);
    else if (entry.key == u"created_at")
        figures.createdAt = readTime(value);
    else if (entry.key == u"updated_at")
        figures.updatedAt = readTime(value);
    else if (entry.key == u"max_parallel_requests")
        figures.maxParallelRequests = read<qint64>(FieldKind::Integer, value);
    else if (entry.key == u"model_id")
        figures.modelId = read<qint64>(FieldKind::Integer, value);
    else
        figures.keyCount = int(read<qint64>(FieldKind::Integer, value).value_or(-1));
}

FieldValue fieldOf(const FieldSpec &spec, const JsonValue &json, QList<ImportFault> &issues)
{
    if (const auto value = readField(spec.kind, json))
        return *value;
    const QString text = json.isString() ? json.toString() : QString::fromUtf8(json.toCompact());
    issues.append({Code::BadValue, {spec.key, text.left(100)}});
    return FieldValue::Invalid{text};
}

void appendRest(JsonValue::Object &object, const JsonValue &rest, bool withFigures)
{
    JsonValue::Object homeless;
    for (const JsonValue::Member &entry : rest.toObject()) {
        if (entry.key == keysKey || (!withFigures && isFigure(entry.key)))
            continue;
        (isOurs(entry.key) ? homeless : object).append(entry);
    }
    if (!homeless.isEmpty())
        object.append({restKey, JsonValue(std::move(homeless))});
}

} // namespace

bool isFigure(QStringView key) { return holds(heldFigures, key) || holds(otherFigures, key); }

JsonValue treeOf(const Team &team, const TreeOptions &options)
{
    JsonValue::Object object;
    for (const FieldSpec &spec : teamFields()) {
        const FieldValue &value = team.value(spec.field);
        if (value.isNull() || value.hasValue())
            object.append({spec.key, jsonOf(value)});
        else if (spec.field == TeamField::Id && !team.id.isEmpty())
            object.append({spec.key, JsonValue(team.id.text())});
    }
    if (options.withMembers) {
        JsonValue::Array members;
        members.reserve(team.members.size());
        for (const Member &member : team.members)
            members.append(memberJson(member, options.withFigures));
        object.append({membersKey, JsonValue(std::move(members))});
    }
    if (options.withFigures)
        appendFigures(object, team.figures);
    appendRest(object, team.rest, options.withFigures);
    return JsonValue(std::move(object));
}

Team teamOfTree(const JsonValue &tree, QList<ImportFault> &issues)
{
    Team team;
    JsonValue::Object rest;
    for (const JsonValue::Member &entry : tree.toObject()) {
        if (const auto field = fieldOfKey(entry.key))
            team.setValue(*field, fieldOf(fieldSpec(*field), entry.value, issues));
        else if (entry.key == membersKey)
            readMembersOf(entry.value, team, issues);
        else if (entry.key == restKey && entry.value.isObject())
            rest.append(entry.value.toObject());
        else if (isOurs(entry.key))
            readFigure(entry, team.figures);
        else if (entry.key != keysKey)
            rest.append(entry);
    }
    team.rest = JsonValue(std::move(rest));
    if (const QString *id = team.value(TeamField::Id).as<QString>())
        team.id = TeamId(*id);
    checkMembers(team, issues);
    return team;
}

Team teamOfAnswer(const JsonValue &object, QList<ImportFault> &issues)
{
    const bool isInfo = object.contains(u"team_info");
    JsonValue row = isInfo ? object[u"team_info"] : object;
    const JsonValue memberships = isInfo ? object[u"team_memberships"] : row.take(u"team_memberships");
    row.take(u"keys");
    Team team = readTeam(row);
    takeMemberships(team.members, memberships);
    // A body of /team/new has at the top what an answer holds elsewhere.
    for (const FieldSpec &spec : teamFields()) {
        const QString key = spec.key;
        if (spec.home != FieldHome::Row && team.rest.contains(key) && team.value(spec.field).isUnset())
            team.setValue(spec.field, fieldOf(spec, team.rest.take(key), issues));
    }
    checkMembers(team, issues);
    return team;
}

bool speaksOfTeam(const JsonValue &object)
{
    return std::ranges::any_of(object.toObject(), [](const JsonValue::Member &entry) {
        return fieldOfKey(entry.key) || entry.key == membersKey || entry.key == u"team_info";
    });
}

void checkMembers(const Team &team, QList<ImportFault> &issues)
{
    if (std::ranges::any_of(team.members, &Member::isNameless))
        issues.append({Code::NamelessMember});
}

} // namespace Teamwright
