// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

#include <QRegularExpression>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// ^ takes the meaning off the next character, and a line that ends with it goes on.
QString withoutCarets(const QString &script)
{
    if (!script.contains(u"^\""_qs))
        return script;
    QString out;
    for (qsizetype i = 0; i < script.size(); ++i) {
        if (script[i] != u'^' || i + 1 == script.size())
            out += script[i];
        else if (script[i + 1] == u'\n')
            out += u'\\';
        else
            out += script[++i];
    }
    return out;
}

/// Finds where commands end; what the words of a command are is the wire's to say.
class Splitter final
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {}

    QList<ScriptCommand> run()
    {
        while (m_at < m_script.size())
            takeCommand();
        return m_commands;
    }
    int openQuoteLine() const { return m_openQuoteLine; }

private:
    void takeCommand()
    {
        while (m_at < m_script.size() && (m_script[m_at].isSpace() || u";|&"_qs.contains(m_script[m_at])))
            step();
        const qsizetype begin = m_at;
        const int line = m_line;
        qsizetype end = -1;
        while (m_at < m_script.size() && !endsCommand()) {
            if (startsComment()) {
                end = m_at;
                while (m_at < m_script.size() && m_script[m_at] != u'\n')
                    step();
            } else {
                takePart();
            }
        }
        append(m_script.mid(begin, (end < 0 ? m_at : end) - begin), line);
    }

    bool endsCommand() const { return u"\n;|&"_qs.contains(m_script[m_at]); }

    bool startsComment() const
    {
        return m_script[m_at] == u'#' && (m_at == 0 || m_script[m_at - 1].isSpace());
    }

    void step()
    {
        m_line += m_script[m_at] == u'\n' ? 1 : 0;
        ++m_at;
    }

    /// How far it is behind the line break that the mark here takes away; 0 when it takes none.
    qsizetype continuation() const
    {
        qsizetype at = m_at + 1;
        while (at < m_script.size() && u" \t\r"_qs.contains(m_script[at]))
            ++at;
        return at < m_script.size() && m_script[at] == u'\n' ? at + 1 - m_at : 0;
    }

    /// A quotation, an escape, a continued line, or one character.
    void takePart()
    {
        const QChar c = m_script[m_at];
        if (c == u'\\' || c == u'^' || c == u'`') {
            const qsizetype length = std::max(continuation(), qsizetype(c == u'\\' ? 2 : 1));
            for (qsizetype i = 0; i < length && m_at < m_script.size(); ++i)
                step();
            return;
        }
        const bool isEscaped = c == u'$' && m_at + 1 < m_script.size() && m_script[m_at + 1] == u'\'';
        if (isEscaped)
            step();
        if (isEscaped || c == u'\'' || c == u'"')
            takeQuotation(m_script[m_at], isEscaped || c == u'"');
        else
            step();
    }

    void takeQuotation(QChar quote, bool hasEscapes)
    {
        const int line = m_line;
        for (step(); m_at < m_script.size(); step()) {
            if (m_script[m_at] == quote) {
                step();
                return;
            }
            if (hasEscapes && m_script[m_at] == u'\\' && m_at + 1 < m_script.size())
                step();
        }
        m_openQuoteLine = line;
    }

    void append(const QString &text, int line)
    {
        static const QRegularExpression curl(
            u"\\A(?:(?:sudo|time|if|!|do|then|[$>])\\s+|[A-Za-z_]\\w*=\\S*\\s+|\\w+=\\$\\()*(curl)(?:\\.exe)?(?=[\\s\\\\])"_qs);
        const auto match = curl.match(text);
        if (!match.hasMatch())
            return;
        QString command = u"curl "_qs + text.mid(match.capturedEnd()).trimmed();
        if (match.capturedView().contains(u"$(") && command.endsWith(u')'))
            command.chop(1); // answer=$(curl …)
        m_commands.append({command, line});
    }

    const QString &m_script;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuoteLine = 0;
    QList<ScriptCommand> m_commands;
};

} // namespace

QList<ScriptCommand> curlCommands(const QString &script, int &openQuoteLine)
{
    const QString unix = withoutCarets(QString(script).replace(u"\r\n"_qs, u"\n"_qs));
    Splitter splitter(unix);
    const QList<ScriptCommand> commands = splitter.run();
    openQuoteLine = splitter.openQuoteLine();
    return commands;
}

} // namespace Teamwright
