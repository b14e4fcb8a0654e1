// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfilter.h"

#include "benchpage.h"
#include "benchrows.h"
#include "blockmeter.h"
#include "celltext.h"
#include "statistics.h"
#include "stopwatch.h"

#include <QCoreApplication>
#include <QFile>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

const QList<QStringList> typed{
    {u"q"_qs, u"qa"_qs, u"qa "_qs, u"qa p"_qs, u"qa pr"_qs, u"qa prod"_qs, u"qa prod 7"_qs, {}},
    {u"u"_qs, u"us"_qs, u"user"_qs, u"user-4"_qs, u"user-42"_qs, u"user-421"_qs, {}},
    {u"9"_qs, u"99"_qs, u"999"_qs, u"zz"_qs, u"zzz"_qs, {}},
    {u"b"_qs, u"bo"_qs, u"bot"_qs, u"bot 8"_qs, {}},
};

/// Proportional share of this process in the machine's memory, in MiB.
double memoryInUse()
{
    QFile file(u"/proc/self/smaps_rollup"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Samples
{
    std::vector<double> passed;
    std::vector<double> worked;

    void take(double timePassed, double timeWorked)
    {
        passed.push_back(timePassed);
        worked.push_back(timeWorked);
    }
    void take(const Stopwatch &watch) { take(watch.passed(), watch.worked()); }
    void addTo(QJsonObject &figures, const QString &name) const
    {
        figures[name] = QJsonObject{{u"p50_ms"_qs, median(passed)},
                                    {u"p99_ms"_qs, percentile(passed, 0.99)},
                                    {u"longest_ms"_qs, percentile(passed, 1)},
                                    {u"cpu_p50_ms"_qs, median(worked)},
                                    {u"cpu_p99_ms"_qs, percentile(worked, 0.99)},
                                    {u"cpu_longest_ms"_qs, percentile(worked, 1)}};
    }
};

class Bench final
{
public:
    /// Page by page, as they arrive; what is counted is the longest event of each turn.
    void load(int count)
    {
        for (int first = 0; first < count; first += 100) {
            m_list.workspace().takeRows(benchRows(first, std::min(100, count - first)));
            turn();
        }
        while (m_list.model().totalCount() < count)
            turn();
    }

    QJsonObject result()
    {
        type();
        TeamsFilter filter;
        filter.blocked = false;
        filter.budgets = {TeamsFilter::Budget::Over, TeamsFilter::Budget::Within};
        filter.models = {u"gpt-4o"_qs};
        m_list.model().setFilter(filter);
        type();
        m_list.model().setFilter({});
        searchIndex();
        QJsonObject sorts;
        for (const TeamColumn column :
             {TeamColumn::Alias, TeamColumn::Id, TeamColumn::Spend, TeamColumn::Created}) {
            const Stopwatch watch = timed([&] { m_list.model().sort(int(column), Qt::DescendingOrder); });
            sorts[columnTitle(column)] = watch.worked();
        }
        QJsonObject figures{{u"rows"_qs, m_list.model().totalCount()}, {u"sort_cpu_ms"_qs, sorts}};
        m_keys.addTo(figures, u"keystroke"_qs);
        m_searches.addTo(figures, u"index alone"_qs);
        m_arrivals.addTo(figures, u"arrival"_qs);
        return figures;
    }

private:
    template <typename Action>
    Stopwatch timed(const Action &action)
    {
        const Stopwatch watch;
        action();
        QCoreApplication::processEvents();
        return watch;
    }

    void turn()
    {
        BlockMeter &meter = BlockMeter::current();
        meter.restart();
        QCoreApplication::processEvents();
        if (meter.longestPassed() > 0)
            m_arrivals.take(meter.longestPassed(), meter.longestWorked());
    }

    void type()
    {
        for (int round = 0; round < 4; ++round) {
            for (const QStringList &word : typed) {
                for (const QString &text : word)
                    m_keys.take(timed([&] { m_list.search().setText(text); }));
            }
        }
    }

    /// What remains of a keystroke when nothing is shown.
    void searchIndex()
    {
        TeamsIndex index(m_list.workspace());
        for (int round = 0; round < 4; ++round) {
            for (const QStringList &word : typed) {
                for (const QString &text : word) {
                    TeamsFilter filter;
                    filter.text = text;
                    const Stopwatch watch;
                    index.setFilter(filter);
                    m_searches.take(watch);
                }
            }
        }
    }

    BenchPage m_list;
    Samples m_keys, m_searches, m_arrivals;
};

} // namespace

QJsonObject benchFilter()
{
    QJsonObject results;
    for (const int count : {1000, 10'000, 100'000}) {
        const double before = memoryInUse();
        Bench bench;
        bench.load(count);
        const double memory = memoryInUse() - before;
        QJsonObject result = bench.result();
        result[u"memory_mib"_qs] = memory;
        results[QString::number(count)] = result;
    }
    return results;
}

} // namespace Teamwright
