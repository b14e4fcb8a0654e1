// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldjson.h"

#include <algorithm>

namespace Teamwright {

namespace {

std::optional<QStringList> readTexts(const JsonValue &json)
{
    const JsonValue::Array &values = json.toArray();
    if (!json.isArray() || !std::ranges::all_of(values, &JsonValue::isString))
        return {};
    QStringList texts;
    for (const JsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

std::optional<AliasMap> readMap(const JsonValue &json)
{
    // Older proxies keep the aliases as text (contract 2.1).
    if (json.isString()) {
        const auto inner = JsonValue::parse(json.toString().toUtf8());
        return inner && inner->isObject() ? readMap(*inner) : std::nullopt;
    }
    if (!json.isObject())
        return {};
    AliasMap map;
    for (const JsonValue::Member &member : json.toObject()) {
        if (!member.value.isString())
            return {};
        map.insert(member.key, member.value.toString());
    }
    return map;
}

template <typename T>
std::optional<FieldValue> asField(std::optional<T> value)
{
    return value ? std::optional<FieldValue>(FieldValue(*std::move(value))) : std::nullopt;
}

JsonValue writeTexts(const QStringList &texts)
{
    JsonValue::Array values;
    for (const QString &text : texts)
        values.append(JsonValue(text));
    return JsonValue(std::move(values));
}

JsonValue writeMap(const AliasMap &map)
{
    JsonValue::Object members;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        members.append({entry.key(), JsonValue(entry.value())});
    return JsonValue(std::move(members));
}

/// What stands for "none" where the proxy does not take null (contract 2.1, 3.2).
JsonValue emptyOf(const FieldSpec &spec)
{
    if (spec.clearing != FieldClearing::ByEmpty)
        return JsonValue();
    switch (spec.kind) {
    case FieldKind::Flag: return JsonValue(false);
    case FieldKind::Map:
    case FieldKind::Json: return JsonValue(JsonValue::Object());
    default: return JsonValue(JsonValue::Array());
    }
}

bool isBlank(const FieldValue &value)
{
    const auto *text = value.as<QString>();
    const auto *list = value.as<QStringList>();
    return value.isNull() || (text && text->trimmed().isEmpty()) || (list && list->isEmpty());
}

} // namespace

std::optional<FieldValue> readField(FieldKind kind, const JsonValue &json)
{
    if (json.isNull())
        return FieldValue(FieldValue::Null());
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Organization:
    case FieldKind::Duration: return json.isString() ? asField<QString>(json.toString()) : std::nullopt;
    case FieldKind::Amount: return asField(Usd::parse(QString::fromLatin1(json.numberToken())));
    case FieldKind::Integer: return asField(json.toInteger());
    case FieldKind::Flag:
        return json.type() == JsonValue::Type::Bool ? asField<bool>(json.toBool()) : std::nullopt;
    case FieldKind::Models:
    case FieldKind::List: return asField(readTexts(json));
    case FieldKind::Map: return asField(readMap(json));
    case FieldKind::Json: return json.isObject() ? asField<JsonValue>(json) : std::nullopt;
    case FieldKind::Windows: return json.isArray() ? asField<JsonValue>(json) : std::nullopt;
    }
    Q_UNREACHABLE();
}

JsonValue jsonOf(const FieldValue &value)
{
    if (const auto *text = value.as<QString>())
        return JsonValue(*text);
    if (const auto *number = value.as<qint64>())
        return JsonValue(*number);
    if (const auto *amount = value.as<Usd>())
        return JsonValue::number(amount->toJson());
    if (const auto *flag = value.as<bool>())
        return JsonValue(*flag);
    if (const auto *list = value.as<QStringList>())
        return writeTexts(*list);
    if (const auto *map = value.as<AliasMap>())
        return writeMap(*map);
    const auto *json = value.as<JsonValue>();
    return json ? *json : JsonValue();
}

std::optional<JsonValue> writeField(const FieldSpec &spec, const FieldValue &value)
{
    if (value.isUnset() || value.isInvalid())
        return {};
    const bool isId = spec.field == TeamField::Id || spec.field == TeamField::Organization;
    if ((isId || spec.isLicensed()) && isBlank(value))
        return {};
    return value.isNull() ? emptyOf(spec) : jsonOf(value);
}

std::optional<JsonValue> writeChangedField(const FieldSpec &spec, const FieldValue &value)
{
    if (value.isInvalid())
        return {};
    // An alias may be an empty text; the others would be looked up, or refused (contract 2.1, 2.6).
    const bool isCleared = !value.hasValue() || (isBlank(value) && spec.field != TeamField::Alias);
    return isCleared ? emptyOf(spec) : jsonOf(value);
}

} // namespace Teamwright
