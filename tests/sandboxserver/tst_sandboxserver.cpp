// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "sandboxserver.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

QJsonObject ask(SandboxServer &server, const QByteArray &method, const QByteArray &target,
                const QByteArray &body = {})
{
    RawClient client(server);
    client.ask(method, target, {}, body);
    return QJsonDocument::fromJson(bodyOf(client.answer())).object();
}

int teamCount(SandboxServer &server)
{
    return ask(server, "GET", "/v2/team/list?page_size=1").value(u"total"_qs).toInt(-1);
}

bool isInGoodOrder(SandboxServer &server)
{
    RawClient client(server);
    client.ask("GET", "/health/liveliness");
    return bodyOf(client.answer()) == "\"I'm alive!\"";
}

} // namespace

/// The sandbox behind its socket: what HTTP demands of it, and its life in a thread of its own.
class TestSandboxServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestSandboxServer)
public:
    TestSandboxServer() = default;

private Q_SLOTS:
    void listensOnTheLoopbackWithAKeyOfItsOwn();
    void answersHeadWithoutABody();
    void keepsAConnectionForManyRequests();
    void closesWhenAskedTo();
    void refusesEndlessHeaders();
    void takesALargeBody();
    void answersSeveralClientsAtOnce();
    void beginsWithExamplesAndCanBeReset();
    void beginsEmptyWhenToldTo();
    void keepsItsDataInTheFile();
    void obeysTheLicenceSwitch();
    void saysThatThePortIsTaken();
    void saysThatTheFileCannotBeOpened();
    void startsAndStopsFiftyTimes();
    void stopsWhileSomebodyWaits();
    void canBeSetBeforeItStarts();
};

void TestSandboxServer::listensOnTheLoopbackWithAKeyOfItsOwn()
{
    SandboxServer one({});
    SandboxServer other({});
    QVERIFY(!one.start());
    QVERIFY(!other.start());
    QCOMPARE(one.url().host(), u"127.0.0.1"_qs);
    QVERIFY(one.url().port() > 0);
    QVERIFY(one.url() != other.url());
    QVERIFY(one.key().startsWith("sk-") && one.key().size() > 20);
    QVERIFY(one.key() != other.key());
    RawClient client(one);
    client.ask("GET", "/v2/team/list");
    QCOMPARE(statusOf(client.answer()), 200);
}

void TestSandboxServer::answersHeadWithoutABody()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    RawClient client(server);
    client.ask("HEAD", "/health/liveliness");
    const QByteArray head = client.answer(false);
    QVERIFY(head.startsWith("HTTP/1.1 "));
    // A body would stand before this answer, and the client would lose step.
    client.ask("GET", "/health/liveliness");
    const QByteArray next = client.answer();
    QVERIFY2(next.startsWith("HTTP/1.1 200 "), next.constData());
    QCOMPARE(bodyOf(next), QByteArray("\"I'm alive!\""));
}

void TestSandboxServer::keepsAConnectionForManyRequests()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    RawClient client(server);
    for (int i = 0; i < 20; ++i) {
        client.ask("GET", "/v2/team/list?page_size=1");
        QCOMPARE(statusOf(client.answer()), 200);
    }
    QVERIFY(!client.isClosed(0));
}

void TestSandboxServer::closesWhenAskedTo()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    RawClient client(server);
    client.ask("GET", "/v2/team/list", "Connection: close\r\n");
    const QByteArray answer = client.answer();
    QVERIFY(headOf(answer).toLower().contains("connection: close"));
    QVERIFY(QJsonDocument::fromJson(bodyOf(answer)).isObject());
    QVERIFY(client.isClosed());
}

void TestSandboxServer::refusesEndlessHeaders()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    RawClient client(server);
    client.ask("GET", "/v2/team/list", "X-Long: " + QByteArray(100'000, 'x') + "\r\n");
    QCOMPARE(statusOf(client.answer()), 400);
    QVERIFY(client.isClosed());
    QVERIFY(isInGoodOrder(server));
}

void TestSandboxServer::takesALargeBody()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    const QByteArray metadata(5'000'000, 'm'); // contract 1.1: 20 MB are stored and come back whole
    RawClient client(server);
    client.ask("POST", "/team/new", {}, R"({"team_id":"large","metadata":{"m":")" + metadata + R"("}})");
    QCOMPARE(statusOf(client.answer(true, 30000)), 200);
    client.ask("GET", "/team/info?team_id=large");
    QVERIFY(client.answer(true, 30000).contains(metadata));
}

void TestSandboxServer::answersSeveralClientsAtOnce()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    RawClient first(server);
    RawClient second(server);
    RawClient third(server);
    for (RawClient *client : {&first, &second, &third})
        client->ask("GET", "/v2/team/list");
    for (RawClient *client : {&third, &first, &second})
        QCOMPARE(statusOf(client->answer()), 200);
}

void TestSandboxServer::beginsWithExamplesAndCanBeReset()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    const int examples = teamCount(server);
    QVERIFY2(examples >= 12, qPrintable(QString::number(examples))); // issue: a dozen believable teams
    ask(server, "POST", "/team/new", R"({"team_id":"mine"})");
    QCOMPARE(teamCount(server), examples + 1);
    server.reset();
    QCOMPARE(teamCount(server), examples);
    QVERIFY(ask(server, "GET", "/team/info?team_id=mine").contains(u"error"_qs));
}

void TestSandboxServer::beginsEmptyWhenToldTo()
{
    SandboxServer server({.isEmpty = true});
    QVERIFY(!server.start());
    QCOMPARE(teamCount(server), 0);
}

void TestSandboxServer::keepsItsDataInTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"deeper/sandbox.db"_qs);
    int examples = 0;
    {
        SandboxServer server({.dataFile = file});
        QVERIFY(!server.start());
        examples = teamCount(server);
        const QJsonArray teams = ask(server, "GET", "/v2/team/list").value(u"teams"_qs).toArray();
        const QString gone = teams.first().toObject().value(u"team_id"_qs).toString();
        ask(server, "POST", "/team/delete", R"({"team_ids":[")" + gone.toUtf8() + R"("]})");
        ask(server, "POST", "/team/new", R"({"team_id":"mine","team_alias":"Mine"})");
    }
    SandboxServer server({.dataFile = file});
    QVERIFY(!server.start());
    // An example that somebody deleted must not come back by itself.
    QCOMPARE(teamCount(server), examples);
    const QJsonObject mine = ask(server, "GET", "/team/info?team_id=mine").value(u"team_info"_qs).toObject();
    QCOMPARE(mine.value(u"team_alias"_qs).toString(), u"Mine"_qs);
}

void TestSandboxServer::obeysTheLicenceSwitch()
{
    SandboxServer server({});
    QVERIFY(!server.start());
    QCOMPARE(ask(server, "GET", "/health/license").value(u"has_license"_qs), QJsonValue(false));
    server.setLicensed(true);
    QVERIFY(server.isLicensed());
    QCOMPARE(ask(server, "GET", "/health/license").value(u"has_license"_qs), QJsonValue(true));
    const QJsonObject team = ask(server, "POST", "/team/new", R"({"team_id":"tagged","tags":["a"]})");
    QCOMPARE(team.value(u"metadata"_qs).toObject().value(u"tags"_qs), QJsonValue(QJsonArray{u"a"_qs}));
    server.setLicensed(false);
    QVERIFY(ask(server, "POST", "/team/new", R"({"tags":["a"]})").contains(u"error"_qs));
}

void TestSandboxServer::saysThatThePortIsTaken()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    SandboxServer server({.port = holder.serverPort()});
    const auto fault = server.start();
    QVERIFY(fault);
    QVERIFY2(fault->contains(QString::number(holder.serverPort())), qPrintable(*fault));
}

void TestSandboxServer::saysThatTheFileCannotBeOpened()
{
    const QTemporaryDir folder;
    SandboxServer server({.dataFile = folder.path()}); // a folder is no file
    const auto fault = server.start();
    QVERIFY(fault);
    QVERIFY2(fault->contains(folder.path()), qPrintable(*fault));
}

void TestSandboxServer::startsAndStopsFiftyTimes()
{
    for (int i = 0; i < 50; ++i) {
        SandboxServer server({.isEmpty = true});
        QVERIFY(!server.start());
        QVERIFY(isInGoodOrder(server));
    }
}

void TestSandboxServer::stopsWhileSomebodyWaits()
{
    auto server = std::make_unique<SandboxServer>(SandboxServerOptions{});
    QVERIFY(!server->start());
    server->faults().add({.kind = SandboxFault::Kind::Hang});
    server->faults().add({.kind = SandboxFault::Kind::Delay, .delay = std::chrono::hours(1)});
    RawClient hanging(*server);
    RawClient delayed(*server);
    hanging.ask("GET", "/v2/team/list");
    QVERIFY(hanging.answer(true, 100).isEmpty());
    delayed.ask("GET", "/v2/team/list");
    QVERIFY(delayed.answer(true, 100).isEmpty());
    server.reset();
    QVERIFY(hanging.isClosed());
    QVERIFY(delayed.isClosed());
}

void TestSandboxServer::canBeSetBeforeItStarts()
{
    SandboxServer server({.isEmpty = true});
    server.setLicensed(true);
    server.reset(); // nothing to do yet, and nobody to wait for
    QVERIFY(!server.start());
    QCOMPARE(ask(server, "GET", "/health/license").value(u"has_license"_qs), QJsonValue(true));
    QCOMPARE(teamCount(server), 0);
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
