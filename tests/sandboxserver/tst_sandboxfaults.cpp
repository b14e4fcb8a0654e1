// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "sandboxserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Kind = SandboxFault::Kind;

namespace {

constexpr auto oneTeam = R"({"team_id":"asked-for"})";

} // namespace

/// Each fault as a client meets it: what comes back, whether the request was carried out, and that the server
/// goes on as if nothing had been.
class TestSandboxFaults final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestSandboxFaults)
public:
    TestSandboxFaults() = default;

private Q_SLOTS:
    void init();
    void cleanup();
    void delays();
    void hangs();
    void closesBeforeTheAnswer();
    void closesAfterTheWork();
    void closesHalfway();
    void asksForPatience();
    void answersAsAReverseProxy();
    void breaksOffTheJson();
    void outlivesClientsWhoLeave_data();
    void outlivesClientsWhoLeave();
    void meetsOnlyWhatBeginsWithThePrefix();
    void meetsAsManyAsItWasTold();
    void goesOnUntilCleared();
    void comesInTheOrderSet();
    void isSetFromAnyThread();

private:
    QByteArray post(RawClient &client);
    bool isMade();

    std::unique_ptr<SandboxServer> m_server;
};

void TestSandboxFaults::init()
{
    m_server = std::make_unique<SandboxServer>(SandboxServerOptions{.isEmpty = true});
    const auto fault = m_server->start();
    QVERIFY2(!fault, qPrintable(fault.value_or(QString())));
}

void TestSandboxFaults::cleanup() { m_server.reset(); }

QByteArray TestSandboxFaults::post(RawClient &client)
{
    client.ask("POST", "/team/new", {}, oneTeam);
    return client.answer(true, 1000);
}

bool TestSandboxFaults::isMade()
{
    RawClient client(*m_server);
    client.ask("GET", "/team/info?team_id=asked-for");
    return statusOf(client.answer()) == 200;
}

void TestSandboxFaults::delays()
{
    m_server->faults().add({.kind = Kind::Delay, .delay = std::chrono::milliseconds(300)});
    RawClient client(*m_server);
    RawClient other(*m_server);
    QElapsedTimer clock;
    clock.start();
    client.ask("POST", "/team/new", {}, oneTeam);
    QVERIFY(client.answer(true, 50).isEmpty());
    other.ask("GET", "/health/liveliness"); // nobody else waits
    QCOMPARE(statusOf(other.answer(true, 200)), 200);
    QCOMPARE(statusOf(client.answer()), 200);
    QVERIFY2(clock.elapsed() >= 290, qPrintable(QString::number(clock.elapsed())));
}

void TestSandboxFaults::hangs()
{
    m_server->faults().add({.kind = Kind::Hang});
    RawClient client(*m_server);
    client.ask("POST", "/team/new", {}, oneTeam);
    QVERIFY(client.answer(true, 300).isEmpty());
    QVERIFY(!client.isClosed(0));
    QVERIFY(!isMade());
}

void TestSandboxFaults::closesBeforeTheAnswer()
{
    m_server->faults().add({.kind = Kind::CloseBefore});
    RawClient client(*m_server);
    QVERIFY(post(client).isEmpty());
    QVERIFY(client.isClosed());
    QVERIFY(!isMade());
}

void TestSandboxFaults::closesAfterTheWork()
{
    m_server->faults().add({.kind = Kind::CloseAfter});
    RawClient client(*m_server);
    QVERIFY(post(client).isEmpty());
    QVERIFY(client.isClosed());
    QVERIFY(isMade()); // the answer is lost, the team is not
}

void TestSandboxFaults::closesHalfway()
{
    m_server->faults().add({.kind = Kind::CloseHalfway});
    RawClient client(*m_server);
    const QByteArray part = post(client);
    QCOMPARE(statusOf(part), 200);
    QVERIFY(!bodyOf(part).isEmpty());
    QVERIFY(!QJsonDocument::fromJson(bodyOf(part)).isObject());
    const qsizetype length = headOf(part).toLower().indexOf("content-length: ") + 16;
    QVERIFY(bodyOf(part).size() < headOf(part).mid(length).trimmed().split('\r').first().toInt());
    QVERIFY(client.isClosed());
    QVERIFY(isMade());
}

void TestSandboxFaults::asksForPatience()
{
    m_server->faults().add({.kind = Kind::TooMany, .retryAfter = std::chrono::seconds(7)});
    RawClient client(*m_server);
    const QByteArray answer = post(client);
    QCOMPARE(statusOf(answer), 429);
    QVERIFY(headOf(answer).toLower().contains("\r\nretry-after: 7\r\n"));
    QVERIFY(!isMade());
}

void TestSandboxFaults::answersAsAReverseProxy()
{
    m_server->faults().add({.kind = Kind::ServerError});
    RawClient client(*m_server);
    const QByteArray answer = post(client);
    QVERIFY(statusOf(answer) >= 500);
    QVERIFY(headOf(answer).toLower().contains("content-type: text/html"));
    QVERIFY(bodyOf(answer).contains("<html"));
    QVERIFY(!isMade());
}

void TestSandboxFaults::breaksOffTheJson()
{
    m_server->faults().add({.kind = Kind::WrongJson});
    RawClient client(*m_server);
    const QByteArray answer = post(client);
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(bodyOf(answer).startsWith('{'));
    QVERIFY(!QJsonDocument::fromJson(bodyOf(answer)).isObject());
    QVERIFY(!client.isClosed(0)); // as HTTP the answer is whole
    QVERIFY(isMade());
}

void TestSandboxFaults::outlivesClientsWhoLeave_data()
{
    QTest::addColumn<SandboxFault>("fault");
    QTest::newRow("hanging") << SandboxFault{.kind = Kind::Hang};
    QTest::newRow("late answer") << SandboxFault{.kind = Kind::Delay,
                                                 .delay = std::chrono::milliseconds(100)};
}

/// A late answer to a client that is gone crashes a QHttpServer that does not look (qt-spike 0.7).
void TestSandboxFaults::outlivesClientsWhoLeave()
{
    QFETCH(SandboxFault, fault);
    fault.times = -1;
    fault.pathPrefix = "/team/";
    m_server->faults().add(fault);
    for (int i = 0; i < 10; ++i) {
        RawClient client(*m_server);
        client.ask("GET", "/team/info?team_id=x");
        QVERIFY(client.answer(true, 10).isEmpty());
        client.leave();
    }
    m_server->faults().add(
        {.kind = Kind::Delay, .pathPrefix = "/health", .delay = std::chrono::milliseconds(200)});
    RawClient witness(*m_server); // is answered after all the late ones were due
    witness.ask("GET", "/health/liveliness");
    QCOMPARE(statusOf(witness.answer()), 200);
}

void TestSandboxFaults::meetsOnlyWhatBeginsWithThePrefix()
{
    m_server->faults().add({.kind = Kind::ServerError, .pathPrefix = "/team/"});
    RawClient client(*m_server);
    client.ask("GET", "/v2/team/list");
    QCOMPARE(statusOf(client.answer()), 200);
    client.ask("GET", "/team/list");
    QCOMPARE(statusOf(client.answer()), 503);
}

void TestSandboxFaults::meetsAsManyAsItWasTold()
{
    m_server->faults().add({.kind = Kind::TooMany, .times = 2});
    RawClient client(*m_server);
    QList<int> statuses;
    for (int i = 0; i < 4; ++i) {
        client.ask("GET", "/health/liveliness");
        statuses << statusOf(client.answer());
    }
    QCOMPARE(statuses, (QList<int>{429, 429, 200, 200}));
}

void TestSandboxFaults::goesOnUntilCleared()
{
    m_server->faults().add({.kind = Kind::TooMany, .times = -1});
    RawClient client(*m_server);
    for (int i = 0; i < 5; ++i) {
        client.ask("GET", "/health/liveliness");
        QCOMPARE(statusOf(client.answer()), 429);
    }
    m_server->faults().clear();
    client.ask("GET", "/health/liveliness");
    QCOMPARE(statusOf(client.answer()), 200);
}

void TestSandboxFaults::comesInTheOrderSet()
{
    m_server->faults().add({.kind = Kind::ServerError});
    m_server->faults().add({.kind = Kind::TooMany});
    RawClient client(*m_server);
    client.ask("GET", "/health/liveliness");
    QCOMPARE(statusOf(client.answer()), 503);
    client.ask("GET", "/health/liveliness");
    QCOMPARE(statusOf(client.answer()), 429);
}

void TestSandboxFaults::isSetFromAnyThread()
{
    constexpr int each = 50;
    const auto add = [this] {
        for (int i = 0; i < each; ++i)
            m_server->faults().add({.kind = Kind::TooMany});
    };
    std::thread one(add);
    std::thread other(add);
    int refused = 0;
    RawClient client(*m_server);
    const auto ask = [&] {
        client.ask("GET", "/health/liveliness");
        refused += statusOf(client.answer()) == 429 ? 1 : 0;
    };
    for (int i = 0; i < each; ++i)
        ask();
    one.join();
    other.join();
    for (int i = 0; i < 2 * each; ++i)
        ask();
    QCOMPARE(refused, 2 * each); // none lost, none twice
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
