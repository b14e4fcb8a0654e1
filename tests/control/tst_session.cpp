// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "connection.h"
#include "stores.h"
#include "fakeapi.h"
#include "fakeclock.h"
#include "keyring.h"
#include "memorystore.h"
#include "scriptedprompter.h"
#include "teambuilder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Call = FakeApi::Call;

/// When the list is loaded anew without anybody asking: a window that comes back after a while asks for it.
class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOldListIsLoadedAnew();
    void aFreshListIsLeftAlone();
    void aListUnderWayIsNotAskedForTwice();
    void anAgedListStaysWhenTheProxyIsGone();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    MemoryStore m_store;
    KeyRing m_keys{m_store};
    ScriptedPrompter m_prompter;
    FakeApi *m_api = nullptr; ///< belongs to the connection
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    ConnectionProfile profile;
    profile.name = u"Work"_qs;
    profile.baseUrl = QUrl(u"https://proxy.example.com"_qs);
    m_keys.keep(profile, "sk-kept", this, [](SecretPlace) {});
    m_connection = std::make_unique<Connection>(profile, m_keys, m_prompter,
                                                [this](const ConnectionProfile &, KeyProvider) {
                                                    auto api = std::make_unique<FakeApi>();
                                                    m_api = api.get();
                                                    return api;
                                                });
    m_api->teams = {TeamBuilder(u"team-1"_qs, u"First"_qs)};
    m_stores = std::make_unique<Stores>(m_folder.path());
    m_session = std::make_unique<Session>(*m_connection, *m_stores, m_prompter, m_clock);
    m_connection->open(); // and the list with it
    QTRY_VERIFY(m_session->loader().lastCompleted().isValid());
    QCOMPARE(m_session->teams().rowCount(), 1);
    m_api->clearArrivals();
}

void TestSession::cleanup()
{
    m_session.reset();
    m_connection.reset();
}

void TestSession::anOldListIsLoadedAnew()
{
    m_api->teams.append(TeamBuilder(u"team-2"_qs, u"Made elsewhere"_qs));
    m_clock.advance(5min + 1s);
    m_session->refreshIfOlderThan(5min);
    QTRY_COMPARE(m_session->teams().rowCount(), 2);
    QCOMPARE(m_session->loader().lastCompleted(), m_clock.now());
    QCOMPARE(m_api->countOf(Call::Rows), 1);
}

void TestSession::aFreshListIsLeftAlone()
{
    m_clock.advance(4min);
    m_session->refreshIfOlderThan(5min);
    QVERIFY(!m_session->loader().isRunning());
    QCOMPARE(m_api->countOf(Call::Rows), 0);
}

void TestSession::aListUnderWayIsNotAskedForTwice()
{
    m_clock.advance(1h);
    m_api->hangNext(Call::Rows);
    m_session->refreshIfOlderThan(5min);
    m_session->refreshIfOlderThan(5min);
    QTRY_COMPARE(m_api->hangingCount(), 1);
    m_api->release();
    QTRY_VERIFY(!m_session->loader().isRunning());
    QCOMPARE(m_api->countOf(Call::Rows), 1);
}

void TestSession::anAgedListStaysWhenTheProxyIsGone()
{
    const QDateTime loaded = m_clock.now();
    m_clock.advance(1h);
    m_api->failNext(Call::Rows, ApiError::of(ApiError::Kind::Refused));
    QSignalSpy failed(&m_session->loader(), &TeamsLoader::failed);
    m_session->refreshIfOlderThan(5min);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_session->teams().rowCount(), 1);
    QCOMPARE(m_session->loader().lastCompleted(), loaded); // so that the footer tells its true age
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
