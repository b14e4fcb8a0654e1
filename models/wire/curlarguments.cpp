// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlarguments.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

enum class Meaning { Unknown, Data, DataRaw, Url, IgnoredFlag, IgnoredValue };

struct Option
{
    QLatin1String name;
    Meaning meaning;
};

/// IgnoredFlag and IgnoredValue change nothing about the team that is asked for.
constexpr Option options[] = {
    {QLatin1String("-d"), Meaning::Data},
    {QLatin1String("--data"), Meaning::Data},
    {QLatin1String("--data-ascii"), Meaning::Data},
    {QLatin1String("--data-binary"), Meaning::Data},
    {QLatin1String("--json"), Meaning::Data},
    {QLatin1String("--data-raw"), Meaning::DataRaw},
    {QLatin1String("--url"), Meaning::Url},
    {QLatin1String("-L"), Meaning::IgnoredFlag},
    {QLatin1String("--location"), Meaning::IgnoredFlag},
    {QLatin1String("-s"), Meaning::IgnoredFlag},
    {QLatin1String("--silent"), Meaning::IgnoredFlag},
    {QLatin1String("-S"), Meaning::IgnoredFlag},
    {QLatin1String("-sS"), Meaning::IgnoredFlag},
    {QLatin1String("--show-error"), Meaning::IgnoredFlag},
    {QLatin1String("-i"), Meaning::IgnoredFlag},
    {QLatin1String("--include"), Meaning::IgnoredFlag},
    {QLatin1String("-v"), Meaning::IgnoredFlag},
    {QLatin1String("--verbose"), Meaning::IgnoredFlag},
    {QLatin1String("-f"), Meaning::IgnoredFlag},
    {QLatin1String("--fail"), Meaning::IgnoredFlag},
    {QLatin1String("--fail-with-body"), Meaning::IgnoredFlag},
    {QLatin1String("--compressed"), Meaning::IgnoredFlag},
    {QLatin1String("-X"), Meaning::IgnoredValue},
    {QLatin1String("--request"), Meaning::IgnoredValue},
    {QLatin1String("-H"), Meaning::IgnoredValue},
    {QLatin1String("--header"), Meaning::IgnoredValue},
    {QLatin1String("-A"), Meaning::IgnoredValue},
    {QLatin1String("--user-agent"), Meaning::IgnoredValue},
    {QLatin1String("-m"), Meaning::IgnoredValue},
    {QLatin1String("--max-time"), Meaning::IgnoredValue},
};

/// Options that take a value we must step over.
constexpr QLatin1String valued[] = {QLatin1String("-o"),
                                    QLatin1String("--output"),
                                    QLatin1String("-u"),
                                    QLatin1String("--user"),
                                    QLatin1String("-F"),
                                    QLatin1String("--form"),
                                    QLatin1String("-b"),
                                    QLatin1String("--cookie"),
                                    QLatin1String("-x"),
                                    QLatin1String("--proxy"),
                                    QLatin1String("--data-urlencode"),
                                    QLatin1String("-w"),
                                    QLatin1String("--write-out"),
                                    QLatin1String("-T"),
                                    QLatin1String("--upload-file"),
                                    QLatin1String("--cacert")};

Meaning meaningOf(const QString &name)
{
    const auto *known =
        std::ranges::find(options, name, [](const Option &option) { return QString(option.name); });
    return known == std::end(options) ? Meaning::Unknown : known->meaning;
}

class Reader final
{
public:
    explicit Reader(const QStringList &words)
        : m_words(words)
    {}

    CurlArguments run()
    {
        for (m_at = 1; m_at < m_words.size(); ++m_at)
            take(m_words[m_at]);
        return m_result;
    }

private:
    void take(const QString &word)
    {
        if (!word.startsWith(u'-') || word.size() < 2)
            return takeUrl(word);
        if (meaningOf(word) != Meaning::Unknown || word.startsWith(u"--"))
            return takeOption(word.section(u'=', 0, 0),
                              word.contains(u'=') ? word.section(u'=', 1) : QString());
        // -XPOST, -d'{…}': the value may stand right behind the letter.
        if (meaningOf(word.left(2)) != Meaning::Unknown && meaningOf(word.left(2)) != Meaning::IgnoredFlag)
            return takeOption(word.left(2), word.mid(2));
        takeOption(word, {});
    }

    void takeOption(const QString &name, const QString &attached)
    {
        const Meaning meaning = meaningOf(name);
        if (meaning == Meaning::IgnoredFlag)
            return;
        const bool isValued =
            std::ranges::find(valued, name, [](QLatin1String v) { return QString(v); }) != std::end(valued);
        QString value = attached;
        if (attached.isNull() && (meaning != Meaning::Unknown || isValued))
            value = m_at + 1 < m_words.size() ? m_words[++m_at] : QString();
        if (meaning == Meaning::Url)
            takeUrl(value);
        else if (meaning == Meaning::Data || meaning == Meaning::DataRaw)
            takeData(value, meaning == Meaning::Data);
        else if (meaning == Meaning::Unknown)
            m_result.unused.append(name);
    }

    /// By hand, because documents write variables where the host should stand.
    void takeUrl(const QString &word)
    {
        if (std::exchange(m_hasUrl, true)) {
            m_result.unused.append(word);
            return;
        }
        const qsizetype scheme = word.indexOf(u"://"_qs);
        const qsizetype slash = word.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
        if (slash >= 0)
            m_result.path = word.mid(slash).section(u'?', 0, 0);
    }

    void takeData(const QString &value, bool mayNameFile)
    {
        if (mayNameFile && value.startsWith(u'@')) {
            m_result.bodyFile = value.mid(1);
            return;
        }
        if (!m_result.body.isEmpty())
            m_result.body += u'&';
        m_result.body += value;
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
    bool m_hasUrl = false;
    CurlArguments m_result;
};

} // namespace

CurlArguments readCurlArguments(const QStringList &words) { return Reader(words).run(); }

} // namespace Teamwright
