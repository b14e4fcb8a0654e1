// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// What goes out, where to, and what counts as an answer.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCarryKeyAndName();
    void writesCarryTheirBody();
    void keyMayHaveAHeaderOfItsOwn();
    void refusalsAreAnswers();
    void redirectsAreNotFollowed();
    void otherOriginsGetNothing();
    void readOnlyProfilesWriteNothing();
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
    Line line(answering(ScriptedServer::json(200, "{}")),
              [](ConnectionProfile &p) { p.changedBy = u"ana"_qs; });
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
    Line line(answering(ScriptedServer::json(200, "{}")),
              [](ConnectionProfile &p) { p.keyHeader = u"x-litellm-api-key"_qs; });
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(line.server.requests().first().headers.value("x-litellm-api-key"), QByteArray("sk-test-key-1"));
    QVERIFY(!line.server.requests().first().headers.contains("authorization"));
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
    for (const QByteArray &method :
         {QByteArray("POST"), QByteArray("PATCH"), QByteArray("DELETE"), QByteArray("PUT")}) {
        const auto heard = line.send(method, u"/team/new"_qs, "{}");
        QTRY_VERIFY(heard.isSome());
        QCOMPARE(heard.error().kind, Kind::ReadOnly);
    }
    const auto read = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(read.isSome());
    QVERIFY(read.result().isOk());
    QCOMPARE(line.server.requests().size(), 1);
}

void TestHttpTransport::exchangesHoldNoKey()
{
    const QByteArray hash(64, 'd');
    Line line(answering(
        ScriptedServer::json(401, "{\"error\": {\"message\": \"bad sk-test-key-1, hash " + hash + "\"}}")));
    const auto heard = line.send("POST", u"/team/new"_qs,
                                 "{\"metadata\": {\"api_key\": \"plain\", \"x\": \"sk-test-key-1\"}}");
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.value().body.contains("sk-test-key-1"));
    QCOMPARE(line.exchanges.size(), 1);
    const Exchange &exchange = line.exchanges.first();
    QCOMPARE(exchange.method, QByteArray("POST"));
    QCOMPARE(exchange.path, u"/team/new"_qs);
    QCOMPARE(exchange.status, 401);
    for (const QByteArray &text :
         {exchange.requestBody, exchange.answerBody, exchange.path.toUtf8(), exchange.fault.toUtf8()}) {
        QVERIFY2(!text.contains("sk-test") && !text.contains(hash) && !text.contains("plain"),
                 text.constData());
    }
}

void TestHttpTransport::endpoints_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare") << u"http://h:4000"_qs
                          << u"http://h:4000/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("slash") << u"http://h:4000/"_qs
                           << u"http://h:4000/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("below a path") << u"https://h/litellm"_qs
                                  << u"https://h/litellm/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("path and slash") << u"https://h/a/b/"_qs
                                    << u"https://h/a/b/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
    QTest::newRow("query") << u"https://h/?x=1#y"_qs
                           << u"https://h/team/info?team_id=a%2Fb%20%3F%26%2B%23"_qs;
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
