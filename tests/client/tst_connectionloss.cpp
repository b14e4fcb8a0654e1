// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// Peers that close, hang or are not there, and callers who change their mind.
class TestConnectionLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writeIsSentOnce_data();
    void writeIsSentOnce();
    void writeAfterAnIdleConnectionWasClosed();
    void halfAnAnswerIsNone();
    void silenceEndsInTheTimeout();
    void cancelIsHeardOnce();
    void goneGuardHearsNothing();
    void nobodyThere_data();
    void nobodyThere();
    void answersHaveALimit();
};

void TestConnectionLoss::writeIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("beforeClosing");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}") << QByteArray();
    QTest::newRow("empty POST") << QByteArray("POST") << QByteArray() << QByteArray();
    QTest::newRow("large POST") << QByteArray("POST") << QByteArray(300'000, 'x') << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("{}") << QByteArray();
    QTest::newRow("half a head") << QByteArray("POST") << QByteArray("{}")
                                 << QByteArray("HTTP/1.1 200 OK\r\nConte");
    QTest::newRow("half a body") << QByteArray("POST") << QByteArray("{}")
                                 << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"team");
}

/// The first request on a connection and a later one: Qt repeats both when left to itself.
void TestConnectionLoss::writeIsSentOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, beforeClosing);
    Line line([&](const ScriptedServer::Request &request) {
        return request.method == "GET" ? ScriptedServer::json(200, "{}")
                                       : ScriptedServer::Reply{beforeClosing, true};
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

void TestConnectionLoss::writeAfterAnIdleConnectionWasClosed()
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

void TestConnectionLoss::halfAnAnswerIsNone()
{
    Line line(answering({"HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{\"err", true}));
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QCOMPARE(heard.error().kind, Kind::Network);
}

void TestConnectionLoss::silenceEndsInTheTimeout()
{
    Line line(answering(ScriptedServer::silence()), [](ConnectionProfile &p) { p.timeout = 1s; });
    const auto heard = line.send("POST", u"/team/new"_qs, "{}");
    QTRY_VERIFY(heard.isSome());
    QCOMPARE(heard.error().kind, Kind::Timeout);
    QCOMPARE(line.server.countOf("POST"), 1);
}

void TestConnectionLoss::cancelIsHeardOnce()
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

void TestConnectionLoss::goneGuardHearsNothing()
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

void TestConnectionLoss::nobodyThere_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Kind>("kind");
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1"_qs.arg(closed.serverPort())) << Kind::Refused;
    QTest::newRow("no such host") << QUrl(u"http://no-such-host.invalid:4000"_qs) << Kind::HostNotFound;
}

void TestConnectionLoss::nobodyThere()
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

void TestConnectionLoss::answersHaveALimit()
{
    Line line(answering(ScriptedServer::json(200, QByteArray(200'000, ' '))));
    line.transport->setLargestAnswer(100'000);
    const auto heard = line.send("GET", u"/models"_qs);
    QTRY_VERIFY(heard.isSome());
    QVERIFY(!heard.result().isOk());
    QCOMPARE(heard.error().kind, Kind::BadReply);
}

QTEST_GUILESS_MAIN(TestConnectionLoss)
#include "tst_connectionloss.moc"
