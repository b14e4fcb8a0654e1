// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view mask = "•••";

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool isHex(char c) { return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9'); }

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

bool namesSecret(std::string_view key)
{
    static constexpr std::array words{std::string_view("secret"),  std::string_view("password"),
                                      std::string_view("api_key"), std::string_view("apikey"),
                                      std::string_view("token"),   std::string_view("private_key")};
    std::string lower(key);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

/// Copies a text word by word, with masks in place of secrets.
class Redactor final
{
public:
    explicit Redactor(std::string_view text)
        : m_text(text)
    {
        m_out.reserve(qsizetype(text.size()));
    }

    QByteArray run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '"' && maskSecretMember())
                continue;
            if (isWordByte(m_text[m_at]))
                copyWord();
            else
                put(m_text.substr(m_at++, 1));
        }
        return m_out;
    }

private:
    void put(std::string_view piece) { m_out.append(piece.data(), qsizetype(piece.size())); }

    /// Where the JSON string that begins there ends, after its closing quote; npos when it does not.
    size_t endOfString(size_t at) const
    {
        for (size_t i = at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == '"')
                return i + 1;
        }
        return std::string_view::npos;
    }

    /// "client_secret": "value" becomes "client_secret": "•••"; anything else is left to the caller.
    bool maskSecretMember()
    {
        const size_t keyEnd = endOfString(m_at);
        if (keyEnd == std::string_view::npos || keyEnd - m_at > 80)
            return false;
        const size_t colon = m_text.find_first_not_of(" \t\r\n", keyEnd);
        if (colon == std::string_view::npos || m_text[colon] != ':' ||
            !namesSecret(m_text.substr(m_at, keyEnd - m_at)))
            return false;
        const size_t value = m_text.find_first_not_of(" \t\r\n", colon + 1);
        if (value == std::string_view::npos || m_text[value] != '"')
            return false;
        put(m_text.substr(m_at, value + 1 - m_at));
        put(mask);
        put("\"");
        m_at = std::min(endOfString(value), m_text.size());
        return true;
    }

    void copyWord()
    {
        size_t end = m_at;
        while (end < m_text.size() && isWordByte(m_text[end]))
            ++end;
        const std::string_view word = m_text.substr(m_at, end - m_at);
        const bool isHash = word.size() == 64 && std::ranges::all_of(word, isHex);
        const bool isKey = word.size() >= 8 && word.starts_with("sk-");
        put(isHash || isKey || m_isCredential ? mask : word);
        m_at = end;
        m_isCredential = false;
        if (m_at < m_text.size() && m_text[m_at] == ' ' && equalIgnoringCase(word, "bearer")) {
            const size_t next = m_text.find_first_not_of(' ', m_at);
            // Some refusals explain the word: "Ensure Key has `Bearer ` prefix", "a Bearer token".
            m_isCredential = next != std::string_view::npos && isWordByte(m_text[next]) &&
                             !m_text.substr(next).starts_with("token");
        }
        if (m_at < m_text.size() && !isWordByte(m_text[m_at]) && m_text[m_at] != ' ')
            m_isCredential = false;
    }

    std::string_view m_text;
    size_t m_at = 0;
    QByteArray m_out;
    bool m_isCredential = false;
};

} // namespace

QByteArray redacted(const QByteArray &text)
{
    return Redactor({text.constData(), size_t(text.size())}).run();
}

QString redacted(const QString &text) { return QString::fromUtf8(redacted(text.toUtf8())); }

JsonValue withoutKeys(const JsonValue &teamInfo)
{
    JsonValue result = teamInfo;
    if (!teamInfo[u"keys"].isArray())
        return result;
    JsonValue::Array keys;
    for (JsonValue key : teamInfo[u"keys"].toArray()) {
        if (key.contains(u"token"))
            key.insert(u"token"_qs, JsonValue(QString::fromUtf8(mask.data(), qsizetype(mask.size()))));
        keys.append(key);
    }
    result.insert(u"keys"_qs, JsonValue(std::move(keys)));
    return result;
}

} // namespace Teamwright
