// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"
#include "replaycompare.h"
#include "routerdoor.h"
#include "socketdoor.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Teamwright {

/// What was recorded from a real proxy, sent to the sandbox.
class TestReplay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestReplay)
public:
    TestReplay() = default;

private Q_SLOTS:
    void initTestCase();
    void noticesEachKindOfDifference_data();
    void noticesEachKindOfDifference();
    void forgivesOnlyWhatChangesFromRunToRun();
    void leavesNoRecordingOut();
    void answersAsRecorded_data();
    void answersAsRecorded();
    void cleanupTestCase();

private:
    RouterDoor m_router;
    Replay m_replay{m_router, m_router.store(), QStringLiteral(TW_TEST_DATA "/wire")};
    QTemporaryDir m_folder;
    std::unique_ptr<SocketDoor> m_socket;
    std::unique_ptr<SandboxStore> m_store;
    std::unique_ptr<Replay> m_socketReplay;
    int m_same = 0;
};

void TestReplay::initTestCase()
{
    m_replay.run(QStringLiteral(TW_REPLAY_STEPS));
    QVERIFY2(m_replay.trouble().isEmpty(), qPrintable(m_replay.trouble()));

    QString reason;
    m_socket = SocketDoor::open(&reason, m_folder.filePath(u"sandbox.db"_qs));
    QVERIFY2(m_socket, qPrintable(reason));
    m_store = std::make_unique<SandboxStore>(m_folder.filePath(u"sandbox.db"_qs));
    m_socketReplay = std::make_unique<Replay>(*m_socket, *m_store, QStringLiteral(TW_TEST_DATA "/wire"));
    m_socketReplay->run(QStringLiteral(TW_REPLAY_STEPS));
    QVERIFY2(m_socketReplay->trouble().isEmpty(), qPrintable(m_socketReplay->trouble()));
}

void TestReplay::noticesEachKindOfDifference_data()
{
    QTest::addColumn<QByteArray>("recorded");
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *recorded, const char *answered, const char *place) {
        QTest::newRow(name) << QByteArray(recorded) << QByteArray(answered) << QString::fromLatin1(place);
    };
    row("value", R"({"a": 1})", R"({"a": 2})", "/a:");
    row("absent", R"({"a": {"b": null}})", R"({"a": {}})", "/a/b:");
    row("too many", R"({"a": {}})", R"({"a": {"b": null}})", "/a/b:");
    row("null for a number", R"([{"a": 1}])", R"([{"a": null}])", "/0/a:");
    row("a fraction for an integer", R"({"a": 1})", R"({"a": 1.0})", "/a:");
    row("text for a number", R"({"a": 1})", R"({"a": "1"})", "/a:");
    row("length of a list", R"({"a": [1]})", R"({"a": [1, 1]})", "/a:");
    row("wording", R"({"a": "not found"})", R"({"a": "Not found"})", "/a:");
    row("an id for another text", R"(["6e5b6b3e-0c1f-4a53-9d0a-0a4cf8a0ab10"])", R"(["rec-doc1"])", "/0:");
    row("form of a time", R"(["2026-11-23T17:27:10.533000Z"])", R"(["2026-11-23T17:27:10.533Z"])", "/0:");
    row("ending of a time", R"(["2026-11-23T17:27:10.533000+00:00"])", R"(["2026-11-23T17:27:10.533000Z"])",
        "/0:");
    row("large integers", "[9007199254740993]", "[9007199254740992]", "/0:");
}

void TestReplay::noticesEachKindOfDifference()
{
    QFETCH(const QByteArray, recorded);
    QFETCH(const QByteArray, answered);
    QFETCH(const QString, place);
    const QString found = replayDifference(nlohmann::json::parse(recorded.toStdString()),
                                           nlohmann::json::parse(answered.toStdString()));
    QVERIFY2(found.startsWith(place), qPrintable(found));
}

void TestReplay::forgivesOnlyWhatChangesFromRunToRun()
{
    const auto recorded = nlohmann::json::parse(
        R"({"id": "6e5b6b3e-0c1f-4a53-9d0a-0a4cf8a0ab10", "at": "2026-11-23T17:27:10.533000Z", "name": "sk-...0z9A"})");
    const auto answered = nlohmann::json::parse(
        R"({"at": "2027-01-01T00:00:00.000000Z", "name": "sk-...-_Az", "id": "11111111-0c1f-4a53-9d0a-0a4cf8a0ab10"})");
    QCOMPARE(replayDifference(recorded, answered), QString());
}

void TestReplay::leavesNoRecordingOut()
{
    const QStringList files =
        QDir(QStringLiteral(TW_TEST_DATA "/wire")).entryList({u"*.json"_qs}, QDir::Files);
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        const QString name = file.chopped(5);
        if (Replay::isServed(m_replay.recording(name)))
            QVERIFY2(m_replay.names().contains(name), qPrintable(name));
    }
}

void TestReplay::answersAsRecorded_data()
{
    QTest::addColumn<bool>("isSocket");
    QTest::addColumn<QString>("name");
    for (const QString &name : m_replay.names()) {
        QTest::newRow(qPrintable(u"router "_qs + name)) << false << name;
        QTest::newRow(qPrintable(u"socket "_qs + name)) << true << name;
    }
}

void TestReplay::answersAsRecorded()
{
    QFETCH(const bool, isSocket);
    QFETCH(const QString, name);
    const QString difference = isSocket ? m_socketReplay->difference(name) : m_replay.difference(name);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    ++m_same;
}

void TestReplay::cleanupTestCase()
{
    qInfo("replayed through router and socket: %lld recordings each, %d as recorded",
          qint64(m_replay.names().size()), m_same);
}

} // namespace Teamwright

QTEST_GUILESS_MAIN(Teamwright::TestReplay)
#include "tst_replay.moc"
