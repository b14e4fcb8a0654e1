// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "heard.h"
#include "litellmapi.h"
#include "recording.h"
#include "scriptedserver.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QNetworkAccessManager>
#include <QTest>
#include <QThread>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

/// The client over a server that does as told; waits are written down and go by at once, or never.
struct World
{
    explicit World(ScriptedServer::Script script) : server(std::move(script))
    {
        profile.baseUrl = server.url(u"/sub/"_qs);
        transport = std::make_unique<HttpTransport>(manager, profile, [] { return QByteArray("sk-test-key-1"); }, clock);
        api = std::make_unique<LiteLlmApi>(*transport, [this](std::chrono::milliseconds time, QObject *context, auto then) {
            waits.append(time);
            if (doesTimePass)
                QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
            else
                waiting.append(then);
        });
    }

    ScriptedServer server;
    ConnectionProfile profile;
    Clock clock;
    QNetworkAccessManager manager;
    QList<std::chrono::milliseconds> waits;
    bool doesTimePass = true;
    QList<std::function<void()>> waiting; ///< when it does not pass
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<LiteLlmApi> api;
    QObject guard;
};

ScriptedServer::Reply replay(const QString &name)
{
    const Recording recorded = recording(name);
    return ScriptedServer::json(recorded.status, recorded.body);
}

/// A proxy that answers the questions about the caller from recordings; an empty name is a missing route.
ScriptedServer::Script proxyFor(const QString &key, const QString &user, const QString &userInfo = {})
{
    return [=](const ScriptedServer::Request &request) {
        const QByteArray path = request.path();
        const auto named = [](const QString &name) { return name.isEmpty() ? replay(u"route-unknown"_qs) : replay(name); };
        if (path == "/sub/key/info")
            return named(key);
        if (path == "/sub/v2/user/info")
            return named(user);
        if (path == "/sub/user/info")
            return named(userInfo);
        if (path == "/sub/health/license")
            return replay(u"health-license"_qs);
        if (path == "/sub/health/readiness")
            return replay(u"health-readiness"_qs);
        if (path == "/sub/openapi.json")
            return ScriptedServer::json(200, R"({"info": {"version": "1.99.0"}, "paths": {"/team/new": {}}})");
        return replay(u"route-unknown"_qs);
    };
}

QByteArray largePage(int count)
{
    QByteArray teams;
    for (int i = 0; i < count; ++i)
        teams += (i ? ", " : "") + QByteArray("{\"team_id\": \"t") + QByteArray::number(i) + "\", \"padding\": \""
            + QByteArray(1000, 'x') + "\"}";
    return "{\"teams\": [" + teams + "], \"total\": 100, \"page\": 1, \"page_size\": 100, \"total_pages\": 1}";
}

} // namespace

class TestLiteLlmApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsAskedForByIdsAndRead();
    void largePageIsReadElsewhereAndDeliveredHere();
    void goneGuardOfALargePageHearsNothing();
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
    void reportKnowsTheCaller_data();
    void reportKnowsTheCaller();
    void reportNeverAsksForAllKeys();
    void reportOfAnotherServer_data();
    void reportOfAnotherServer();
    void reportOfABadKey();
    void cancelledReportIsHeardOnce();
};

void TestLiteLlmApi::pageIsAskedForByIdsAndRead()
{
    World world([](const auto &) { return replay(u"v2-team-list-sorted-page"_qs); });
    Heard<Page<TeamRow>> heard;
    world.api->fetchRows({2, 50, UserId(u"a&b"_qs)}, &world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value().items.size(), 2);
    QCOMPARE(world.server.requests().first().target,
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
        return world.server.requests().size() < 3 ? ScriptedServer::json(503, "busy")
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

void TestLiteLlmApi::reportKnowsTheCaller_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("userInfo");
    QTest::addColumn<Caller>("caller");
    const QString k = u"who-am-i-key-"_qs;
    const QString u = u"who-am-i-user-"_qs;
    QTest::newRow("master key") << k + u"admin"_qs << u + u"admin"_qs << QString() << Caller::MasterKey;
    QTest::newRow("administrator") << k + u"proxy-admin"_qs << u + u"proxy-admin"_qs << QString() << Caller::ProxyAdmin;
    QTest::newRow("viewer") << k + u"viewer"_qs << u + u"viewer"_qs << QString() << Caller::Viewer;
    QTest::newRow("member") << k + u"member"_qs << u + u"member"_qs << QString() << Caller::InternalUser;
    QTest::newRow("team admin") << k + u"team-admin"_qs << u + u"team-admin"_qs << QString() << Caller::InternalUser;
    QTest::newRow("team's key") << k + u"team-only"_qs << u + u"team-only"_qs << QString() << Caller::TeamKey;
    QTest::newRow("nobody") << k + u"nobody"_qs << QString() << QString() << Caller::NobodyKey;
    QTest::newRow("ghost") << k + u"ghost"_qs << u + u"ghost"_qs << QString() << Caller::InternalUser;
    QTest::newRow("restricted") << k + u"restricted"_qs << u + u"restricted"_qs << QString() << Caller::Restricted;
    QTest::newRow("management key") << k + u"management"_qs << u + u"management"_qs << u + u"info-management"_qs
                                    << Caller::InternalUser;
    QTest::newRow("older proxy") << k + u"member"_qs << QString() << u + u"info-management"_qs << Caller::InternalUser;
}

void TestLiteLlmApi::reportKnowsTheCaller()
{
    QFETCH(QString, key);
    QFETCH(QString, user);
    QFETCH(QString, userInfo);
    QFETCH(Caller, caller);
    World world(proxyFor(key, user, userInfo));
    Heard<ConnectionReport> heard;
    world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value().capabilities.caller, caller);
    QCOMPARE(heard.value().capabilities.proxyVersion, u"1.99.0"_qs);
    QVERIFY(!heard.value().capabilities.hasPagedList);
    QVERIFY(heard.value().isDatabaseConnected);
    QCOMPARE(heard.count(), 1);
}

void TestLiteLlmApi::reportNeverAsksForAllKeys()
{
    World world(proxyFor(u"who-am-i-key-member"_qs, {}, u"who-am-i-user-info-management"_qs));
    Heard<ConnectionReport> heard;
    world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    for (const auto &request : world.server.requests())
        QVERIFY(request.path() != "/sub/user/info" || request.target.endsWith("?user_id=rec-ana"));
}

void TestLiteLlmApi::reportOfAnotherServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("other API") << 404 << QByteArray(R"({"detail": "Not Found"})");
    QTest::newRow("web page") << 200 << QByteArray("<!doctype html><title>Welcome</title>");
    QTest::newRow("web page not found") << 404 << QByteArray("<html><title>404</title></html>");
    QTest::newRow("other JSON") << 200 << QByteArray("{\"hello\": \"world\"}");
}

void TestLiteLlmApi::reportOfAnotherServer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    World world([=](const auto &) { return ScriptedServer::json(status, body); });
    Heard<ConnectionReport> heard;
    world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QCOMPARE(heard.error().kind, Kind::BadReply);
}

void TestLiteLlmApi::reportOfABadKey()
{
    World world(proxyFor(u"auth-unknown-key"_qs, {}));
    Heard<ConnectionReport> heard;
    world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QVERIFY(heard.error().asksForKey());
    QVERIFY(!heard.error().rawBody.contains("7f9240cf17a2d210"));
}

void TestLiteLlmApi::cancelledReportIsHeardOnce()
{
    World world([](const auto &) { return ScriptedServer::silence(); });
    Heard<ConnectionReport> heard;
    CallHandle handle = world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(world.server.requests().size() >= 4);
    handle.cancel();
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Cancelled);
    QCOMPARE(heard.count(), 1);
}

QTEST_GUILESS_MAIN(TestLiteLlmApi)
#include "tst_litellmapi.moc"
