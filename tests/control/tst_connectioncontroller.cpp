// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncontroller.h"
#include "fakeapi.h"
#include "keyring.h"
#include "profilestore.h"
#include "scriptedprompter.h"

#include <QFile>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class ConnectionControllerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sandboxAndEnvironmentAreReady();
    void nobodyIsNotOpened();
    void switchingLeavesTheOneBefore();
    void changedProfileConnectsAnew();
    void keyFollowsANewName();
    void keyDoesNotFollowToAnotherProxy();
    void removedProfileLosesItsKey();
    void typedKeyGoesWithTheProfile();

private:
    static ConnectionProfile work();
    QByteArray keptKey(const ConnectionProfile &profile);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<ConnectionController> m_controller;
};

void ConnectionControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_qs), QSettings::IniFormat);
    QProcessEnvironment environment;
    environment.insert(u"LITELLM_PROXY_URL"_qs, u"http://127.0.0.1:4000"_qs);
    environment.insert(u"LITELLM_PROXY_API_KEY"_qs, u"sk-env"_qs);
    m_profiles = std::make_unique<ProfileStore>(*m_settings, environment);
    m_profiles->save(work());
    m_store = std::make_unique<MemoryStore>();
    m_keys = std::make_unique<KeyRing>(*m_store);
    m_keys->keep(work(), "sk-work", this, [](SecretPlace) {});
    m_prompter = std::make_unique<ScriptedPrompter>();
    const ApiFactory factory = [](const ConnectionProfile &, KeyProvider) {
        return std::make_unique<FakeApi>();
    };
    m_controller = std::make_unique<ConnectionController>(*m_profiles, *m_keys, *m_prompter, factory);
}

void ConnectionControllerTest::cleanup() { m_controller.reset(); }

ConnectionProfile ConnectionControllerTest::work()
{
    ConnectionProfile profile;
    profile.name = u"Work"_qs;
    profile.baseUrl = QUrl(u"https://proxy.example.com"_qs);
    return profile;
}

QByteArray ConnectionControllerTest::keptKey(const ConnectionProfile &profile)
{
    std::optional<QByteArray> kept;
    m_keys->find(profile, this, [&kept](const QByteArray &key) { kept = key; });
    [&] { QTRY_VERIFY(kept); }();
    return *kept;
}

void ConnectionControllerTest::sandboxAndEnvironmentAreReady()
{
    QSignalSpy changes(m_controller.get(), &ConnectionController::choicesChanged);
    m_controller->offerSandbox(QUrl(u"http://127.0.0.1:12345"_qs), "sk-sandbox");
    QCOMPARE(changes.count(), 1);
    QStringList names;
    for (const ConnectionProfile &profile : m_controller->choices())
        names.append(profile.name);
    QCOMPARE(names, (QStringList{u"sandbox"_qs, u"environment"_qs, u"Work"_qs}));
    for (const QString &name : names) { // without a question
        QVERIFY(m_controller->open(name));
        QTRY_COMPARE(m_controller->connection()->state(), Connection::State::Connected);
    }
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sk-"));
}

void ConnectionControllerTest::nobodyIsNotOpened()
{
    QVERIFY(!m_controller->open(u"Nobody"_qs));
    QVERIFY(!m_controller->open(u"sandbox"_qs)); // does not run yet
    QVERIFY(!m_controller->connection());
}

void ConnectionControllerTest::switchingLeavesTheOneBefore()
{
    m_controller->open(u"Work"_qs);
    const QPointer<Connection> first = m_controller->connection();
    QStringList events;
    connect(m_controller.get(), &ConnectionController::connectionClosing, this, [&](Connection *closing) {
        events.append(u"closing "_qs + closing->profile().name);
        QVERIFY(first); // its workspace can still be put away
    });
    connect(m_controller.get(), &ConnectionController::connectionOpened, this,
            [&](Connection *opened) { events.append(u"opened "_qs + opened->profile().name); });
    m_controller->open(u"environment"_qs);
    QCOMPARE(events, (QStringList{u"closing Work"_qs, u"opened environment"_qs}));
    QTRY_VERIFY(!first);
}

void ConnectionControllerTest::changedProfileConnectsAnew()
{
    m_controller->open(u"Work"_qs);
    ConnectionProfile changed = work();
    changed.isReadOnly = true;
    m_profiles->save(changed, u"Work"_qs);
    QTRY_VERIFY(m_controller->connection()->profile().isReadOnly);
    QTRY_COMPARE(m_controller->connection()->state(), Connection::State::Connected);
}

void ConnectionControllerTest::keyFollowsANewName()
{
    m_controller->open(u"Work"_qs);
    QStringList events; // what was typed is put away, moved, and found again
    connect(m_controller.get(), &ConnectionController::connectionClosing, this,
            [&] { events.append(u"closing"_qs); });
    connect(m_controller.get(), &ConnectionController::profileMoved, this,
            [&] { events.append(u"moved"_qs); });
    connect(m_controller.get(), &ConnectionController::connectionOpened, this,
            [&] { events.append(u"opened"_qs); });
    ConnectionProfile renamed = work();
    renamed.name = u"Office"_qs;
    m_profiles->save(renamed, u"Work"_qs);
    QTRY_COMPARE(events, (QStringList{u"closing"_qs, u"moved"_qs, u"opened"_qs}));
    QTRY_COMPARE(m_controller->connection()->profile().name, u"Office"_qs);
    QTRY_COMPARE(m_controller->connection()->state(), Connection::State::Connected); // without a question
    QCOMPARE(keptKey(renamed), QByteArray("sk-work"));
    QCOMPARE(keptKey(work()), QByteArray());
}

void ConnectionControllerTest::keyDoesNotFollowToAnotherProxy()
{
    ConnectionProfile moved = work();
    moved.baseUrl = QUrl(u"https://other.example.com"_qs);
    m_profiles->save(moved, u"Work"_qs);
    QCOMPARE(keptKey(moved), QByteArray());
    QCOMPARE(keptKey(work()), QByteArray());
    m_prompter->keys = {std::nullopt};
    m_controller->open(u"Work"_qs);
    QTRY_COMPARE(m_controller->connection()->state(), Connection::State::Disconnected);
    QCOMPARE(m_prompter->keyRequests.first().reason, KeyReason::Missing);
}

void ConnectionControllerTest::removedProfileLosesItsKey()
{
    m_profiles->remove(u"Work"_qs);
    QCOMPARE(keptKey(work()), QByteArray());
    QVERIFY(!m_controller->open(u"Work"_qs));
}

void ConnectionControllerTest::typedKeyGoesWithTheProfile()
{
    m_controller->open(u"Work"_qs);
    QSignalSpy opened(m_controller.get(), &ConnectionController::connectionOpened);
    ConnectionProfile renamed = work();
    renamed.name = u"Office"_qs;
    QVERIFY(m_controller->save(renamed, "sk-new", u"Work"_qs).isEmpty());
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(keptKey(renamed), QByteArray("sk-new")); // not the old one that would follow
    QTRY_COMPARE(m_controller->connection()->state(), Connection::State::Connected);

    QVERIFY(m_controller->save(renamed, "sk-newer", u"Office"_qs).isEmpty()); // only the key is new
    QCOMPARE(opened.count(), 2);
    QCOMPARE(keptKey(renamed), QByteArray("sk-newer"));

    ConnectionProfile wrong = renamed;
    wrong.baseUrl = QUrl(u"ftp://x"_qs);
    QVERIFY(hasErrors(m_controller->save(wrong, "sk-wrong", u"Office"_qs)));
    QCOMPARE(keptKey(renamed), QByteArray("sk-newer"));
}

QTEST_GUILESS_MAIN(ConnectionControllerTest)
#include "tst_connectioncontroller.moc"
