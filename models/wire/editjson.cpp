// SPDX-License-Identifier: GPL-3.0-or-later
#include "editjson.h"

#include "fieldjson.h"
#include "memberjson.h"
#include "mergepatch.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

JsonValue object() { return JsonValue(JsonValue::Object()); }

JsonValue texts(const QStringList &list)
{
    JsonValue::Array values;
    for (const QString &text : list)
        values.append(JsonValue(text));
    return JsonValue(std::move(values));
}

JsonValue bodyFor(const TeamId &team)
{
    JsonValue body;
    body.insert(u"team_id"_qs, JsonValue(team.text()));
    return body;
}

/// Neither a slash nor a step up can stand in a segment of a path, encoded or not (contract 5.7).
bool canStandInPath(const QString &id)
{
    return !id.isEmpty() && !id.contains(u'/') && id != u"." && id != u"..";
}

JsonValue metadataOf(const FieldValue &value)
{
    const auto *json = value.as<JsonValue>();
    return json && json->isObject() ? *json : object();
}

/// The whole metadata as the proxy keeps it: with the fields folded into it, but for those that are sent
/// beside it (contract 3.2).
JsonValue wholeMetadata(const UpdateTeam &update)
{
    const FieldValue &old = update.base.value(TeamField::Metadata);
    JsonValue whole = metadataOf(update.fields.value(TeamField::Metadata, old));
    for (const FieldSpec &spec : teamFields()) {
        const FieldValue &value = update.base.value(spec.field);
        if (spec.home != FieldHome::Metadata || update.fields.contains(spec.field) || !value.hasValue())
            continue;
        if (const auto json = writeChangedField(spec, value))
            whole.insert(spec.key, *json);
    }
    return whole;
}

/// Nothing when a merge cannot express it.
std::optional<JsonValue> metadataPatch(const UpdateTeam &update)
{
    return mergePatch(metadataOf(update.base.value(TeamField::Metadata)),
                      metadataOf(update.fields.value(TeamField::Metadata)));
}

bool hasFolded(const UpdateTeam &update)
{
    return std::ranges::any_of(update.fields.keys(), [](TeamField field) {
        return field == TeamField::Metadata || fieldSpec(field).home == FieldHome::Metadata;
    });
}

void insertFields(JsonValue &body, const UpdateTeam &update)
{
    for (const FieldSpec &spec : teamFields()) {
        if (!update.fields.contains(spec.field) || spec.field == TeamField::Metadata || spec.hasOwnRoute() ||
            spec.isCreateOnly())
            continue;
        if (const auto json = writeChangedField(spec, update.fields.value(spec.field)))
            body.insert(spec.key, *json);
    }
}

/// One key, for a member found by both would count twice (contract 3.9); the id is the surer one.
bool insertIdentifier(JsonValue &json, const Member &member)
{
    if (member.isNameless())
        return false;
    if (!member.userId.text().trimmed().isEmpty())
        json.insert(u"user_id"_qs, JsonValue(member.userId.text()));
    else
        json.insert(u"user_email"_qs, JsonValue(member.email));
    return true;
}

JsonValue identifiersOf(const QList<Member> &members)
{
    JsonValue::Array rows;
    for (const Member &member : members) {
        JsonValue row;
        if (insertIdentifier(row, member))
            rows.append(row);
    }
    return JsonValue(std::move(rows));
}

JsonValue amount(const std::optional<Usd> &value)
{
    return value ? JsonValue::number(value->toJson()) : JsonValue();
}

JsonValue integer(const std::optional<qint64> &value) { return value ? JsonValue(*value) : JsonValue(); }

/// What differs; null takes a limit away (contract 3.10, 3.12).
void insertLimits(JsonValue &json, const MemberLimits &before, const MemberLimits &after)
{
    // The proxy would take a negative budget (contract 3.9).
    const bool isNegative = after.maxBudget && *after.maxBudget < Usd();
    if (after.maxBudget != before.maxBudget && !isNegative)
        json.insert(u"max_budget_in_team"_qs, amount(after.maxBudget));
    if (after.budgetDuration != before.budgetDuration)
        json.insert(u"budget_duration"_qs,
                    after.budgetDuration.isEmpty() ? JsonValue() : JsonValue(after.budgetDuration));
    if (after.tpmLimit != before.tpmLimit)
        json.insert(u"tpm_limit"_qs, integer(after.tpmLimit));
    if (after.rpmLimit != before.rpmLimit)
        json.insert(u"rpm_limit"_qs, integer(after.rpmLimit));
    if (after.allowedModels != before.allowedModels)
        json.insert(u"allowed_models"_qs,
                    after.allowedModels.isEmpty() ? JsonValue() : texts(after.allowedModels));
}

} // namespace

WireRequest requestOf(const UpdateTeam &update)
{
    const bool hasMetadata = update.fields.contains(TeamField::Metadata);
    const auto patch = hasMetadata ? metadataPatch(update) : object();
    const bool isPatch = update.isPatch && patch && canStandInPath(update.base.id.text());
    JsonValue body = isPatch ? object() : bodyFor(update.base.id);
    insertFields(body, update);
    if (isPatch && hasMetadata)
        body.insert(u"metadata"_qs, *patch);
    // Alone, a folded field replaced the metadata until early 2026 (contract 3.2).
    else if (!isPatch && hasFolded(update))
        body.insert(u"metadata"_qs, wholeMetadata(update));
    if (isPatch)
        return {"PATCH", u"/team/"_qs + update.base.id.text(), body};
    return {"POST", u"/team/update"_qs, body};
}

WireRequest requestOf(const AddMembers &add)
{
    JsonValue::Array members;
    const Member *first = nullptr;
    for (const Member &member : add.members) {
        JsonValue json;
        json.insert(u"role"_qs, JsonValue(roleKey(member.role)));
        if (!insertIdentifier(json, member))
            continue;
        members.append(json);
        if (!first)
            first = &member;
    }
    if (!first)
        return {};
    JsonValue body = bodyFor(add.team);
    body.insert(u"member"_qs, JsonValue(std::move(members)));
    // Tokens and requests are not taken here; whoever plans sets them afterwards.
    MemberLimits limits = first->limits;
    limits.tpmLimit = limits.rpmLimit = {};
    if (limits.source != MemberLimits::Source::TeamDefault)
        insertLimits(body, {}, limits);
    return {"POST", u"/team/member_add"_qs, body};
}

WireRequest requestOf(const UpdateMember &update)
{
    JsonValue body = bodyFor(update.team);
    if (!insertIdentifier(body, update.before))
        return {};
    if (update.after.role != update.before.role)
        body.insert(u"role"_qs, JsonValue(roleKey(update.after.role)));
    insertLimits(body, update.before.limits, update.after.limits);
    return {"POST", u"/team/member_update"_qs, body};
}

WireRequest requestOf(const UpdateMemberLimits &update)
{
    JsonValue::Array rows;
    for (const auto &[before, after] : update.changes) {
        JsonValue row;
        if (!insertIdentifier(row, before))
            continue;
        insertLimits(row, before.limits, after.limits);
        rows.append(row);
    }
    if (rows.isEmpty())
        return {};
    JsonValue body;
    body.insert(u"members"_qs, JsonValue(std::move(rows)));
    return {"POST", u"/management/v1/teams/%1/members/bulk_update"_qs.arg(update.team.text()), body};
}

WireRequest requestOf(const ResetMemberLimits &reset)
{
    if (!canStandInPath(reset.team.text()) || !canStandInPath(reset.member.userId.text()))
        return {};
    return {
        "POST", u"/team/%1/member/%2/reset_budget"_qs.arg(reset.team.text(), reset.member.userId.text()), {}};
}

WireRequest requestOf(const RemoveMembers &remove)
{
    const JsonValue people = identifiersOf(remove.members);
    if (people.toArray().isEmpty())
        return {};
    if (people.toArray().size() > 1) {
        JsonValue body;
        body.insert(u"members"_qs, people);
        return {"POST", u"/management/v1/teams/%1/members/bulk_delete"_qs.arg(remove.team.text()), body};
    }
    JsonValue body = bodyFor(remove.team);
    for (const auto &[key, value] : people.toArray().first().toObject())
        body.insert(key, value);
    return {"POST", u"/team/member_delete"_qs, body};
}

WireRequest requestOf(const SetPermissions &set)
{
    JsonValue body = bodyFor(set.team);
    body.insert(u"team_member_permissions"_qs, texts(set.permissions));
    return {"POST", u"/team/permissions_update"_qs, body};
}

WireRequest requestOf(const DeleteTeam &remove)
{
    JsonValue body;
    body.insert(u"team_ids"_qs, texts({remove.team.text()}));
    return {"POST", u"/team/delete"_qs, body};
}

} // namespace Teamwright
