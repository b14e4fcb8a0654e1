// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncheck.h"
#include "fakeapi.h"
#include "keyring.h"

#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class ConnectionCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_keys.forget(profile()); }
    void triesWhatIsTyped();
    void usesTheKeptKey();
    void newTryDropsTheOneBefore();
    void failureIsTold();

private:
    static ConnectionProfile profile();
    ApiFactory factory();

    MemoryStore m_store;
    KeyRing m_keys{m_store};
    KeyProvider m_key;
    std::optional<ApiError> m_failure;
};

ConnectionProfile ConnectionCheckTest::profile()
{
    ConnectionProfile profile;
    profile.name = u"Work"_qs;
    profile.baseUrl = QUrl(u"https://proxy.example.com"_qs);
    return profile;
}

ApiFactory ConnectionCheckTest::factory()
{
    return [this](const ConnectionProfile &, KeyProvider key) {
        auto api = std::make_unique<FakeApi>();
        if (m_failure)
            api->failNext(FakeApi::Call::Report, *m_failure);
        m_key = std::move(key);
        return api;
    };
}

void ConnectionCheckTest::triesWhatIsTyped()
{
    ConnectionCheck check(m_keys, factory());
    std::optional<Result<ConnectionReport>> result;
    connect(&check, &ConnectionCheck::finished, this,
            [&](const Result<ConnectionReport> &found) { result = found; });
    check.start(profile(), "sk-typed");
    QVERIFY(check.isRunning());
    QTRY_VERIFY(result);
    QVERIFY(!check.isRunning());
    QVERIFY(result->isOk());
    QCOMPARE(m_key(), QByteArray("sk-typed"));
    std::optional<QByteArray> kept;
    m_keys.find(profile(), this, [&kept](const QByteArray &key) { kept = key; });
    QTRY_VERIFY(kept);
    QVERIFY(kept->isEmpty()); // a try keeps nothing
}

void ConnectionCheckTest::usesTheKeptKey()
{
    m_keys.keep(profile(), "sk-kept", this, [](SecretPlace) {});
    ConnectionCheck check(m_keys, factory());
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start(profile(), {});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_key(), QByteArray("sk-kept"));
}

void ConnectionCheckTest::newTryDropsTheOneBefore()
{
    ConnectionCheck check(m_keys, factory());
    QSignalSpy finished(&check, &ConnectionCheck::finished);
    check.start(profile(), "sk-1");
    check.start(profile(), "sk-2");
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_key(), QByteArray("sk-2"));
    check.start(profile(), "sk-3");
    check.cancel();
    QVERIFY(!check.isRunning());
    check.start(profile(), "sk-4");
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(m_key(), QByteArray("sk-4"));
}

void ConnectionCheckTest::failureIsTold()
{
    ApiError error;
    error.kind = ApiError::Kind::BadKey;
    m_failure = error;
    ConnectionCheck check(m_keys, factory());
    std::optional<Result<ConnectionReport>> result;
    connect(&check, &ConnectionCheck::finished, this,
            [&](const Result<ConnectionReport> &found) { result = found; });
    check.start(profile(), "sk-typed"); // and nobody is asked for another key
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ApiError::Kind::BadKey);
    m_failure.reset();
}

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "tst_connectioncheck.moc"
