// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchlist.h"

#include "bareclient.h"
#include "benchserver.h"
#include "capabilities.h"
#include "clock.h"
#include "ownedapi.h"
#include "statistics.h"
#include "teamsloader.h"
#include "teamsmodel.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTableView>
#include <QTimer>

#include <atomic>
#include <thread>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int inFlight = 4;

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

QByteArray pagePath(int page)
{
    return "/v2/team/list?page=" + QByteArray::number(page) + "&page_size=100&sort_by=team_id&sort_order=asc";
}

struct Listing
{
    double total = 0;
    double firstRows = 0;    ///< until page 1 was painted
    double longestBlock = 0; ///< of the user's thread
    int rows = 0;
};

Listing listOurs(const BenchServer &server)
{
    const Clock clock;
    const auto api = makeLiteLlmApi(
        server.profile(), [key = server.key()] { return key; }, clock);
    Workspace workspace;
    TeamsModel model;
    model.setWorkspace(&workspace);
    QTableView view;
    view.setModel(&model);
    view.resize(1000, 700);
    view.show();
    TeamsLoader loader(*api, workspace, clock);
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;

    Listing listing;
    bool isDone = false;
    QElapsedTimer timer, sinceBeat;
    QTimer beat; // as often as the thread is free
    QObject::connect(&beat, &QTimer::timeout, &view, [&] {
        listing.longestBlock = std::max(listing.longestBlock, milliseconds(sinceBeat));
        sinceBeat.restart();
    });
    QObject::connect(&loader, &TeamsLoader::progressed, &view, [&] {
        if (listing.firstRows == 0 && model.rowCount() > 0) {
            view.repaint();
            listing.firstRows = milliseconds(timer);
        }
    });
    QObject::connect(&loader, &TeamsLoader::finished, &view, [&] { isDone = true; });
    QObject::connect(&loader, &TeamsLoader::failed, &view, [] { qFatal("the list cannot be loaded"); });
    timer.start();
    sinceBeat.start();
    beat.start(0);
    loader.refresh(capabilities);
    while (!isDone || model.rowCount() < workspace.rowCount())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    view.repaint();
    listing.total = milliseconds(timer);
    listing.rows = model.rowCount();
    return listing;
}

double listBare(const BenchServer &server)
{
    QElapsedTimer timer;
    timer.start();
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
    return milliseconds(timer);
}

} // namespace

QJsonObject benchList(const BenchServer &server, int rounds)
{
    std::vector<double> ours, bare, first, block;
    int rows = 0;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(listBare(server));
        const Listing listing = listOurs(server);
        ours.push_back(listing.total);
        first.push_back(listing.firstRows);
        block.push_back(listing.longestBlock);
        rows = listing.rows;
    }
    return {{u"server"_qs, server.name()},
            {u"rows"_qs, rows},
            {u"rounds"_qs, rounds},
            {u"ours_ms"_qs, median(ours)},
            {u"bare_ms"_qs, median(bare)},
            {u"ratio"_qs, median(ours) / median(bare)},
            {u"first_rows_ms"_qs, median(first)},
            {u"longest_block_ms"_qs, median(block)}};
}

} // namespace Teamwright
