// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

#include <algorithm>
#include <array>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// How many apostrophes stand before something that begins a formula; -1 when nothing does.
qsizetype apostrophesBeforeFormula(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && u"=+-@\t\r\n"_qs.contains(text[at]) ? at : -1;
}

/// The separator that the first line has most of, outside quotes.
QChar guessedSeparator(const QString &text)
{
    static constexpr std::array<char16_t, 4> candidates{u',', u';', u'\t', u'|'};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && c == u'\n')
            break;
        const auto *found = std::ranges::find(candidates, c.unicode());
        if (!isQuoted && found != candidates.end())
            ++counts[size_t(found - candidates.begin())];
    }
    return candidates[size_t(std::ranges::max_element(counts) - counts.begin())];
}

class Reader final
{
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    bool isAtEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }
    int openQuoteLine() const { return m_openQuoteLine; }

    /// The next row; false when a quote is not closed.
    bool readRow(QStringList &cells)
    {
        cells.clear();
        while (true) {
            QString cell;
            if (!readCell(cell))
                return false;
            cells.append(cell);
            if (isAtEnd())
                return true;
            const QChar c = m_text[m_at++];
            if (c == m_separator)
                continue;
            if (c == u'\r' && !isAtEnd() && m_text[m_at] == u'\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

private:
    bool endsCell(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    bool readCell(QString &cell)
    {
        if (!isAtEnd() && m_text[m_at] == u'"' && !readQuoted(cell))
            return false;
        const qsizetype begin =
            m_at; // what follows a closing quote belongs to the cell, as spreadsheets take it
        while (!isAtEnd() && !endsCell(m_text[m_at]))
            ++m_at;
        cell += QStringView(m_text).mid(begin, m_at - begin);
        return true;
    }

    bool readQuoted(QString &cell)
    {
        m_openQuoteLine = m_line;
        for (++m_at; !isAtEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (isAtEnd() || m_text[m_at] != u'"')
                    return true;
            }
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        }
        return false;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuoteLine = 1;
};

} // namespace

QString guarded(const QString &text) { return apostrophesBeforeFormula(text) < 0 ? text : u'\'' + text; }

QString unguarded(const QString &cell) { return apostrophesBeforeFormula(cell) > 0 ? cell.mid(1) : cell; }

QByteArray csvCell(const QString &text, QChar separator)
{
    const auto needsQuotes = [&](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::ranges::none_of(text, needsQuotes) && !text.startsWith(u' ') && !text.endsWith(u' '))
        return text.toUtf8();
    QString inner = text;
    inner.replace(u"\""_qs, u"\"\""_qs);
    return '"' + inner.toUtf8() + '"';
}

std::optional<CsvTable> readCsvTable(const QByteArray &bytes, ImportFault &fault, QChar separator)
{
    QString text = QString::fromUtf8(bytes);
    CsvTable table;
    int skippedLines = 0;
    if (text.startsWith(u"sep="_qs) && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n')) {
        separator = separator.isNull() ? text[4] : separator;
        text.remove(0, text.indexOf(u'\n') + 1);
        skippedLines = 1;
    }
    table.separator = separator.isNull() ? guessedSeparator(text) : separator;
    Reader reader(text, table.separator);
    QStringList cells;
    while (!reader.isAtEnd()) {
        const int line = reader.line() + skippedLines;
        if (!reader.readRow(cells)) {
            fault = {ImportFault::Code::UnclosedQuote, {}, reader.openQuoteLine() + skippedLines, 0};
            return {};
        }
        if (std::ranges::all_of(cells, &QString::isEmpty))
            continue;
        std::ranges::transform(cells, cells.begin(), unguarded);
        if (table.header.isEmpty()) {
            table.header = cells;
            continue;
        }
        if (cells.size() > table.header.size())
            table.remarks.append({ImportFault::Code::LongRow, {}, line, 0});
        cells.resize(table.header.size());
        table.rows.append(cells);
        table.lines.append(line);
    }
    return table;
}

} // namespace Teamwright
