// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaderbench.h"

#include "pageplan.h"
#include "tostring.h"

#include <algorithm>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestTeamsLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsTileWhatTheyNarrow();
    void loadsEveryTeam_data();
    void loadsEveryTeam();
    void pageOneComesAloneAndIsShownAtOnce();
    void neverMoreThanFourInFlight();
    void goesAroundUnreadableTeams_data();
    void goesAroundUnreadableTeams();
    void givesUpWhenNothingCanBeRead();
    void usesTheOlderListWhereThereIsNoOther();
    void asksForOwnTeamsOnly();
    void readsTheOneTeamOfATeamKey();
    void failureKeepsWhatWasThere();
    void cancelKeepsWhatCame();
    void forgetsWhatIsGone();
    void findsWhatSlippedOverAPageBound();
    void showsTeamsMadeMeanwhile();
    void keepsATeamOpenedMeanwhile();
    void secondRefreshWhileRunningIsNone();
};

void TestTeamsLoader::windowsTileWhatTheyNarrow()
{
    QList<PageWindow> level{{3, 100}};
    for (const int size : {50, 25, 5, 1}) {
        QList<PageWindow> next;
        for (const PageWindow &window : level)
            next += narrowed(window);
        QCOMPARE(int(next.size()), 100 / size);
        for (qsizetype i = 0; i < next.size(); ++i)
            QCOMPARE(next[i].offset(), 200 + int(i) * size);
        level = next;
    }
    QVERIFY(narrowed({17, 1}).isEmpty());
}

void TestTeamsLoader::loadsEveryTeam_data()
{
    QTest::addColumn<int>("teams");
    QTest::addColumn<int>("requests");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a full page") << 100 << 1;
    QTest::newRow("one more") << 101 << 2;
    QTest::newRow("many") << 1234 << 13;
}

void TestTeamsLoader::loadsEveryTeam()
{
    QFETCH(int, teams);
    QFETCH(int, requests);
    LoaderBench bench(teams);
    QVERIFY(bench.load());
    QCOMPARE(bench.workspace.rowCount(), teams);
    QCOMPARE(bench.loader.loadedCount(), teams);
    QCOMPARE(bench.loader.expectedCount(), teams);
    QCOMPARE(bench.api.requests.size(), requests);
    QCOMPARE(bench.started.size(), 1);
    QCOMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.failed.size(), 0);
    QCOMPARE(bench.progressed.last().at(0).toInt(), teams);
    QCOMPARE(bench.loader.lastCompleted(), bench.clock.now());
    for (int number = 1; number <= teams; ++number)
        QVERIFY2(bench.workspace.rowOf(TeamId(teamIdText(number))), qPrintable(teamIdText(number)));
}

void TestTeamsLoader::pageOneComesAloneAndIsShownAtOnce()
{
    LoaderBench bench(1000);
    int shownWhenPageTwoIsAskedFor = -1;
    bench.api.onRequest = [&](const RowsRequest &request) {
        if (request.page == 2)
            shownWhenPageTwoIsAskedFor = bench.workspace.rowCount();
    };
    bench.refresh();
    QCOMPARE(bench.api.requests.size(), 1);
    QCOMPARE(bench.api.requests[0].page, 1);
    QTRY_VERIFY(!bench.loader.isRunning());
    QCOMPARE(shownWhenPageTwoIsAskedFor, 100);
}

void TestTeamsLoader::neverMoreThanFourInFlight()
{
    LoaderBench bench(3000);
    QVERIFY(bench.load());
    QCOMPARE(bench.api.mostInFlight, 4);
}

void TestTeamsLoader::goesAroundUnreadableTeams_data()
{
    QTest::addColumn<QSet<int>>("unreadable");
    QTest::newRow("in the middle") << QSet<int>{250};
    QTest::newRow("the first") << QSet<int>{1};
    QTest::newRow("the last") << QSet<int>{333};
    QTest::newRow("neighbours") << QSet<int>{199, 200, 201, 202};
    QTest::newRow("one on each page") << QSet<int>{7, 107, 207, 307};
}

void TestTeamsLoader::goesAroundUnreadableTeams()
{
    QFETCH(QSet<int>, unreadable);
    LoaderBench bench(333);
    bench.api.unreadable = unreadable;
    QVERIFY(bench.load());
    QCOMPARE(bench.failed.size(), 0);
    QCOMPARE(bench.finished.size(), 1);
    const QList<int> gaps = bench.loader.gaps();
    QCOMPARE(QSet<int>(gaps.begin(), gaps.end()), unreadable);
    QVERIFY(std::ranges::is_sorted(gaps));
    QCOMPARE(bench.workspace.rowCount(), 333 - int(unreadable.size()));
    for (int number = 1; number <= 333; ++number)
        QCOMPARE(bench.workspace.rowOf(TeamId(teamIdText(number))).has_value(), !unreadable.contains(number));
}

void TestTeamsLoader::givesUpWhenNothingCanBeRead()
{
    LoaderBench bench(300);
    for (int position = 1; position <= 300; ++position)
        bench.api.unreadable.insert(position);
    QVERIFY(bench.load());
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed[0][0].value<ApiError>().kind, ApiError::Kind::Server);
    QVERIFY2(bench.api.requests.size() < 25, "a proxy in trouble is not to be asked for each single team");
}

void TestTeamsLoader::usesTheOlderListWhereThereIsNoOther()
{
    LoaderBench bench(150);
    bench.api.fake.failNext(FakeApi::Call::Rows, ApiError::of(ApiError::Kind::NoSuchRoute, 404));
    QVERIFY(bench.load());
    QCOMPARE(bench.workspace.rowCount(), 150);
    QCOMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.api.fake.countOf(FakeApi::Call::AllRows), 1);

    bench.api.fake.report.capabilities.hasPagedList = false;
    bench.api.requests.clear();
    QVERIFY(bench.load());
    QCOMPARE(bench.api.requests.size(), 0);
    QCOMPARE(bench.api.fake.countOf(FakeApi::Call::AllRows), 2);
}

void TestTeamsLoader::asksForOwnTeamsOnly()
{
    LoaderBench bench(5);
    bench.api.fake.teams.append(TeamBuilder(u"own"_qs).user(u"bob"_qs).team());
    bench.api.fake.report.capabilities.caller = Caller::InternalUser;
    bench.api.fake.report.capabilities.userId = UserId(u"bob"_qs);
    QVERIFY(bench.load());
    QCOMPARE(bench.api.requests[0].ownTeamsOf, UserId(u"bob"_qs));
    QCOMPARE(bench.workspace.rowCount(), 1);
    QCOMPARE(bench.workspace.rowAt(0).id, TeamId(u"own"_qs));
}

void TestTeamsLoader::readsTheOneTeamOfATeamKey()
{
    LoaderBench bench(5);
    Capabilities &capabilities = bench.api.fake.report.capabilities;
    capabilities.caller = Caller::TeamKey;
    capabilities.userId = {};
    capabilities.keyTeam = TeamId(teamIdText(3));
    QVERIFY(bench.load());
    QCOMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.api.requests.size(), 0);
    QCOMPARE(bench.workspace.rowCount(), 1);
    QVERIFY(bench.workspace.openedTeam(TeamId(teamIdText(3))));
}

void TestTeamsLoader::failureKeepsWhatWasThere()
{
    LoaderBench bench(450);
    QVERIFY(bench.load());
    const QDateTime completed = bench.loader.lastCompleted();
    bench.clock.advance(std::chrono::minutes(5));
    bench.api.fake.passNext(FakeApi::Call::Rows);
    bench.api.fake.failNext(FakeApi::Call::Rows, ApiError::of(ApiError::Kind::Timeout));
    QVERIFY(bench.load());
    QCOMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.failed[0][0].value<ApiError>().kind, ApiError::Kind::Timeout);
    QCOMPARE(bench.workspace.rowCount(), 450);
    QCOMPARE(bench.loader.lastCompleted(), completed);
}

void TestTeamsLoader::cancelKeepsWhatCame()
{
    LoaderBench bench(450);
    bench.api.fake.passNext(FakeApi::Call::Rows);
    for (int i = 0; i < 4; ++i)
        bench.api.fake.hangNext(FakeApi::Call::Rows);
    bench.refresh();
    QTRY_COMPARE(bench.workspace.rowCount(), 100);
    bench.loader.cancel();
    QCOMPARE(bench.cancelled.size(), 1);
    QVERIFY(!bench.loader.isRunning());
    QCOMPARE(bench.api.fake.hangingCount(), 0);
    bench.api.fake.release();
    QCoreApplication::processEvents();
    QCOMPARE(bench.workspace.rowCount(), 100);
    QCOMPARE(bench.finished.size() + bench.failed.size(), 0);
    QVERIFY(!bench.loader.lastCompleted().isValid());
    bench.loader.cancel();
    QCOMPARE(bench.cancelled.size(), 1);
    QVERIFY(bench.load());
    QCOMPARE(bench.workspace.rowCount(), 450);
}

void TestTeamsLoader::forgetsWhatIsGone()
{
    LoaderBench bench(120);
    QVERIFY(bench.load());
    bench.api.fake.teams.removeAt(50);
    QVERIFY(bench.load());
    QCOMPARE(bench.workspace.rowCount(), 119);
    QVERIFY(!bench.workspace.rowOf(TeamId(teamIdText(51))));
}

void TestTeamsLoader::findsWhatSlippedOverAPageBound()
{
    LoaderBench bench(1000);
    bench.api.onRequest = [&](const RowsRequest &request) {
        // Page 1 is in: everything after it moves up by one, and the first of page 2 is on no page that is
        // still to come.
        if (request.page == 2 && bench.api.fake.teams.size() == 1000)
            bench.api.fake.teams.removeFirst();
    };
    QVERIFY(bench.load());
    QVERIFY(bench.workspace.rowOf(TeamId(teamIdText(101))));
    QVERIFY(!bench.workspace.rowOf(TeamId(teamIdText(1))));
    QCOMPARE(bench.workspace.rowCount(), 999);
    QCOMPARE(bench.finished.size(), 1);
}

void TestTeamsLoader::showsTeamsMadeMeanwhile()
{
    LoaderBench bench(500);
    // One belongs on a page that has been read already, one makes the list longer than page 1 told.
    bench.api.onRequest = [&](const RowsRequest &request) {
        if (request.page == 5 && bench.api.fake.teams.size() == 500) {
            bench.api.fake.teams.append(TeamBuilder(u"a-new-one"_qs).team());
            bench.api.fake.teams.append(TeamBuilder(u"zz-new-one"_qs).team());
        }
    };
    QVERIFY(bench.load());
    QCOMPARE(bench.workspace.rowCount(), 502);
    QCOMPARE(bench.loader.expectedCount(), 502);
}

void TestTeamsLoader::keepsATeamOpenedMeanwhile()
{
    LoaderBench bench(3);
    bench.refresh(); // asked for before the team was there
    const Team made = TeamBuilder(u"just-made"_qs, u"Just made"_qs);
    bench.workspace.takeDetail({made, {}, {}});
    QTRY_VERIFY(!bench.loader.isRunning());
    QCOMPARE(bench.workspace.rowCount(), 4);
}

void TestTeamsLoader::secondRefreshWhileRunningIsNone()
{
    LoaderBench bench(300);
    bench.refresh();
    bench.refresh();
    QTRY_VERIFY(!bench.loader.isRunning());
    QCOMPARE(bench.started.size(), 1);
    QCOMPARE(bench.api.requests.size(), 3);
}

QTEST_GUILESS_MAIN(TestTeamsLoader)
#include "tst_teamsloader.moc"
