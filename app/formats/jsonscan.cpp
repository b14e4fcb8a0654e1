// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"

#include <cstring>

namespace Teamwright {

using Code = ImportFault::Code;

namespace {

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

} // namespace

bool JsonScan::broken(qsizetype offset, const char *words)
{
    m_fault = {Code::BadJson, {QString::fromLatin1(words)}};
    locate(offset, m_fault);
    return false;
}

void JsonScan::locate(qsizetype offset, ImportFault &fault)
{
    offset = std::min(offset, m_text.size());
    if (offset < m_counted) {
        m_counted = m_lineStart = 0;
        m_line = 1;
    }
    for (; m_counted < offset; ++m_counted) {
        if (m_text[m_counted] == '\n') {
            ++m_line;
            m_lineStart = m_counted + 1;
        }
    }
    fault.line = m_line;
    // A minified file is one line: counting its letters for each team would take quadratic time.
    static constexpr qsizetype longLine = 100'000;
    const qsizetype bytes = offset - m_lineStart;
    fault.column =
        1 + int(bytes > longLine ? bytes : QString::fromUtf8(m_text.mid(m_lineStart, bytes)).size());
}

void JsonScan::skipBlanks()
{
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
}

bool JsonScan::expect(char c)
{
    skipBlanks();
    if (m_at < m_text.size() && m_text[m_at] == c) {
        ++m_at;
        return true;
    }
    return broken(m_at, m_at < m_text.size() ? "something is missing here" : "the text breaks off");
}

/// Leaves the scan behind the closing quote.
bool JsonScan::skipString()
{
    const qsizetype begin = m_at;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\')
            ++m_at;
        else if (m_text[m_at] == '"') {
            ++m_at;
            return true;
        }
    }
    return broken(begin, "a quotation mark is not closed");
}

bool JsonScan::skipNested()
{
    const qsizetype begin = m_at;
    int depth = 0;
    while (m_at < m_text.size()) {
        switch (m_text[m_at]) {
        case '"':
            if (!skipString())
                return false;
            continue;
        case '[':
        case '{':
            if (++depth > deepestImport) {
                m_fault = {Code::TooDeep, {QString::number(deepestImport)}};
                locate(m_at, m_fault);
                return false;
            }
            break;
        case ']':
        case '}':
            if (--depth == 0) {
                ++m_at;
                return true;
            }
            break;
        default: break;
        }
        ++m_at;
    }
    return broken(begin, "a bracket is not closed");
}

std::optional<JsonSlice> JsonScan::value()
{
    skipBlanks();
    const qsizetype begin = m_at;
    const char c = m_at < m_text.size() ? m_text[m_at] : '\0';
    if (c == '"' || c == '[' || c == '{') {
        if (!(c == '"' ? skipString() : skipNested()))
            return {};
        return JsonSlice{begin, m_at};
    }
    while (m_at < m_text.size() && !isBlank(m_text[m_at]) && !std::strchr(",]}:\"", m_text[m_at]))
        ++m_at;
    if (m_at == begin) {
        broken(m_at, "a value is missing here");
        return {};
    }
    return JsonSlice{begin, m_at};
}

std::optional<JsonSlice> JsonScan::root()
{
    m_at = 0;
    const auto slice = value();
    skipBlanks();
    if (slice && m_at < m_text.size()) {
        broken(m_at, "something follows behind the end");
        return {};
    }
    return slice;
}

std::optional<QList<JsonSlice>> JsonScan::elements(JsonSlice array)
{
    QList<JsonSlice> result;
    m_at = array.begin + 1;
    skipBlanks();
    if (m_at == array.end - 1)
        return result;
    while (const auto slice = value()) {
        result.append(*slice);
        skipBlanks();
        if (m_at == array.end - 1 && m_text[m_at] == ']')
            return result;
        if (m_at >= array.end || !expect(','))
            return {};
    }
    return {};
}

std::optional<QList<JsonScan::Member>> JsonScan::members(JsonSlice object)
{
    QList<Member> result;
    m_at = object.begin + 1;
    skipBlanks();
    if (m_at == object.end - 1)
        return result;
    while (m_at < object.end) {
        skipBlanks();
        const qsizetype begin = m_at;
        if (m_at >= object.end || m_text[m_at] != '"') {
            broken(m_at, "a key in quotes is missing here");
            return {};
        }
        if (!skipString())
            return {};
        const auto key = parse({begin, m_at});
        if (!key || !expect(':'))
            return {};
        const auto slice = value();
        if (!slice)
            return {};
        result.append({key->toString(), *slice});
        skipBlanks();
        if (m_at == object.end - 1 && m_text[m_at] == '}')
            return result;
        if (!expect(','))
            return {};
    }
    return {};
}

std::optional<JsonValue> JsonScan::parse(JsonSlice slice)
{
    JsonFault jsonFault;
    auto result = JsonValue::parse(m_text.mid(slice.begin, slice.end - slice.begin), &jsonFault);
    if (result)
        return result;
    m_fault = {Code::BadJson, {jsonFault.reason}};
    locate(slice.begin, m_fault);
    if (jsonFault.line > 1)
        m_fault.column = 0;
    m_fault.line += std::max(0, jsonFault.line - 1);
    m_fault.column += jsonFault.line > 0 ? jsonFault.column - (jsonFault.line > 1 ? 0 : 1) : 0;
    return {};
}

} // namespace Teamwright
