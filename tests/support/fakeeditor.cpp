// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeeditor.h"

#include "teamedit.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qsizetype mostAdded = 50; // of a whole call that stays within its transaction (contract 3.10)

ApiError stranger(int status) { return ApiError::of(Kind::NotFound, status, u"User not found in team"_qs); }

ApiError adminsAreLicensed()
{
    return ApiError::of(Kind::LicenceNeeded, 400, u"Assigning team admins is a premium feature."_qs);
}

/// `current` with what leads from one object to the other: others' changes stay (contract 3.3).
JsonValue merged(JsonValue current, const JsonValue &from, const JsonValue &to)
{
    for (const auto &[key, value] : from.toObject()) {
        if (!to.contains(key))
            current.take(key);
    }
    for (const auto &[key, value] : to.toObject()) {
        const bool isKept = from.contains(key) && from[key] == value;
        if (!isKept && value.isObject() && current[key].isObject())
            current.insert(key, merged(current[key], from[key], value));
        else if (!isKept)
            current.insert(key, value);
    }
    return current;
}

JsonValue jsonIn(const FieldValue &value)
{
    const auto *json = value.as<JsonValue>();
    return json ? *json : JsonValue(JsonValue::Object());
}

/// What the row holds after a field was emptied.
FieldValue emptied(const FieldSpec &spec)
{
    if (spec.clearing != FieldClearing::ByEmpty)
        return FieldValue::Null();
    switch (spec.kind) {
    case FieldKind::Flag: return FieldValue(false);
    case FieldKind::Map: return FieldValue(AliasMap());
    case FieldKind::Json: return FieldValue(JsonValue(JsonValue::Object()));
    case FieldKind::Windows: return FieldValue(JsonValue(JsonValue::Array()));
    default: return FieldValue(QStringList());
    }
}

bool isEmptyList(const FieldValue &value)
{
    const auto *list = value.as<QStringList>();
    return !value.hasValue() || (list && list->isEmpty());
}

} // namespace

Result<Performed> FakeEditor::carryOut(const UpdateTeam &update)
{
    for (auto field = update.fields.cbegin(); field != update.fields.cend(); ++field) {
        if (const auto refusal = refusalOf(fieldSpec(field.key()), *field))
            return *refusal;
    }
    for (auto field = update.fields.cbegin(); field != update.fields.cend(); ++field)
        set(fieldSpec(field.key()), *field, update);
    return Performed();
}

Result<Performed> FakeEditor::carryOut(const AddMembers &add)
{
    if (add.members.size() > mostAdded)
        return ApiError::of(Kind::Server, 500, u"The timeout for this transaction was 5000 ms"_qs);
    QList<Member> added;
    for (const Member &member : add.members) {
        if (member.isNameless())
            return ApiError::of(Kind::Server, 500, u"Internal server error"_qs);
        if (member.role == MemberRole::Admin && !m_stock.isLicensed)
            return adminsAreLicensed();
        if (!find(member))
            added.append(newMember(member, add.members.first().limits));
    }
    if (added.isEmpty())
        return ApiError::of(Kind::Conflict, 400, u"All users are already in team."_qs);
    m_team.members.append(added);
    return Performed();
}

Result<Performed> FakeEditor::carryOut(const UpdateMember &update)
{
    Member *held = find(update.before);
    if (!held)
        return stranger(404);
    const bool hasNewRole = update.after.role != update.before.role;
    if (hasNewRole && update.after.role == MemberRole::Admin && !m_stock.isLicensed)
        return adminsAreLicensed();
    if (hasNewRole)
        held->role = update.after.role;
    setLimits(*held, update.before.limits, update.after.limits);
    return Performed();
}

Result<Performed> FakeEditor::carryOut(const UpdateMemberLimits &update)
{
    Performed performed;
    for (const auto &[before, after] : update.changes) {
        if (Member *held = find(before))
            setLimits(*held, before.limits, after.limits);
        else
            performed.refusals.append({before, stranger(200).serverText});
    }
    return performed;
}

Result<Performed> FakeEditor::carryOut(const ResetMemberLimits &reset)
{
    Member *held = find(reset.member);
    if (!held)
        return stranger(404);
    held->limits = inherited();
    return Performed();
}

Result<Performed> FakeEditor::carryOut(const RemoveMembers &remove)
{
    Performed performed;
    for (const Member &member : remove.members) {
        Member *held = find(member);
        if (!held && remove.members.size() == 1)
            return stranger(400);
        if (!held) {
            performed.refusals.append({member, stranger(200).serverText});
            continue;
        }
        m_stock.keys[m_team.id].removeIf(
            [id = held->userId](const TeamKeyInfo &key) { return !id.isEmpty() && key.owner == id; });
        m_team.members.removeAt(held - m_team.members.data());
    }
    return performed;
}

Result<Performed> FakeEditor::carryOut(const SetPermissions &set)
{
    m_team.setValue(TeamField::MemberPermissions, FieldValue(set.permissions));
    return Performed();
}

std::optional<ApiError> FakeEditor::refusalOf(const FieldSpec &spec, const FieldValue &value) const
{
    if (spec.isLicensed() && !m_stock.isLicensed && !isEmptyList(value))
        return ApiError::of(Kind::LicenceNeeded, 403,
                            u"This feature is only available for LiteLLM Enterprise users."_qs);
    const auto *amount = value.as<Usd>();
    if (amount && *amount < Usd())
        return ApiError::of(Kind::Validation, 400,
                            u"%1 must be a non-negative finite number."_qs.arg(QString(spec.key)));
    return {};
}

void FakeEditor::set(const FieldSpec &spec, const FieldValue &value, const UpdateTeam &update)
{
    if (spec.hasOwnRoute() || spec.isCreateOnly() || value.isInvalid())
        return;
    if (spec.field == TeamField::Metadata && update.isPatch)
        m_team.setValue(spec.field, FieldValue(merged(jsonIn(m_team.value(spec.field)),
                                                      jsonIn(update.base.value(spec.field)), jsonIn(value))));
    else
        m_team.setValue(spec.field, value.hasValue() ? value : emptied(spec));
}

Member *FakeEditor::find(const Member &person)
{
    const auto found = std::ranges::find_if(
        m_team.members, [&](const Member &member) { return member.isSamePersonAs(person); });
    return found == m_team.members.end() ? nullptr : &*found;
}

Member FakeEditor::newMember(const Member &asked, const MemberLimits &limits) const
{
    Member member{asked.userId, asked.email, asked.role, {}, inherited()};
    if (member.userId.isEmpty()) {
        const auto user = std::ranges::find_if(m_stock.users, [&](const User &known) {
            return known.email.compare(asked.email, Qt::CaseInsensitive) == 0;
        });
        member.userId = user == m_stock.users.end() ? UserId(u"made-of-"_qs + asked.email) : user->id;
    }
    if (hasOwnLimits(limits)) {
        member.limits = {MemberLimits::Source::Custom, limits.maxBudget, limits.budgetDuration, {}, {},
                         limits.allowedModels};
    }
    return member;
}

MemberLimits FakeEditor::inherited() const
{
    MemberLimits limits;
    const auto *amount = m_team.value(TeamField::MemberBudget).as<Usd>();
    const auto *tokens = m_team.value(TeamField::MemberTpmLimit).as<qint64>();
    const auto *requests = m_team.value(TeamField::MemberRpmLimit).as<qint64>();
    if (!amount && !tokens && !requests)
        return limits;
    limits.source = MemberLimits::Source::TeamDefault;
    limits.maxBudget = amount ? std::optional(*amount) : std::nullopt;
    limits.tpmLimit = tokens ? std::optional(*tokens) : std::nullopt;
    limits.rpmLimit = requests ? std::optional(*requests) : std::nullopt;
    return limits;
}

void FakeEditor::setLimits(Member &held, const MemberLimits &told, const MemberLimits &after) const
{
    const MemberLimits before = hasOwnLimits(told) ? told : MemberLimits();
    MemberLimits limits = hasOwnLimits(held.limits) ? held.limits : MemberLimits();
    const auto take = [&](auto MemberLimits::*limit) {
        if (after.*limit != before.*limit)
            limits.*limit = after.*limit;
    };
    take(&MemberLimits::maxBudget);
    take(&MemberLimits::budgetDuration);
    take(&MemberLimits::tpmLimit);
    take(&MemberLimits::rpmLimit);
    take(&MemberLimits::allowedModels);
    limits.source = MemberLimits::Source::None;
    const bool isCustom = hasOwnLimits(limits);
    limits.source = MemberLimits::Source::Custom;
    held.limits = isCustom ? limits : inherited();
}

} // namespace Teamwright
