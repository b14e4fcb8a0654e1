// SPDX-License-Identifier: GPL-3.0-or-later
#include "pythontext.h"

#include "jsonvalue.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16;

/// Reads what Python's repr() writes of dicts, lists, texts and atoms; numbers and other atoms become texts.
class PythonReader final
{
public:
    PythonReader(const QString &text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {}

    std::optional<JsonValue> value(int depth = 0)
    {
        skipSpace();
        if (depth > deepest || m_at >= m_text.size())
            return {};
        const QChar c = m_text[m_at];
        if (c == u'{')
            return dictionary(depth);
        if (c == u'[' || c == u'(')
            return list(depth, c == u'[' ? u']' : u')');
        if (c == u'\'' || c == u'"')
            return quoted(c);
        return atom();
    }
    qsizetype position() const { return m_at; }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool accept(QChar c)
    {
        skipSpace();
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    std::optional<JsonValue> dictionary(int depth)
    {
        JsonValue result{JsonValue::Object()};
        ++m_at;
        while (!accept(u'}')) {
            const auto key = value(depth + 1);
            if (!key || !key->isString() || !accept(u':'))
                return {};
            const auto held = value(depth + 1);
            if (!held)
                return {};
            result.insert(key->toString(), *held);
            if (!accept(u',') && !isNext(u'}'))
                return {};
        }
        return result;
    }

    std::optional<JsonValue> list(int depth, QChar end)
    {
        JsonValue::Array values;
        ++m_at;
        while (!accept(end)) {
            const auto element = value(depth + 1);
            if (!element)
                return {};
            values.append(*element);
            if (!accept(u',') && !isNext(end))
                return {};
        }
        return JsonValue(values);
    }

    bool isNext(QChar c)
    {
        skipSpace();
        return m_at < m_text.size() && m_text[m_at] == c;
    }

    std::optional<JsonValue> quoted(QChar quote)
    {
        QString result;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == quote) {
                ++m_at;
                return JsonValue(result);
            }
            result += c == u'\\' ? escaped() : c;
        }
        return {};
    }

    /// The backslash's meaning; the place is then on the last character of it.
    QChar escaped()
    {
        if (m_at + 1 >= m_text.size())
            return u'\\';
        const QChar c = m_text[++m_at];
        switch (c.unicode()) {
        case u'n': return u'\n';
        case u't': return u'\t';
        case u'r': return u'\r';
        case u'x': return hex(2);
        case u'u': return hex(4);
        default: return c;
        }
    }

    QChar hex(qsizetype count)
    {
        bool isNumber = false;
        const ushort code = m_text.mid(m_at + 1, count).toUShort(&isNumber, 16);
        if (!isNumber)
            return m_text[m_at];
        m_at += count;
        return QChar(code);
    }

    std::optional<JsonValue> atom()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QStringView(u",}])").contains(m_text[m_at]))
            ++m_at;
        return m_at > start ? std::optional(JsonValue(m_text.mid(start, m_at - start).trimmed()))
                            : std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at;
};

std::optional<QString> sentenceIn(const JsonValue &value)
{
    if (value.isString())
        return value.toString();
    for (const QStringView key : {u"error", u"message", u"detail", u"msg"}) {
        if (value.contains(key))
            return sentenceIn(value[key]);
    }
    return {};
}

QString unwrap(const QString &message, int depth)
{
    for (qsizetype at = message.indexOf(u'{'); at >= 0 && depth < deepest;
         at = message.indexOf(u'{', at + 1)) {
        PythonReader reader(message, at);
        const auto value = reader.value();
        const auto sentence = value ? sentenceIn(*value) : std::nullopt;
        if (sentence)
            return message.left(at) + unwrap(*sentence, depth + 1) + message.mid(reader.position());
    }
    return message;
}

} // namespace

QString unwrapPrinted(const QString &message) { return unwrap(message, 0).trimmed(); }

QStringList printedList(const QString &message, const QString &marker)
{
    const qsizetype at = message.indexOf(marker);
    QStringList result;
    if (at < 0)
        return result;
    const auto list = PythonReader(message, at + marker.size()).value();
    for (const JsonValue &element : list ? list->toArray() : JsonValue::Array()) {
        if (element.isString())
            result.append(element.toString());
    }
    return result;
}

} // namespace Teamwright
