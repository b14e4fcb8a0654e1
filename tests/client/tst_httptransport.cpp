// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "heard.h"
#include "httptransport.h"
#include "scriptedserver.h"
#include "tostring.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

/// A transport to a server that does as told.
struct Line
{
    explicit Line(ScriptedServer::Script script, const std::function<void(ConnectionProfile &)> &change = {})
        : server(std::move(script))
    {
        profile.baseUrl = server.url();
        if (change)
            change(profile);
        transport = std::make_unique<HttpTransport>(manager, profile, [] { return QByteArray("sk-test-key-1\n"); }, clock);
        transport->setParent(nullptr);
        QObject::connect(transport.get(), &HttpTransport::exchangeFinished, transport.get(),
                         [this](const Exchange &exchange) { exchanges.append(exchange); });
    }

    Heard<HttpAnswer> send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        Heard<HttpAnswer> heard;
        handle = transport->send({method, endpoint(profile.baseUrl, path), body}, &guard, heard.handler());
        return heard;
    }

    ScriptedServer server;
    ConnectionProfile profile;
    Clock clock;
    QNetworkAccessManager manager;
    std::unique_ptr<HttpTransport> transport;
    QObject guard;
    CallHandle handle;
    QList<Exchange> exchanges;
};

ScriptedServer::Script answering(const ScriptedServer::Reply &reply)
{
    return [reply](const ScriptedServer::Request &) { return reply; };
}

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCarryKeyAndName();
    void writesCarryTheirBody();
    void keyMayHaveAHeaderOfItsOwn();
    void writeIsSentOnce_data();
    void writeIsSentOnce();
    void writeAfterAnIdleConnectionWasClosed();
    void refusalsAreAnswers();
    void halfAnAnswerIsNone();
    void silenceEndsInTheTimeout();
    void cancelIsHeardOnce();
    void goneGuardHearsNothing();
    void redirectsAreNotFollowed();
    void otherOriginsGetNothing();
    void readOnlyProfilesWriteNothing();
    void nobodyThere_data();
    void nobodyThere();
    void answersHaveALimit();
    void exchangesHoldNoKey();
    void endpoints_data();
    void endpoints();
};

void TestHttpTransport::readsCarryKeyAndName()
{
    Line line(answering(ScriptedServer::json(200, "{\"a\": 1}")));
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value().body, QByteArray("{\"a\": 1}"));
    const auto request = line.server.requests().first();
    QCOMPARE(request.target, QByteArray("/models"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer sk-test-key-1"));
    QVERIFY(request.headers.value("user-agent").startsWith("Teamwright/"));
    QVERIFY(!request.headers.contains("litellm-changed-by"));
}

void TestHttpTransport::writesCarryTheirBody()
{
    Line line(answering(ScriptedServer::json(200, "{}")), [](ConnectionProfile &p) { p.changedBy = u"ana"_qs; });
    const auto heard = line.send("POST", u"/team/new"_qs, "{\"team_alias\": \"x\"}");
    QTRY_VERIFY(heard.isSome());
    const auto request = line.server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.body, QByteArray("{\"team_alias\": \"x\"}"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("litellm-changed-by"), QByteArray("ana"));
}

void TestHttpTransport::keyMayHaveAHeaderOfItsOwn()
{
    Line line(answering(ScriptedServer::json(200, "{}")), [](ConnectionProfile &p) { p.keyHeader = u"x-litellm-api-key"_qs; });
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(line.server.requests().first().headers.value("x-litellm-api-key"), QByteArray("sk-test-key-1"));
    QVERIFY(!line.server.requests().first().headers.contains("authorization"));
}

void TestHttpTransport::writeIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("beforeClosing");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}") << QByteArray();
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray() << QByteArray();
    QTest::newRow("large POST") << QByteArray("POST") << QByteArray(300'000, 'x') << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("{}") << QByteArray();
    QTest::newRow("half a head") << QByteArray("POST") << QByteArray("{}") << QByteArray("HTTP/1.1 200 OK\r\nConte");
    QTest::newRow("half a body") << QByteArray("POST") << QByteArray("{}")
                                 << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"team");
}

/// The first request on a connection and a later one: Qt repeats both when left to itself.
void TestHttpTransport::writeIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, beforeClosing);
    Line line([&](const ScriptedServer::Request &request) {
        return request.method == "GET" ? ScriptedServer::json(200, "{}") : ScriptedServer::Reply{beforeClosing, true};
    });
    const auto first = line.send(method, u"/team/new"_qs, body);
    QTRY_VERIFY(first.isSome());
    QVERIFY(!first.result().isOk());
    QVERIFY(first.error().leavesOutcomeOpen());
    QCOMPARE(line.server.countOf(method), 1);

    const auto read = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(read.isSome());
    const auto second = line.send(method, u"/team/new"_qs, body);
    QTRY_VERIFY(second.isSome());
    QVERIFY(second.error().leavesOutcomeOpen());
    QCOMPARE(line.server.countOf(method), 2);
}

void TestHttpTransport::writeAfterAnIdleConnectionWasClosed()
{
    Line line(answering(ScriptedServer::json(200, "{}")));
    const auto read = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(read.isSome());
    line.server.closeConnections();
    const auto barrier = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(barrier.isSome());
    const auto write = line.send("POST", u"/team/new"_qs, "{}");
    QTRY_VERIFY(write.isSome());
    QVERIFY(write.result().isOk());
    QCOMPARE(line.server.countOf("POST"), 1);
}

void TestHttpTransport::refusalsAreAnswers()
{
    Line line(answering(ScriptedServer::json(429, "{\"detail\": \"slow\"}", "Retry-After: 7\r\n")));
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QVERIFY(heard.result().isOk());
    QCOMPARE(heard.value().status, 429);
    QCOMPARE(heard.value().body, QByteArray("{\"detail\": \"slow\"}"));
    QCOMPARE(heard.value().retryAfter, 7s);
}

void TestHttpTransport::halfAnAnswerIsNone()
{
    Line line(answering({"HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{\"err", true}));
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QCOMPARE(heard.error().kind, Kind::Network);
}

void TestHttpTransport::silenceEndsInTheTimeout()
{
    Line line(answering(ScriptedServer::silence()), [](ConnectionProfile &p) { p.timeout = 1s; });
    const auto heard = line.send("POST", u"/team/new"_qs, "{}");
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Timeout);
    QCOMPARE(line.server.countOf("POST"), 1);
}

void TestHttpTransport::cancelIsHeardOnce()
{
    Line line(answering(ScriptedServer::silence()));
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_COMPARE(line.server.requests().size(), 1);
    line.handle.cancel();
    QVERIFY2(!heard.isSome(), "the caller is not called back while it cancels");
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Cancelled);
    line.handle.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(heard.count(), 1);
}

void TestHttpTransport::goneGuardHearsNothing()
{
    Line line(answering(ScriptedServer::json(200, "{}")));
    auto guard = std::make_unique<QObject>();
    Heard<HttpAnswer> read;
    Heard<HttpAnswer> write;
    line.transport->send({"GET", line.server.url(u"/models"_qs), {}}, guard.get(), read.handler());
    line.transport->send({"POST", line.server.url(u"/team/new"_qs), "{}"}, guard.get(), write.handler());
    guard.reset();
    QTRY_COMPARE(line.exchanges.size(), 2);
    QVERIFY(!read.isSome() && !write.isSome());
    QCOMPARE(line.server.countOf("POST"), 1);
}

void TestHttpTransport::redirectsAreNotFollowed()
{
    ScriptedServer thief(answering(ScriptedServer::json(200, "{}")));
    const QByteArray location = "Location: " + thief.url(u"/team/new"_qs).toEncoded() + "\r\n";
    Line line(answering(ScriptedServer::json(307, {}, location)));
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        const auto heard = line.send(method, u"/team/new"_qs);
        QTRY_VERIFY(heard.isSome());
        QCOMPARE(heard.error().kind, Kind::BadReply);
        QVERIFY(heard.error().serverText.contains(thief.url(u"/team/new"_qs).toString()));
    }
    QVERIFY(thief.requests().isEmpty());
}

void TestHttpTransport::otherOriginsGetNothing()
{
    ScriptedServer thief(answering(ScriptedServer::json(200, "{}")));
    Line line(answering(ScriptedServer::json(200, "{}")));
    Heard<HttpAnswer> heard;
    line.transport->send({"GET", thief.url(u"/models"_qs), {}}, &line.guard, heard.handler());
    QVERIFY(!heard.isSome());
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::ForeignOrigin);
    QVERIFY(thief.requests().isEmpty());
}

void TestHttpTransport::readOnlyProfilesWriteNothing()
{
    Line line(answering(ScriptedServer::json(200, "{}")), [](ConnectionProfile &p) { p.isReadOnly = true; });
    for (const QByteArray &method : {QByteArray("POST"), QByteArray("PATCH"), QByteArray("DELETE"), QByteArray("PUT")}) {
        const auto heard = line.send(method, u"/team/new"_qs, "{}");
        QTRY_VERIFY(heard.isSome());
        QCOMPARE(heard.error().kind, Kind::ReadOnly);
    }
    const auto read = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(read.isSome());
    QVERIFY(read.result().isOk());
    QCOMPARE(line.server.requests().size(), 1);
}

void TestHttpTransport::nobodyThere_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Kind>("kind");
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_qs.arg(closed.serverPort())) << Kind::Refused;
    QTest::newRow("no such host") << QUrl(u"http://no-such-host.invalid:4000"_qs) << Kind::HostNotFound;
}

void TestHttpTransport::nobodyThere()
{
    QFETCH(QUrl, url);
    QFETCH(Kind, kind);
    Line line(answering({}), [&](ConnectionProfile &p) {
        p.baseUrl = url;
        p.networkProxy = u"none"_qs;
    });
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isSome(), 20'000);
    QCOMPARE(heard.error().kind, kind);
}

void TestHttpTransport::answersHaveALimit()
{
    Line line(answering(ScriptedServer::json(200, QByteArray(200'000, ' '))));
    line.transport->setLargestAnswer(100'000);
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QCOMPARE(heard.error().kind, Kind::BadReply);
}

void TestHttpTransport::exchangesHoldNoKey()
{
    const QByteArray hash(64, 'd');
    Line line(answering(ScriptedServer::json(401, "{\"error\": {\"message\": \"bad sk-test-key-1, hash " + hash + "\"}}")));
    const auto heard = line.send("POST", u"/team/new"_qs, "{\"metadata\": {\"api_key\": \"plain\", \"x\": \"sk-test-key-1\"}}");
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.value().body.contains("sk-test-key-1"));
    QCOMPARE(line.exchanges.size(), 1);
    const Exchange &exchange = line.exchanges.first();
    QCOMPARE(exchange.method, QByteArray("POST"));
    QCOMPARE(exchange.path, u"/team/new"_qs);
    QCOMPARE(exchange.status, 401);
    for (const QByteArray &text : {exchange.requestBody, exchange.answerBody, exchange.path.toUtf8(), exchange.fault.toUtf8()}) {
        QVERIFY2(!text.contains("sk-test") && !text.contains(hash) && !text.contains("plain"), text.constData());
    }
}

void TestHttpTransport::endpoints_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << u"http://h:4000"_qs << u"http://h:4000/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("slash") << u"http://h:4000/"_qs << u"http://h:4000/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("below a path") << u"https://h/litellm"_qs << u"https://h/litellm/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("path and slash") << u"https://h/a/b/"_qs << u"https://h/a/b/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("query") << u"https://h/?x=1#y"_qs << u"https://h/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
}

void TestHttpTransport::endpoints()
{
    QFETCH(QString, base);
    QFETCH(QString, expected);
    const QUrl url = endpoint(QUrl(base), u"/team/info"_qs, {{u"team_id"_qs, u"a/b ?&+#"_qs}});
    QCOMPARE(QString::fromLatin1(url.toEncoded()), expected);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
