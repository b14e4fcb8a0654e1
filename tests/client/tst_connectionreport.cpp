// SPDX-License-Identifier: GPL-3.0-or-later
#include "tostring.h"
#include "world.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// A proxy that answers the questions about the caller from recordings; an empty name is a missing route.
ScriptedServer::Script proxyFor(const QString &key, const QString &user, const QString &userInfo = {})
{
    return [=](const ScriptedServer::Request &request) {
        const QByteArray path = request.path();
        const auto named = [](const QString &name) {
            return name.isEmpty() ? replay(u"route-unknown"_qs) : replay(name);
        };
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
            return ScriptedServer::json(200,
                                        R"({"info": {"version": "1.99.0"}, "paths": {"/team/new": {}}})");
        return replay(u"route-unknown"_qs);
    };
}

} // namespace

/// Who the key speaks for and what answers there, from recordings.
class TestConnectionReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportKnowsTheCaller_data();
    void reportKnowsTheCaller();
    void reportNeverAsksForAllKeys();
    void reportOfAnotherServer_data();
    void reportOfAnotherServer();
    void reportOfABadKey();
    void cancelledReportIsHeardOnce();
};

void TestConnectionReport::reportKnowsTheCaller_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("userInfo");
    QTest::addColumn<Caller>("caller");
    const QString k = u"who-am-i-key-"_qs;
    const QString u = u"who-am-i-user-"_qs;
    QTest::newRow("master key") << k + u"admin"_qs << u + u"admin"_qs << QString() << Caller::MasterKey;
    QTest::newRow("administrator") << k + u"proxy-admin"_qs << u + u"proxy-admin"_qs << QString()
                                   << Caller::ProxyAdmin;
    QTest::newRow("viewer") << k + u"viewer"_qs << u + u"viewer"_qs << QString() << Caller::Viewer;
    QTest::newRow("member") << k + u"member"_qs << u + u"member"_qs << QString() << Caller::InternalUser;
    QTest::newRow("team admin") << k + u"team-admin"_qs << u + u"team-admin"_qs << QString()
                                << Caller::InternalUser;
    QTest::newRow("team's key") << k + u"team-only"_qs << u + u"team-only"_qs << QString() << Caller::TeamKey;
    QTest::newRow("nobody") << k + u"nobody"_qs << QString() << QString() << Caller::NobodyKey;
    QTest::newRow("ghost") << k + u"ghost"_qs << u + u"ghost"_qs << QString() << Caller::InternalUser;
    QTest::newRow("restricted") << k + u"restricted"_qs << u + u"restricted"_qs << QString()
                                << Caller::Restricted;
    QTest::newRow("management key") << k + u"management"_qs << u + u"management"_qs
                                    << u + u"info-management"_qs << Caller::InternalUser;
    QTest::newRow("older proxy") << k + u"member"_qs << QString() << u + u"info-management"_qs
                                 << Caller::InternalUser;
}

void TestConnectionReport::reportKnowsTheCaller()
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

void TestConnectionReport::reportNeverAsksForAllKeys()
{
    World world(proxyFor(u"who-am-i-key-member"_qs, {}, u"who-am-i-user-info-management"_qs));
    Heard<ConnectionReport> heard;
    world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    for (const auto &request : world.server.requests())
        QVERIFY(request.path() != "/sub/user/info" || request.target.endsWith("?user_id=rec-ana"));
}

void TestConnectionReport::reportOfAnotherServer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("other API") << 404 << QByteArray(R"({"detail": "Not Found"})");
    QTest::newRow("web page") << 200 << QByteArray("<!doctype html><title>Welcome</title>");
    QTest::newRow("web page not found") << 404 << QByteArray("<html><title>404</title></html>");
    QTest::newRow("other JSON") << 200 << QByteArray("{\"hello\": \"world\"}");
}

void TestConnectionReport::reportOfAnotherServer()
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

void TestConnectionReport::reportOfABadKey()
{
    World world(proxyFor(u"auth-unknown-key"_qs, {}));
    Heard<ConnectionReport> heard;
    world.api->fetchReport(&world.guard, heard.handler());
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QVERIFY(heard.error().asksForKey());
    QVERIFY(!heard.error().rawBody.contains("7f9240cf17a2d210"));
}

void TestConnectionReport::cancelledReportIsHeardOnce()
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

QTEST_GUILESS_MAIN(TestConnectionReport)
#include "tst_connectionreport.moc"
