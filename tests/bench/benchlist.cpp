// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchlist.h"

#include "bareclient.h"
#include "benchpage.h"
#include "benchserver.h"
#include "blockmeter.h"
#include "capabilities.h"
#include "ownedapi.h"
#include "statistics.h"
#include "stopwatch.h"
#include "teamsloader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <atomic>
#include <thread>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int inFlight = 4;

QByteArray pagePath(int page)
{
    return "/v2/team/list?page=" + QByteArray::number(page) + "&page_size=100&sort_by=team_id&sort_order=asc";
}

struct Listing
{
    double total = 0;
    double firstRows = 0;    ///< until page 1 was painted
    double longestBlock = 0; ///< of the user's thread
    double longestWork = 0;  ///< the same, only while this thread had the processor
    double worked = 0;       ///< by all threads of this process
    int rows = 0;
};

Listing listOurs(const BenchServer &server)
{
    BenchPage list;
    const auto api = makeLiteLlmApi(
        server.profile(), [key = server.key()] { return key; }, list.clock());
    TeamsLoader loader(*api, list.workspace(), list.clock());
    list.page().setLoader(&loader);
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    QCoreApplication::processEvents();

    Listing listing;
    bool isDone = false;
    const double workedBefore = Stopwatch::workedByAll();
    const Stopwatch watch;
    QObject::connect(&loader, &TeamsLoader::finished, &list.page(), [&] { isDone = true; });
    QObject::connect(&loader, &TeamsLoader::failed, &list.page(),
                     [] { qFatal("the list cannot be loaded"); });
    BlockMeter::current().restart();
    loader.refresh(capabilities);
    while (!isDone || list.model().rowCount() < list.workspace().rowCount()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (listing.firstRows == 0 && list.model().rowCount() > 0) {
            list.page().repaint();
            listing.firstRows = watch.passed();
        }
    }
    list.page().repaint();
    listing.total = watch.passed();
    listing.longestBlock = BlockMeter::current().longestPassed();
    listing.longestWork = BlockMeter::current().longestWorked();
    listing.worked = Stopwatch::workedByAll() - workedBefore;
    listing.rows = list.model().rowCount();
    list.page().setLoader(nullptr);
    return listing;
}

double listBare(const BenchServer &server)
{
    const Stopwatch watch;
    std::vector<std::unique_ptr<BareClient>> clients;
    clients.push_back(std::make_unique<BareClient>(server.profile().baseUrl, server.key()));
    const QByteArray first = clients[0]->get(pagePath(1));
    const int pages = QJsonDocument::fromJson(first)[u"total_pages"_qs].toInt();
    std::atomic<int> next = 2;
    std::vector<std::thread> threads;
    for (int i = 0; i < inFlight; ++i) {
        if (i > 0)
            clients.push_back(std::make_unique<BareClient>(server.profile().baseUrl, server.key()));
        threads.emplace_back([&next, pages, client = clients[size_t(i)].get()] {
            for (int page = next++; page <= pages; page = next++)
                client->get(pagePath(page));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return watch.passed();
}

} // namespace

QJsonObject benchList(const BenchServer &server, int rounds)
{
    std::vector<double> ours, bare, ratios, first, block, work, worked;
    int rows = 0;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(listBare(server));
        const Listing listing = listOurs(server);
        ours.push_back(listing.total);
        ratios.push_back(ours.back() / bare.back());
        first.push_back(listing.firstRows);
        block.push_back(listing.longestBlock);
        work.push_back(listing.longestWork);
        worked.push_back(listing.worked);
        rows = listing.rows;
    }
    return {{u"server"_qs, server.name()},
            {u"rows"_qs, rows},
            {u"rounds"_qs, rounds},
            {u"ours_ms"_qs, median(ours)},
            {u"bare_ms"_qs, median(bare)},
            {u"ratio"_qs, median(ratios)},
            {u"first_rows_ms"_qs, median(first)},
            {u"longest_block_ms"_qs, median(block)},
            {u"longest_block_cpu_ms"_qs, median(work)},
            {u"cpu_ms"_qs, median(worked)}};
}

} // namespace Teamwright
