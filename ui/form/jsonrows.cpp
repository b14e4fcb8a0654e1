// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonrows.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct JsonRows
{
    Q_DECLARE_TR_FUNCTIONS(JsonRows)
};

QString yes() { return JsonRows::tr("yes"); }
QString no() { return JsonRows::tr("no"); }

QStringList rowOf(const JsonValue::Member &member)
{
    const JsonValue &value = member.value;
    const auto row = [&](JsonRowType type, const QString &text) {
        return QStringList{member.key, jsonRowTypeText(type), text};
    };
    switch (value.type()) {
    case JsonValue::Type::String: return row(JsonRowType::Text, value.toString());
    case JsonValue::Type::Number: return row(JsonRowType::Number, QString::fromLatin1(value.numberToken()));
    case JsonValue::Type::Bool: return row(JsonRowType::YesNo, value.toBool() ? yes() : no());
    default: return row(JsonRowType::Json, QString::fromUtf8(value.toCompact()));
    }
}

std::optional<JsonValue> flagFrom(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == yes().toLower() || word == u"true" || word == u"yes" || word == u"1")
        return JsonValue(true);
    if (word.isEmpty() || word == no().toLower() || word == u"false" || word == u"no" || word == u"0")
        return JsonValue(false);
    return {};
}

std::optional<JsonValue> valueFrom(const QString &type, const QString &text)
{
    if (type == jsonRowTypeText(JsonRowType::Text))
        return JsonValue(text);
    if (type == jsonRowTypeText(JsonRowType::YesNo))
        return flagFrom(text);
    const auto value = JsonValue::parse(text.trimmed().toUtf8());
    if (type == jsonRowTypeText(JsonRowType::Number) && value && !value->isNumber())
        return {};
    return value;
}

} // namespace

QString jsonRowTypeText(JsonRowType type)
{
    switch (type) {
    case JsonRowType::Text: return JsonRows::tr("text");
    case JsonRowType::Number: return JsonRows::tr("number");
    case JsonRowType::YesNo: return JsonRows::tr("yes/no");
    case JsonRowType::Json: return JsonRows::tr("JSON");
    }
    Q_UNREACHABLE();
}

QStringList jsonRowTypeTexts()
{
    return {jsonRowTypeText(JsonRowType::Text), jsonRowTypeText(JsonRowType::Number),
            jsonRowTypeText(JsonRowType::YesNo), jsonRowTypeText(JsonRowType::Json)};
}

QList<QStringList> rowsFromJson(const JsonValue &object)
{
    QList<QStringList> rows;
    for (const JsonValue::Member &member : object.toObject())
        rows.append(rowOf(member));
    return rows;
}

std::optional<JsonValue> jsonFromRows(const QList<QStringList> &rows)
{
    JsonValue object{JsonValue::Object()};
    for (const QStringList &row : rows) {
        if (row[0].isEmpty() && row[2].isEmpty())
            continue;
        const auto value = valueFrom(row[1], row[2]);
        if (!value || row[0].isEmpty() || object.contains(row[0]))
            return {};
        object.insert(row[0], *value);
    }
    return object;
}

QString textFromRows(const QList<QStringList> &rows)
{
    QStringList members;
    for (const QStringList &row : rows) {
        const auto value = valueFrom(row[1], row[2]);
        members.append(QString::fromUtf8(JsonValue(row[0]).toCompact()) + QLatin1String(": ") +
                       (value ? QString::fromUtf8(value->toCompact()) : row[2]));
    }
    return QLatin1String("{\n  ") + members.join(QLatin1String(",\n  ")) + QLatin1String("\n}");
}

} // namespace Teamwright
