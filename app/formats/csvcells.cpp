// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvcells.h"

#include "fieldfromtext.h"
#include "fieldjson.h"
#include "format.h"

#include <QRegularExpression>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList &memberColumns()
{
    static const QStringList columns{u"user_id"_qs,
                                     u"user_email"_qs,
                                     u"role"_qs,
                                     u"max_budget_in_team"_qs,
                                     u"member_budget_duration"_qs,
                                     u"member_tpm_limit"_qs,
                                     u"member_rpm_limit"_qs,
                                     u"member_models"_qs,
                                     u"member_spend"_qs};
    return columns;
}

/// Only where splitting at commas, semicolons and line breaks gives the same list back.
QString listCell(const QStringList &list)
{
    static const QRegularExpression splits(u"[,;\\n\\r]"_qs);
    const bool isPlain = !list.isEmpty() && !list.first().startsWith(u'[') &&
                         std::ranges::all_of(list, [](const QString &item) {
                             return !item.isEmpty() && item == item.trimmed() && !item.contains(splits);
                         });
    return isPlain ? list.join(u", "_qs) : QString::fromUtf8(jsonOf(FieldValue(list)).toCompact());
}

FieldValue listOfCell(const FieldSpec &spec, const QString &cell)
{
    static const QRegularExpression splits(u"[,;\\n\\r]"_qs);
    if (cell.startsWith(u'[')) {
        const auto json = JsonValue::parse(cell.toUtf8());
        const auto value = json ? readField(spec.kind, *json) : std::nullopt;
        return value ? *value : FieldValue(FieldValue::Invalid{cell});
    }
    QStringList items;
    for (const QString &item : cell.split(splits)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return FieldValue(items);
}

FieldValue flagOfCell(const QString &cell)
{
    const QString word = cell.trimmed().toLower();
    if (QStringList{u"true"_qs, u"yes"_qs, u"1"_qs, u"x"_qs, u"ja"_qs, u"wahr"_qs}.contains(word))
        return FieldValue(true);
    if (QStringList{u"false"_qs, u"no"_qs, u"0"_qs, u"nein"_qs, u"falsch"_qs}.contains(word))
        return FieldValue(false);
    return FieldValue::Invalid{cell};
}

FieldValue jsonOfCell(const FieldSpec &spec, const QString &cell)
{
    const auto json = JsonValue::parse(cell.toUtf8());
    const auto value = json ? readField(spec.kind, *json) : std::nullopt;
    return value && !json->isNull() ? *value : FieldValue(FieldValue::Invalid{cell});
}

/// Spreadsheets with a comma for the decimal point.
QString withPoint(const QString &cell)
{
    static const QRegularExpression comma(u"\\A\\s*-?\\d+,\\d{1,2}\\s*\\z"_qs);
    return comma.match(cell).hasMatch() ? QString(cell).replace(u',', u'.') : cell;
}

template <typename T>
bool setOptional(std::optional<T> &place, const FieldValue &value)
{
    const T *read = value.as<T>();
    if (read)
        place = *read;
    return read || value.isNull();
}

const FieldSpec &likeBudget() { return fieldSpec(TeamField::MaxBudget); }
const FieldSpec &likeLimit() { return fieldSpec(TeamField::TpmLimit); }
const FieldSpec &likeModels() { return fieldSpec(TeamField::Models); }

template <typename T>
QString optionalCell(const std::optional<T> &value)
{
    return value ? cellOf(FieldValue(*value)) : QString();
}

} // namespace

QString cellOf(const FieldValue &value)
{
    if (const auto *list = value.as<QStringList>())
        return listCell(*list);
    if (const auto *json = value.as<JsonValue>())
        return QString::fromUtf8(json->toCompact());
    return value.isInvalid() ? QString() : textForEditing(value);
}

FieldValue fieldOfCell(const FieldSpec &spec, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const bool mayBeNull = spec.isLimit() || spec.kind == FieldKind::Duration;
    if (mayBeNull && cell.trimmed().compare(u"null"_qs, Qt::CaseInsensitive) == 0)
        return FieldValue::Null();
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Organization:
    case FieldKind::Duration: return FieldValue(cell);
    case FieldKind::Amount: return fieldFromText(spec, withPoint(cell));
    case FieldKind::Integer: return fieldFromText(spec, cell);
    case FieldKind::Flag: return flagOfCell(cell);
    case FieldKind::Models:
    case FieldKind::List: return listOfCell(spec, cell);
    case FieldKind::Map:
    case FieldKind::Json:
    case FieldKind::Windows: return jsonOfCell(spec, cell);
    }
    Q_UNREACHABLE();
}

QStringList csvColumns(bool isPerMember)
{
    QStringList keys;
    for (const FieldSpec &spec : teamFields())
        keys.append(spec.key);
    keys += {u"members"_qs, u"spend"_qs, u"budget_reset_at"_qs, u"created_at"_qs, u"updated_at"_qs};
    return isPerMember ? keys + memberColumns() : keys;
}

bool isMemberColumn(const QString &key) { return memberColumns().contains(key); }

QString memberCell(const Member &member, const QString &key)
{
    const MemberLimits &limits = member.limits;
    switch (memberColumns().indexOf(key)) {
    case 0: return member.userId.text();
    case 1: return member.email;
    case 2: return member.role == MemberRole::Admin ? u"admin"_qs : u"user"_qs;
    case 3: return optionalCell(limits.maxBudget);
    case 4: return limits.budgetDuration;
    case 5: return optionalCell(limits.tpmLimit);
    case 6: return optionalCell(limits.rpmLimit);
    case 7: return limits.allowedModels.isEmpty() ? QString() : listCell(limits.allowedModels);
    case 8: return member.spend.toText();
    default: return {};
    }
}

bool setMemberCell(Member &member, const QString &key, const QString &cell)
{
    if (cell.isEmpty())
        return true;
    MemberLimits &limits = member.limits;
    const qsizetype column = memberColumns().indexOf(key);
    if (column >= 3 && column <= 7)
        limits.source = MemberLimits::Source::Custom;
    switch (column) {
    case 0: member.userId = UserId(cell); return true;
    case 1: member.email = cell; return true;
    case 2:
        member.role =
            cell.compare(u"admin"_qs, Qt::CaseInsensitive) == 0 ? MemberRole::Admin : MemberRole::User;
        return member.role == MemberRole::Admin || cell.compare(u"user"_qs, Qt::CaseInsensitive) == 0;
    case 3: return setOptional(limits.maxBudget, fieldOfCell(likeBudget(), cell));
    case 4: limits.budgetDuration = cell; return true;
    case 5: return setOptional(limits.tpmLimit, fieldOfCell(likeLimit(), cell));
    case 6: return setOptional(limits.rpmLimit, fieldOfCell(likeLimit(), cell));
    case 7: {
        const FieldValue list = fieldOfCell(likeModels(), cell);
        if (const auto *models = list.as<QStringList>())
            limits.allowedModels = *models;
        return list.hasValue();
    }
    default: return true;
    }
}

} // namespace Teamwright
