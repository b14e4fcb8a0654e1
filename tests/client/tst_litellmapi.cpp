// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"
#include "tostring.h"
#include "world.h"

#include <QTest>
#include <QThread>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

QByteArray largePage(int count)
{
    QByteArray teams;
    for (int i = 0; i < count; ++i)
        teams += (i ? ", " : "") + QByteArray("{\"team_id\": \"t") + QByteArray::number(i) +
                 "\", \"padding\": \"" + QByteArray(1000, 'x') + "\"}";
    return "{\"teams\": [" + teams +
           "], \"total\": 100, \"page\": 1, \"page_size\": 100, \"total_pages\": 1}";
}

} // namespace

/// Endpoints, retries, reading on workers, and who hears of it.
class TestLiteLlmApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsAskedForByIdsAndRead();
    void largePageIsReadElsewhereAndDeliveredHere();
    void goneGuardOfALargePageHearsNothing();
    void goneApiAnswersNobody();
    void cancelDuringReadingIsHeardOnce();
    void readsAreTriedAgain();
    void serverSaysHowLongToWait();
    void unreadablePageIsNotRepeated();
    void cancelDuringTheWait();
    void writesAreNeverRepeated();
    void createSendsWhatThePreviewShows();
    void refusedCreateNamesTheField();
    void createAnsweredWithAPageLeavesItOpen();
    void missingRouteIsTold();
    void idsAreEncoded();
};

void TestLiteLlmApi::pageIsAskedForByIdsAndRead()
{
    World world([](const auto &) { return replay(u"v2-team-list-sorted-page"_qs); });
    Heard<Page<TeamRow>> heard;
    world.api->fetchRows({2, 50, UserId(u"a&b"_qs)}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value().items.size(), 2);
    QCOMPARE(
        world.server.requests().first().target,
        QByteArray("/sub/v2/team/list?page=2&page_size=50&sort_by=team_id&sort_order=asc&user_id=a%26b"));
}

void TestLiteLlmApi::largePageIsReadElsewhereAndDeliveredHere()
{
    World world([](const auto &) { return ScriptedServer::json(200, largePage(100)); });
    QThread *thread = nullptr;
    qsizetype count = 0;
    world.api->fetchRows({}, &world.guard, [&](const Result<Page<TeamRow>> &page) {
        thread = QThread::currentThread();
        count = page ? page->items.size() : -1;
    });
    QTRY_VERIFY(thread);
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(count, 100);
}

void TestLiteLlmApi::goneGuardOfALargePageHearsNothing()
{
    World world([](const auto &) { return ScriptedServer::json(200, largePage(100)); });
    auto guard = std::make_unique<QObject>();
    Heard<Page<TeamRow>> gone;
    Heard<Page<TeamRow>> there;
    connect(world.transport.get(), &HttpTransport::exchangeFinished, guard.get(), [&] { guard.reset(); });
    world.api->fetchRows({}, guard.get(), gone.handler());
    QTRY_VERIFY(!guard);
    world.api->fetchRows({}, &world.guard, there.handler());
    QTRY_VERIFY(there.isSome());
    QVERIFY(!gone.isSome());
}

void TestLiteLlmApi::goneApiAnswersNobody()
{
    World world([](const auto &) { return ScriptedServer::json(503, "busy"); });
    Heard<Page<TeamRow>> heard;
    bool hasArrived = false;
    world.api->fetchRows({}, &world.guard, heard.handler());
    world.api.reset();
    connect(
        world.transport.get(), &HttpTransport::exchangeFinished, &world.guard, [&] { hasArrived = true; },
        Qt::QueuedConnection);
    QTRY_VERIFY(hasArrived);
    QVERIFY(!heard.isSome());
}

void TestLiteLlmApi::cancelDuringReadingIsHeardOnce()
{
    World world([](const auto &) { return ScriptedServer::json(200, largePage(100)); });
    Heard<Page<TeamRow>> heard;
    CallHandle handle = world.api->fetchRows({}, &world.guard, heard.handler());
    connect(
        world.transport.get(), &HttpTransport::exchangeFinished, &world.guard, [&handle] { handle.cancel(); },
        Qt::QueuedConnection);
    QTRY_VERIFY(heard.isSome());
    Heard<Page<TeamRow>> later;
    world.api->fetchRows({}, &world.guard, later.handler());
    QTRY_VERIFY(later.isSome());
    QCOMPARE(heard.count(), 1);
}

void TestLiteLlmApi::readsAreTriedAgain()
{
    World world([&world](const auto &) {
        return world.server.requests().size() < 3
                   ? ScriptedServer::json(503, "busy")
                   : ScriptedServer::json(200, R"({"data": [{"id": "gpt-4o"}]})");
    });
    Heard<QStringList> heard;
    world.api->fetchModels(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value(), QStringList{u"gpt-4o"_qs});
    QCOMPARE(world.server.requests().size(), 3);
    QCOMPARE(world.waits.size(), 2);
}

void TestLiteLlmApi::serverSaysHowLongToWait()
{
    World world([](const auto &) { return ScriptedServer::json(429, "{}", "Retry-After: 7\r\n"); });
    Heard<QStringList> heard;
    world.api->fetchModels(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::RateLimited);
    QCOMPARE(heard.error().retryAfter, 7s);
    QVERIFY(world.waits == QList<std::chrono::milliseconds>({7s, 7s}));
    QCOMPARE(world.server.requests().size(), 3);
}

void TestLiteLlmApi::unreadablePageIsNotRepeated()
{
    World world([](const auto &) { return replay(u"team-new-array-body"_qs); });
    Heard<Page<TeamRow>> heard;
    world.api->fetchRows({}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Server);
    QCOMPARE(heard.error().status, 500);
    QCOMPARE(world.server.requests().size(), 1);
}

void TestLiteLlmApi::cancelDuringTheWait()
{
    World world([](const auto &) { return ScriptedServer::json(503, "busy"); });
    world.doesTimePass = false;
    Heard<QStringList> heard;
    CallHandle handle = world.api->fetchModels(&world.guard, heard.handler());
    QTRY_COMPARE(world.waits.size(), 1);
    QVERIFY(!heard.isSome());
    handle.cancel();
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Cancelled);
    QCOMPARE(world.server.requests().size(), 1);
}

void TestLiteLlmApi::writesAreNeverRepeated()
{
    World world([](const auto &) { return ScriptedServer::json(503, "busy", "Retry-After: 1\r\n"); });
    Heard<Performed> heard;
    world.api->perform(CreateTeam{TeamBuilder(u"t"_qs)}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Server);
    QVERIFY(heard.error().leavesOutcomeOpen());
    QVERIFY(world.waits.isEmpty());
    QCOMPARE(world.server.countOf("POST"), 1);
}

void TestLiteLlmApi::createSendsWhatThePreviewShows()
{
    World world([](const auto &) { return replay(u"team-new-documented-members"_qs); });
    const CreateTeam create{TeamBuilder(u"rec-doc1"_qs, u"my-new-team_2"_qs).admin(u"user-1234"_qs)};
    Heard<Performed> heard;
    world.api->perform(create, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value().team->id, TeamId(u"rec-doc1"_qs));
    QCOMPARE(heard.value().team->members.size(), 3);
    const RequestPreview preview = world.api->preview(create);
    const auto sent = world.server.requests().first();
    QCOMPARE(preview.method, sent.method);
    QCOMPARE(preview.url.path().toUtf8(), sent.target);
    QCOMPARE(JsonValue::parse(preview.body)->toCompact(), sent.body);
    QVERIFY(!preview.body.contains("sk-"));
}

void TestLiteLlmApi::refusedCreateNamesTheField()
{
    World world([](const auto &) { return replay(u"team-new-bad-duration"_qs); });
    Heard<Performed> heard;
    world.api->perform(CreateTeam{TeamBuilder(u"t"_qs)}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Validation);
    QVERIFY(heard.error().field == TeamField::BudgetDuration);
}

void TestLiteLlmApi::createAnsweredWithAPageLeavesItOpen()
{
    World world([](const auto &) { return ScriptedServer::json(200, "<!doctype html><title>UI</title>"); });
    Heard<Performed> heard;
    world.api->perform(CreateTeam{TeamBuilder(u"t"_qs)}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::BadReply);
    QVERIFY(heard.error().leavesOutcomeOpen());
}

void TestLiteLlmApi::missingRouteIsTold()
{
    World world([](const auto &) { return replay(u"route-unknown"_qs); });
    Heard<Page<TeamRow>> heard;
    world.api->fetchRows({}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::NoSuchRoute);
}

void TestLiteLlmApi::idsAreEncoded()
{
    World world([](const auto &) { return replay(u"team-info-full"_qs); });
    Heard<TeamDetail> heard;
    world.api->fetchTeam(TeamId(u"a/b?c&d=#%+ é"_qs), &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(world.server.requests().first().target,
             QByteArray("/sub/team/info?team_id=a%2Fb%3Fc%26d%3D%23%25%2B%20%C3%A9"));
}

QTEST_GUILESS_MAIN(TestLiteLlmApi)
#include "tst_litellmapi.moc"
