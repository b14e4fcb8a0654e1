// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfault.h"
#include "jsonvalue.h"

#include <QByteArray>

#include <variant>

namespace Teamwright {

/// Where a value stands in a text, in bytes.
struct JsonSlice
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Cuts the top of a large JSON text into slices without reading what is in them, so that a file of teams is
/// read team by team, and each has a place. What is in a slice is checked when it is parsed.
class JsonScan final
{
public:
    explicit JsonScan(const QByteArray &text)
        : m_text(text)
    {}

    struct Member
    {
        QString key;
        JsonSlice value;
    };
    /// Each throws nothing and answers nothing when the text is broken there; see fault().
    std::optional<JsonSlice> root();
    std::optional<QList<JsonSlice>> elements(JsonSlice array);
    std::optional<QList<Member>> members(JsonSlice object);
    std::optional<JsonValue> parse(JsonSlice slice);

    char first(JsonSlice slice) const { return m_text[slice.begin]; }
    const ImportFault &fault() const { return m_fault; }
    /// The place as an editor counts it.
    void locate(qsizetype offset, ImportFault &fault);

private:
    void skipBlanks();
    bool expect(char c);
    std::optional<JsonSlice> value();
    bool skipString();
    bool skipNested();
    bool broken(qsizetype offset, const char *words);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    qsizetype m_counted = 0; ///< up to where m_line was counted
    qsizetype m_lineStart = 0;
    int m_line = 1;
    ImportFault m_fault;
};

/// How deep an import may be nested.
inline constexpr int deepestImport = 200;

} // namespace Teamwright
