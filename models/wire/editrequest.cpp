// SPDX-License-Identifier: GPL-3.0-or-later
#include "editrequest.h"

#include "fieldjson.h"
#include "memberjson.h"
#include "mergepatch.h"
#include "teamedit.h"

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

void append(JsonValue &object, const JsonValue &more)
{
    for (const auto &[key, value] : more.toObject())
        object.insert(key, value);
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
    return !id.trimmed().isEmpty() && !id.contains(u'/') && id != u"." && id != u"..";
}

JsonValue metadataOf(const FieldValue &value)
{
    const auto *json = value.as<JsonValue>();
    return json && json->isObject() ? *json : object();
}

/// What cannot be read as JSON is no wish to empty it.
bool changesMetadata(const UpdateTeam &update)
{
    const auto wanted = update.fields.constFind(TeamField::Metadata);
    return wanted != update.fields.cend() && !wanted->isInvalid();
}

/// The whole metadata as the proxy keeps it: with the fields folded into it, but for those that are sent
/// beside it (contract 3.2).
JsonValue wholeMetadata(const UpdateTeam &update)
{
    const FieldValue &old = update.base.value(TeamField::Metadata);
    JsonValue whole = metadataOf(changesMetadata(update) ? update.fields.value(TeamField::Metadata) : old);
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

bool changesFolded(const UpdateTeam &update)
{
    return std::ranges::any_of(update.fields.keys(),
                               [](TeamField field) { return fieldSpec(field).home == FieldHome::Metadata; });
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

JsonValue amount(const std::optional<Usd> &value)
{
    return value ? JsonValue::number(value->toJson()) : JsonValue();
}

JsonValue textOrNull(const QString &text) { return text.isEmpty() ? JsonValue() : JsonValue(text); }

JsonValue integer(const std::optional<qint64> &value) { return value ? JsonValue(*value) : JsonValue(); }

/// What differs from what the proxy holds for this person alone: what is inherited from the team is not
/// theirs, and has to be said again to become so. Null takes a limit away, but an empty list the models: null
/// is a 500 there, on both routes (measured). The proxy would take a negative budget (contract 3.9).
void insertLimits(JsonValue &json, const MemberLimits &held, const MemberLimits &after)
{
    const MemberLimits before = hasOwnLimits(held) ? held : MemberLimits();
    const bool isNegative = after.maxBudget && after.maxBudget->isNegative();
    if (after.maxBudget != before.maxBudget && !isNegative)
        json.insert(u"max_budget_in_team"_qs, amount(after.maxBudget));
    if (after.budgetDuration != before.budgetDuration)
        json.insert(u"budget_duration"_qs, textOrNull(after.budgetDuration));
    if (after.tpmLimit != before.tpmLimit)
        json.insert(u"tpm_limit"_qs, integer(after.tpmLimit));
    if (after.rpmLimit != before.rpmLimit)
        json.insert(u"rpm_limit"_qs, integer(after.rpmLimit));
    if (after.allowedModels != before.allowedModels)
        json.insert(u"allowed_models"_qs, texts(after.allowedModels));
}

/// What of an update is to be said beside who is meant.
JsonValue changesOf(const Member &before, const Member &after)
{
    JsonValue changes = object();
    if (after.role != before.role)
        changes.insert(u"role"_qs, JsonValue(roleKey(after.role)));
    insertLimits(changes, before.limits, after.limits);
    return changes;
}

/// Nothing when there is nobody to be named, or nothing to be said.
std::optional<JsonValue> rowOf(const UpdateMemberLimits::Change &change)
{
    JsonValue row;
    JsonValue limits = object();
    insertLimits(limits, change.before.limits, change.after.limits);
    if (limits.toObject().isEmpty() || !insertIdentifier(row, change.before))
        return {};
    append(row, limits);
    return row;
}

WireRequest bulkRequest(const TeamId &team, const QString &action, JsonValue::Array rows)
{
    if (rows.isEmpty() || !canStandInPath(team.text()))
        return {};
    JsonValue body;
    body.insert(u"members"_qs, JsonValue(std::move(rows)));
    return {"POST", u"/management/v1/teams/%1/members/%2"_qs.arg(team.text(), action), body};
}

} // namespace

WireRequest requestOf(const UpdateTeam &update)
{
    JsonValue fields = object();
    insertFields(fields, update);
    const bool hasMetadata = changesMetadata(update);
    if (fields.toObject().isEmpty() && !hasMetadata)
        return {};
    const auto patch = hasMetadata ? metadataPatch(update) : object();
    if (update.isPatch && patch && canStandInPath(update.base.id.text())) {
        if (hasMetadata)
            fields.insert(u"metadata"_qs, *patch);
        return {"PATCH", u"/team/"_qs + update.base.id.text(), fields};
    }
    JsonValue body = bodyFor(update.base.id);
    append(body, fields);
    // A folded field that was sent alone replaced the metadata until early 2026 (contract 3.2).
    if (hasMetadata || changesFolded(update))
        body.insert(u"metadata"_qs, wholeMetadata(update));
    return {"POST", u"/team/update"_qs, body};
}

WireRequest requestOf(const AddMembers &add)
{
    JsonValue::Array members;
    JsonValue limits = object();
    for (const Member &member : add.members) {
        JsonValue json;
        json.insert(u"role"_qs, JsonValue(roleKey(member.role)));
        if (!insertIdentifier(json, member))
            continue;
        // Tokens and requests are not taken here; whoever plans sets them afterwards.
        MemberLimits carried = hasOwnLimits(member.limits) ? member.limits : MemberLimits();
        carried.tpmLimit = carried.rpmLimit = {};
        if (members.isEmpty())
            insertLimits(limits, {}, carried);
        members.append(json);
    }
    if (members.isEmpty())
        return {};
    JsonValue body = bodyFor(add.team);
    body.insert(u"member"_qs, JsonValue(std::move(members)));
    append(body, limits);
    return {"POST", u"/team/member_add"_qs, body};
}

WireRequest requestOf(const UpdateMember &update)
{
    const JsonValue changes = changesOf(update.before, update.after);
    JsonValue body = bodyFor(update.team);
    if (changes.toObject().isEmpty() || !insertIdentifier(body, update.before))
        return {};
    append(body, changes);
    return {"POST", u"/team/member_update"_qs, body};
}

WireRequest requestOf(const UpdateMemberLimits &update)
{
    JsonValue::Array rows;
    for (const auto &change : update.changes) {
        if (const auto row = rowOf(change))
            rows.append(*row);
    }
    return bulkRequest(update.team, u"bulk_update"_qs, rows);
}

WireRequest requestOf(const ResetMemberLimits &reset)
{
    const QString user = reset.member.userId.text();
    if (!canStandInPath(reset.team.text()) || !canStandInPath(user))
        return {};
    return {"POST", u"/team/%1/member/%2/reset_budget"_qs.arg(reset.team.text(), user), object()};
}

WireRequest requestOf(const RemoveMembers &remove)
{
    JsonValue::Array people;
    for (const Member &member : remove.members) {
        JsonValue person;
        if (insertIdentifier(person, member))
            people.append(person);
    }
    if (people.size() != 1)
        return bulkRequest(remove.team, u"bulk_delete"_qs, people);
    JsonValue body = bodyFor(remove.team);
    append(body, people.first());
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
