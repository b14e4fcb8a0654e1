// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldfromtext.h"

#include <QRegularExpression>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QString withoutSeparators(const QString &typed)
{
    // Only between groups of three, so that "1,5" is an error and not fifteen.
    static const QRegularExpression grouped(u"\\A\\d{1,3}([, '\u00a0\u202f]\\d{3})+(\\.\\d*)?\\z"_qs);
    static const QRegularExpression separators(u"[, '\u00a0\u202f]"_qs);
    return grouped.match(typed).hasMatch() ? QString(typed).remove(separators) : typed;
}

FieldValue amountFromText(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u'$'))
        text = text.mid(1).trimmed();
    const auto amount = Usd::parse(withoutSeparators(text));
    return amount ? FieldValue(*amount) : FieldValue(FieldValue::Invalid{typed});
}

FieldValue integerFromText(const QString &typed)
{
    bool isOk = false;
    const qint64 number = withoutSeparators(typed.trimmed()).toLongLong(&isOk);
    return isOk ? FieldValue(number) : FieldValue(FieldValue::Invalid{typed});
}

FieldValue listFromText(const QString &typed)
{
    QStringList items;
    for (const QString &item : typed.split(u',')) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return FieldValue(items);
}

FieldValue jsonFromText(const QString &typed)
{
    const auto json = JsonValue::parse(typed.toUtf8());
    return json ? FieldValue(*json) : FieldValue(FieldValue::Invalid{typed});
}

} // namespace

FieldValue fieldFromText(const FieldSpec &spec, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Organization:
    case FieldKind::Duration: return FieldValue(typed);
    case FieldKind::Amount: return amountFromText(typed);
    case FieldKind::Integer: return integerFromText(typed);
    case FieldKind::Flag: return FieldValue(typed.trimmed().compare(u"true"_qs, Qt::CaseInsensitive) == 0);
    case FieldKind::Models:
    case FieldKind::List: return listFromText(typed);
    case FieldKind::Map: {
        const auto json = JsonValue::parse(typed.toUtf8());
        if (!json || !json->isObject())
            return FieldValue::Invalid{typed};
        AliasMap map;
        for (const JsonValue::Member &member : json->toObject())
            map.insert(member.key, member.value.toString());
        return FieldValue(map);
    }
    case FieldKind::Json:
    case FieldKind::Windows: return jsonFromText(typed);
    }
    Q_UNREACHABLE();
}

QString textForEditing(const FieldValue &value)
{
    if (const auto *invalid = value.as<FieldValue::Invalid>())
        return invalid->typed;
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *number = value.as<qint64>())
        return QString::number(*number);
    if (const auto *amount = value.as<Usd>())
        return amount->toText();
    if (const auto *flag = value.as<bool>())
        return *flag ? u"true"_qs : u"false"_qs;
    if (const auto *list = value.as<QStringList>())
        return list->join(u", "_qs);
    if (const auto *map = value.as<AliasMap>()) {
        JsonValue json{JsonValue::Object()};
        for (auto entry = map->cbegin(); entry != map->cend(); ++entry)
            json.insert(entry.key(), JsonValue(entry.value()));
        return QString::fromUtf8(json.toCompact());
    }
    if (const auto *json = value.as<JsonValue>())
        return QString::fromUtf8(json->toIndented());
    return {};
}

} // namespace Teamwright
