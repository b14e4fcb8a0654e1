// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstore.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Without a key store, with a locked one and with a real one: see keyring.sh, which says in the environment
/// which.
class KeychainStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeIsProved();
    void secretComesBack();
    void secretOutlivesTheRunOnlyInTheSystemStore();
    void removedSecretIsGone();
    void emptySecretIsForgotten();
    void deadGuardHearsNothing();

private:
    static bool hasRing() { return qgetenv("TEAMWRIGHT_TEST_KEYRING") == "unlocked"; }
    static SecretPlace expectedPlace() { return hasRing() ? SecretPlace::SystemStore : SecretPlace::ThisRun; }
    std::optional<SecretPlace> write(SecretStore &store, const QString &name, const QByteArray &secret);
    std::optional<QByteArray> read(SecretStore &store, const QString &name);
};

static QString service() { return u"teamwright-test"_qs; }

std::optional<SecretPlace> KeychainStoreTest::write(SecretStore &store, const QString &name,
                                                    const QByteArray &secret)
{
    std::optional<SecretPlace> place;
    store.write(name, secret, this, [&place](SecretPlace kept) { place = kept; });
    [&] { QTRY_VERIFY(place); }();
    return place;
}

std::optional<QByteArray> KeychainStoreTest::read(SecretStore &store, const QString &name)
{
    std::optional<QByteArray> secret;
    store.read(name, this, [&secret](const QByteArray &found) { secret = found; });
    [&] { QTRY_VERIFY(secret); }();
    return secret;
}

void KeychainStoreTest::placeIsProved()
{
    KeychainStore store(service());
    for (int i = 0; i < 2; ++i) { // the second time it is known
        std::optional<SecretPlace> place;
        store.findPlace(this, [&place](SecretPlace kept) { place = kept; });
        QVERIFY(!place); // never before the call returns
        QTRY_VERIFY(place);
        QCOMPARE(*place, expectedPlace());
    }
}

void KeychainStoreTest::secretComesBack()
{
    KeychainStore store(service());
    QCOMPARE(write(store, u"a https://x:443"_qs, "sk-keyring-test-ü"), expectedPlace());
    QCOMPARE(read(store, u"a https://x:443"_qs), QByteArray("sk-keyring-test-ü"));
    QCOMPARE(read(store, u"a https://y:443"_qs), QByteArray());
}

void KeychainStoreTest::secretOutlivesTheRunOnlyInTheSystemStore()
{
    {
        KeychainStore store(service());
        write(store, u"b"_qs, "sk-keyring-test-b");
    }
    KeychainStore nextRun(service());
    QCOMPARE(read(nextRun, u"b"_qs), hasRing() ? QByteArray("sk-keyring-test-b") : QByteArray());
}

void KeychainStoreTest::removedSecretIsGone()
{
    KeychainStore store(service());
    write(store, u"c"_qs, "sk-keyring-test-c");
    store.remove(u"c"_qs);
    QTRY_COMPARE(read(store, u"c"_qs), QByteArray());
}

void KeychainStoreTest::emptySecretIsForgotten()
{
    KeychainStore store(service());
    write(store, u"d"_qs, "sk-keyring-test-d");
    write(store, u"d"_qs, {});
    QTRY_COMPARE(read(store, u"d"_qs), QByteArray());
}

void KeychainStoreTest::deadGuardHearsNothing()
{
    KeychainStore store(service());
    bool wasHeard = false;
    auto guard = std::make_unique<QObject>();
    store.findPlace(guard.get(), [&wasHeard](SecretPlace) { wasHeard = true; });
    store.write(u"e"_qs, "sk-keyring-test-e", guard.get(), [&wasHeard](SecretPlace) { wasHeard = true; });
    store.read(u"e"_qs, guard.get(), [&wasHeard](const QByteArray &) { wasHeard = true; });
    guard.reset();
    // What was to be kept is kept all the same.
    QTRY_COMPARE(read(store, u"e"_qs), QByteArray("sk-keyring-test-e"));
    QVERIFY(!wasHeard);
}

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_keychainstore.moc"
