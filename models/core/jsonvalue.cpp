// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalue.h"

#include <algorithm>

namespace Teamwright {

namespace {

void appendQuoted(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(byte) < 0x20)
                out += "\\u00" + QByteArray::number(uchar(byte) / 16, 16) +
                       QByteArray::number(uchar(byte) % 16, 16);
            else
                out += byte;
        }
    }
    out += '"';
}

void append(QByteArray &out, const JsonValue &value, int depth);

/// The parts between brackets, each on a line of its own, or, with a negative depth, all on one line.
template <typename Parts, typename AppendPart>
void appendAll(QByteArray &out, const char *brackets, const Parts &parts, int depth, AppendPart appendPart)
{
    const int inner = depth < 0 ? depth : depth + 1;
    const auto newLine = [&](int levels) {
        if (levels >= 0)
            out += '\n' + QByteArray(levels * 2, ' ');
    };
    const char *separator = "";
    out += brackets[0];
    for (const auto &part : parts) {
        out += separator;
        newLine(inner);
        appendPart(part, inner);
        separator = depth < 0 ? ", " : ",";
    }
    if (!parts.isEmpty())
        newLine(depth);
    out += brackets[1];
}

void append(QByteArray &out, const JsonValue &value, int depth)
{
    switch (value.type()) {
    case JsonValue::Type::Null: out += "null"; return;
    case JsonValue::Type::Bool: out += value.toBool() ? "true" : "false"; return;
    case JsonValue::Type::Number: out += value.numberToken(); return;
    case JsonValue::Type::String: appendQuoted(out, value.toString()); return;
    case JsonValue::Type::Array:
        appendAll(out, "[]", value.toArray(), depth,
                  [&](const JsonValue &element, int inner) { append(out, element, inner); });
        return;
    case JsonValue::Type::Object:
        appendAll(out, "{}", value.toObject(), depth, [&](const JsonValue::Member &member, int inner) {
            appendQuoted(out, member.key);
            out += ": ";
            append(out, member.value, inner);
        });
        return;
    }
}

const JsonValue &nullValue()
{
    static const JsonValue null;
    return null;
}

} // namespace

JsonValue::JsonValue(bool flag)
    : m_value(flag)
{}
JsonValue::JsonValue(qint64 number)
    : m_value(NumberToken{QByteArray::number(number)})
{}
JsonValue::JsonValue(QString text)
    : m_value(std::move(text))
{}
JsonValue::JsonValue(Array values)
    : m_value(std::move(values))
{}
JsonValue::JsonValue(Object members)
    : m_value(std::move(members))
{}

JsonValue JsonValue::number(QByteArray token)
{
    JsonValue value;
    value.m_value = NumberToken{std::move(token)};
    return value;
}

JsonValue::Type JsonValue::type() const { return Type(m_value.index()); }

bool JsonValue::toBool() const
{
    const bool *flag = std::get_if<bool>(&m_value);
    return flag && *flag;
}

QString JsonValue::toString() const
{
    const QString *text = std::get_if<QString>(&m_value);
    return text ? *text : QString();
}

QByteArray JsonValue::numberToken() const
{
    const NumberToken *token = std::get_if<NumberToken>(&m_value);
    return token ? token->text : QByteArray();
}

std::optional<qint64> JsonValue::toInteger() const
{
    QByteArray token = numberToken();
    if (const qsizetype point = token.indexOf('.');
        point > 0 && token.mid(point + 1).count('0') == token.size() - point - 1)
        token.truncate(point);
    bool ok = false;
    const qint64 number = token.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

const JsonValue::Array &JsonValue::toArray() const
{
    static const Array empty;
    const Array *values = std::get_if<Array>(&m_value);
    return values ? *values : empty;
}

const JsonValue::Object &JsonValue::toObject() const
{
    static const Object empty;
    const Object *members = std::get_if<Object>(&m_value);
    return members ? *members : empty;
}

const JsonValue &JsonValue::operator[](QStringView key) const
{
    for (const Member &member : toObject()) {
        if (member.key == key)
            return member.value;
    }
    return nullValue();
}

bool JsonValue::contains(QStringView key) const
{
    return std::ranges::any_of(toObject(), [key](const Member &member) { return member.key == key; });
}

void JsonValue::insert(const QString &key, JsonValue value)
{
    if (!isObject())
        m_value = Object();
    auto &members = std::get<Object>(m_value);
    const auto place = std::ranges::find_if(members, [&](const Member &member) { return member.key == key; });
    if (place == members.end())
        members.append({key, std::move(value)});
    else
        place->value = std::move(value);
}

JsonValue JsonValue::take(QStringView key)
{
    auto *members = std::get_if<Object>(&m_value);
    for (qsizetype i = 0; members && i < members->size(); ++i) {
        if (members->at(i).key == key)
            return members->takeAt(i).value;
    }
    return {};
}

QByteArray JsonValue::toCompact() const
{
    QByteArray out;
    append(out, *this, -1);
    return out;
}

QByteArray JsonValue::toIndented() const
{
    QByteArray out;
    append(out, *this, 0);
    return out;
}

bool operator==(const JsonValue &a, const JsonValue &b)
{
    if (!a.isObject() || !b.isObject())
        return a.m_value == b.m_value;
    const auto &left = a.toObject();
    return left.size() == b.toObject().size() &&
           std::ranges::all_of(left, [&](const JsonValue::Member &member) {
               return b.contains(member.key) && b[member.key] == member.value;
           });
}

} // namespace Teamwright
