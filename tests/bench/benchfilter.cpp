// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfilter.h"

#include "benchrows.h"
#include "statistics.h"
#include "teamsmodel.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

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

/// The list as the window holds it, and a stop watch around what the user does to it.
class Bench final
{
public:
    Bench()
    {
        m_view.setModel(&m_model);
        m_view.resize(1200, 800);
        m_view.show();
        m_model.setWorkspace(&m_workspace);
        QCoreApplication::processEvents();
    }

    void load(int count)
    {
        for (int first = 0; first < count; first += 100) {
            const QList<TeamRow> page = benchRows(first, std::min(100, count - first));
            m_pages.push_back(timed([&] { m_workspace.takeRows(page); }));
        }
        QElapsedTimer patience;
        patience.start();
        for (int shown = 0; shown < count && patience.elapsed() < 10'000; shown = m_model.rowCount()) {
            const double spent = timed([] {});
            if (m_model.rowCount() > shown)
                m_pages.push_back(spent);
        }
    }

    QJsonObject result()
    {
        type({u"q"_qs, u"qa"_qs, u"qa "_qs, u"qa p"_qs, u"qa pr"_qs, u"qa prod"_qs, u"qa prod 7"_qs, {}});
        type({u"u"_qs, u"us"_qs, u"user"_qs, u"user-4"_qs, u"user-42"_qs, u"user-421"_qs, {}});
        type({u"9"_qs, u"99"_qs, u"999"_qs, u"zz"_qs, u"zzz"_qs, {}});
        m_filter.blocked = false;
        m_filter.budgets = {TeamsFilter::Budget::Over, TeamsFilter::Budget::Within};
        m_filter.models = {u"gpt-4o"_qs};
        type({u"b"_qs, u"bo"_qs, u"bot"_qs, u"bot 8"_qs, {}});
        m_filter = {};
        type({{}});
        QJsonObject sorts;
        for (const TeamColumn column :
             {TeamColumn::Alias, TeamColumn::Id, TeamColumn::Spend, TeamColumn::Created})
            sorts[QString::number(int(column))] =
                timed([&] { m_model.sort(int(column), Qt::DescendingOrder); });
        return {{u"filterP50"_qs, median(m_filterings)},
                {u"filterP99"_qs, percentile(m_filterings, 0.99)},
                {u"filterLongest"_qs, percentile(m_filterings, 1)},
                {u"keystrokeP50"_qs, median(m_keys)},
                {u"keystrokeP99"_qs, percentile(m_keys, 0.99)},
                {u"keystrokeLongest"_qs, percentile(m_keys, 1)},
                {u"pageP50"_qs, median(m_pages)},
                {u"pageLongest"_qs, percentile(m_pages, 1)},
                {u"counts"_qs, timed([this] { m_model.counts(); })},
                {u"aliasLookup"_qs, timed([this] { m_workspace.teamWithAlias(u"nobody's alias"_qs); })},
                {u"sortByColumn"_qs, sorts},
                {u"rows"_qs, m_model.totalCount()}};
    }

private:
    template <typename Action>
    double timed(const Action &action)
    {
        QElapsedTimer watch;
        watch.start();
        action();
        QCoreApplication::processEvents();
        return double(watch.nsecsElapsed()) / 1e6;
    }

    void type(const QStringList &texts)
    {
        for (int round = 0; round < 5; ++round) {
            for (const QString &text : texts) {
                m_filter.text = text;
                QElapsedTimer watch;
                watch.start();
                m_keys.push_back(timed([&] {
                    m_model.setFilter(m_filter);
                    m_filterings.push_back(double(watch.nsecsElapsed()) / 1e6);
                }));
            }
        }
    }

    Workspace m_workspace;
    TeamsModel m_model;
    QTableView m_view;
    TeamsFilter m_filter;
    std::vector<double> m_filterings; ///< the list's own part of a keystroke, without painting
    std::vector<double> m_keys;
    std::vector<double> m_pages;
};

} // namespace

QJsonObject benchFilter()
{
    QJsonObject results;
    for (const int count : {1000, 10'000, 100'000}) {
        const double before = memoryInUse();
        Bench bench;
        bench.load(count);
        QJsonObject result = bench.result();
        result[u"memory"_qs] = memoryInUse() - before;
        results[QString::number(count)] = result;
    }
    return results;
}

} // namespace Teamwright
