// SPDX-License-Identifier: GPL-3.0-or-later
#include "hcltext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Teamwright {

namespace {

/// Terraform aligns by what a reader sees as letters.
qsizetype visibleLength(const QByteArray &text)
{
    const QString letters = QString::fromUtf8(text);
    if (letters.size() == text.size())
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, letters);
    qsizetype count = 0;
    for (auto at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        // Qt 6.4 finds one within the halves of a letter beyond U+FFFF now and then.
        const bool isWithin =
            at < letters.size() && letters[at].isLowSurrogate() && letters[at - 1].isHighSurrogate();
        count += isWithin ? 0 : 1;
    }
    return count;
}

} // namespace

QByteArray hclString(const QString &text)
{
    QByteArray out = "\"";
    const QList<uint> codes = text.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes[i];
        const bool opensTemplate =
            (code == U'$' || code == U'%') && i + 1 < codes.size() && codes[i + 1] == U'{';
        switch (code) {
        case U'"': out += "\\\""; break;
        case U'\\': out += "\\\\"; break;
        case U'\n': out += "\\n"; break;
        case U'\r': out += "\\r"; break;
        case U'\t': out += "\\t"; break;
        default:
            if (opensTemplate)
                out += char(code);
            if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xfeff || code == 0x2028 ||
                code == 0x2029)
                out += "\\u" + QByteArray::number(uint(code), 16).rightJustified(4, '0');
            else
                out += QString::fromUcs4(&code, 1).toUtf8();
        }
    }
    return out + '"';
}

QByteArray hclExpression(const JsonValue &value)
{
    QByteArray out;
    if (value.isString())
        return hclString(value.toString());
    if (value.isArray()) {
        for (const JsonValue &element : value.toArray())
            out += (out.isEmpty() ? "" : ", ") + hclExpression(element);
        return '[' + out + ']';
    }
    if (value.isObject()) {
        for (const JsonValue::Member &entry : value.toObject())
            out += (out.isEmpty() ? " " : ", ") + hclString(entry.key) + " = " + hclExpression(entry.value);
        return '{' + out + (out.isEmpty() ? "}" : " }");
    }
    return value.toCompact();
}

void HclBody::attribute(const QByteArray &name, const QByteArray &expression)
{
    m_attributes.append({name, expression});
}

QByteArray HclBody::aligned(const QList<Pair> &pairs, int indent)
{
    qsizetype widest = 0;
    for (const Pair &pair : pairs)
        widest = std::max(widest, visibleLength(pair.first));
    QByteArray out;
    for (const Pair &pair : pairs)
        out += QByteArray(indent * 2, ' ') + pair.first +
               QByteArray(widest - visibleLength(pair.first), ' ') + " = " + pair.second + '\n';
    return out;
}

void HclBody::map(const QByteArray &name, const QList<std::pair<QString, QByteArray>> &entries)
{
    QList<Pair> pairs;
    for (const auto &[key, expression] : entries)
        pairs.append({hclString(key), expression});
    m_parts.append(margin(0) + name + " = {\n" + aligned(pairs, m_indent + 1) + margin(0) + "}\n");
}

void HclBody::list(const QByteArray &name, const QList<QByteArray> &expressions)
{
    static constexpr qsizetype longestLine = 90;
    const QByteArray line = '[' + expressions.join(", ") + ']';
    if (line.size() <= longestLine || expressions.size() < 2)
        return attribute(name, line);
    QByteArray part = margin(0) + name + " = [\n";
    for (const QByteArray &expression : expressions)
        part += margin(1) + expression + ",\n";
    m_parts.append(part + margin(0) + "]\n");
}

void HclBody::block(const QByteArray &head, const HclBody &body)
{
    m_parts.append(margin(0) + head + " {\n" + body.text() + margin(0) + "}\n");
}

void HclBody::comment(const QString &text)
{
    m_comments.append(margin(0) + "# " + QString(text).replace(u'\n', u' ').toUtf8() + '\n');
}

QByteArray HclBody::text() const
{
    QByteArray out = aligned(m_attributes, m_indent);
    for (const QByteArray &part : m_parts)
        out += (out.isEmpty() ? "" : "\n") + part;
    if (!out.isEmpty() && !m_comments.isEmpty())
        out += '\n';
    return out + m_comments.join();
}

} // namespace Teamwright
