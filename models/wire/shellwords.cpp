// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellwords.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

class Splitter final
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {}

    std::optional<QStringList> run()
    {
        for (skipBlankLines(); m_at < m_text.size() && !endsCommand();) {
            if (!takeNext())
                return {};
        }
        endWord();
        return m_words;
    }

private:
    QChar at(qsizetype offset = 0) const
    {
        return m_at + offset < m_text.size() ? m_text[m_at + offset] : QChar();
    }

    void skipBlankLines()
    {
        while (m_at < m_text.size() && at().isSpace())
            ++m_at;
    }

    /// A line break that nothing continues, or another command behind ; | &.
    bool endsCommand() const { return at() == u'\n' || at() == u';' || at() == u'|' || at() == u'&'; }

    /// The length of a backslash (or ^, or a backtick) with the line break behind it; 0 when there is none.
    qsizetype continuation() const
    {
        if (at() != u'\\' && at() != u'^' && at() != u'`')
            return 0;
        // Copying from a web page may leave blanks behind the backslash.
        qsizetype offset = 1;
        while (at(offset) == u' ' || at(offset) == u'\t' || at(offset) == u'\r')
            ++offset;
        return at(offset) == u'\n' ? offset + 1 : 0;
    }

    /// False when a quotation is not closed.
    bool takeNext()
    {
        if (const qsizetype length = continuation()) {
            m_at += length;
            endWord();
            return true;
        }
        const QChar c = at();
        if (c.isSpace()) {
            endWord();
            ++m_at;
            return true;
        }
        m_hasWord = true;
        if (c == u'\'')
            return takeLiteral();
        if (c == u'"')
            return takeQuoted();
        if (c == u'$' && at(1) == u'\'')
            return takeEscaped();
        if (c == u'\\')
            ++m_at;
        m_word += at();
        ++m_at;
        return true;
    }

    bool takeLiteral()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
        if (end < 0)
            return false;
        m_word += m_text.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }

    /// Within double quotes a backslash speaks for $ ` " \ and the line break only.
    bool takeQuoted()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (at() == u'"') {
                ++m_at;
                return true;
            }
            if (at() == u'\\' && u"$`\"\\\n"_qs.contains(at(1)) && m_at + 1 < m_text.size())
                ++m_at;
            if (at() != u'\n' || m_text[m_at - 1] != u'\\')
                m_word += at();
        }
        return false;
    }

    bool takeEscaped()
    {
        for (m_at += 2; m_at < m_text.size(); ++m_at) {
            if (at() == u'\'') {
                ++m_at;
                return true;
            }
            m_word += at() == u'\\' ? escape() : at();
        }
        return false;
    }

    QChar escape()
    {
        const QChar c = at(1);
        ++m_at;
        switch (c.unicode()) {
        case u'n': return u'\n';
        case u't': return u'\t';
        case u'r': return u'\r';
        case u'x': return code(2);
        case u'u': return code(4);
        default: return c;
        }
    }

    QChar code(qsizetype longest)
    {
        qsizetype length = 0;
        while (length < longest && u"0123456789abcdefABCDEF"_qs.contains(at(1 + length)))
            ++length;
        const ushort value = m_text.mid(m_at + 1, length).toUShort(nullptr, 16);
        m_at += length;
        return QChar(value);
    }

    void endWord()
    {
        if (std::exchange(m_hasWord, false))
            m_words.append(std::exchange(m_word, {}));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_hasWord = false;
    QString m_word;
    QStringList m_words;
};

} // namespace

std::optional<QStringList> shellWords(const QString &text)
{
    const QString unix = QString(text).replace(u"\r\n"_qs, u"\n"_qs);
    return Splitter(unix).run();
}

} // namespace Teamwright
