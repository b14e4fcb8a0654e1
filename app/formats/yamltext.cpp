// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamltext.h"

#include <QSet>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// What readers of YAML 1.1 take for a boolean, null or a number although it is a word.
bool isReserved(const QString &text)
{
    static const QSet<QString> words{u"y"_qs,    u"n"_qs,    u"yes"_qs, u"no"_qs,  u"on"_qs,   u"off"_qs,
                                     u"true"_qs, u"null"_qs, u"nan"_qs, u"inf"_qs, u"false"_qs};
    return text.size() <= 5 && words.contains(text.toLower());
}

bool isLetter(QChar c)
{
    const ushort code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ||
           (code >= 0xc0 && !c.isSurrogate() && c.isLetter());
}

/// Begins with a letter, and holds nothing that could mean something in YAML.
bool mayStandPlain(const QString &text)
{
    if (text.isEmpty() || !isLetter(text.front()) || text.back() == u' ' || isReserved(text))
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        const ushort code = c.unicode();
        return isLetter(c) || (code >= u'0' && code <= u'9') || code == u' ' || code == u'_' ||
               code == u'-' || code == u'.' || code == u'/' || code == u'+' || code == u'@';
    });
}

void appendEscaped(QByteArray &out, char32_t code)
{
    const bool isShort = code < 0x100;
    const int digits = isShort ? 2 : code < 0x10000 ? 4 : 8;
    out += isShort ? "\\x" : code < 0x10000 ? "\\u" : "\\U";
    out += QByteArray::number(uint(code), 16).rightJustified(digits, '0');
}

/// Characters that may not stand in a YAML text, and those that break its lines.
bool mustBeEscaped(char32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 ||
           code == 0xfeff || (code & 0xfffe) == 0xfffe;
}

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char32_t code : text.toUcs4()) {
        switch (code) {
        case U'"': out += "\\\""; break;
        case U'\\': out += "\\\\"; break;
        case U'\n': out += "\\n"; break;
        case U'\t': out += "\\t"; break;
        default:
            if (mustBeEscaped(code))
                appendEscaped(out, code);
            else if (code < 0x80)
                out += char(code);
            else
                out += QString::fromUcs4(&code, 1).toUtf8();
        }
    }
    return out + '"';
}

QByteArray scalar(const QString &text) { return mayStandPlain(text) ? text.toUtf8() : quoted(text); }

bool isNested(const JsonValue &value) { return !value.toArray().isEmpty() || !value.toObject().isEmpty(); }

void append(QByteArray &out, const JsonValue &value, int indent);

void appendMember(QByteArray &out, const JsonValue::Member &member, int indent)
{
    // An implicit key may have at most 1024 characters.
    static constexpr qsizetype longestKey = 1000;
    const QByteArray key = scalar(member.key);
    if (key.size() > longestKey)
        out += "? " + key + '\n' + QByteArray(indent, ' ') + ':';
    else
        out += key + ':';
    if (isNested(member.value))
        out += '\n' + QByteArray(indent + 2, ' ');
    else
        out += ' ';
    append(out, member.value, indent + 2);
}

template <typename Parts, typename AppendPart>
void appendAll(QByteArray &out, const Parts &parts, int indent, AppendPart appendPart)
{
    bool isFirst = true;
    for (const auto &part : parts) {
        if (!std::exchange(isFirst, false))
            out += '\n' + QByteArray(indent, ' ');
        appendPart(part);
    }
}

void append(QByteArray &out, const JsonValue &value, int indent)
{
    switch (value.type()) {
    case JsonValue::Type::Null: out += "null"; return;
    case JsonValue::Type::Bool: out += value.toBool() ? "true" : "false"; return;
    case JsonValue::Type::Number: out += value.numberToken(); return;
    case JsonValue::Type::String: out += scalar(value.toString()); return;
    case JsonValue::Type::Array:
        if (value.toArray().isEmpty())
            out += "[]";
        appendAll(out, value.toArray(), indent, [&](const JsonValue &element) {
            out += "- ";
            append(out, element, indent + 2);
        });
        return;
    case JsonValue::Type::Object:
        if (value.toObject().isEmpty())
            out += "{}";
        appendAll(out, value.toObject(), indent,
                  [&](const JsonValue::Member &member) { appendMember(out, member, indent); });
        return;
    }
}

} // namespace

QByteArray yamlOf(const JsonValue &value, int indent)
{
    QByteArray out;
    append(out, value, indent);
    return out;
}

} // namespace Teamwright
