// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"
#include "profilestore.h"
#include "settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class ProfileStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedProfileComesBackWhole();
    void wrongProfileIsNotSaved();
    void renamingReplaces();
    void removedProfileIsGone();
    void environmentMakesAProfile();
    void environmentWithoutUsableAddressMakesNone_data();
    void environmentWithoutUsableAddressMakesNone();
    void fileHoldsNoSecret();
    void foreignValuesInTheFileDoNoHarm();
    void keysAreBoundToTheOrigin();
    void draftsAreBoundToTheProxy();
    void settingsKeepTheirType();
    void memoryStoreAnswersLater();

private:
    QString path() const { return m_folder->filePath(u"settings.ini"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static ConnectionProfile profileCalled(const QString &name)
{
    ConnectionProfile profile;
    profile.name = name;
    profile.baseUrl = QUrl(u"https://proxy.example.com:8443/base"_qs);
    return profile;
}

static QProcessEnvironment environmentWith(const QString &url, const QString &key)
{
    QProcessEnvironment environment;
    environment.insert(u"LITELLM_PROXY_URL"_qs, url);
    environment.insert(u"LITELLM_PROXY_API_KEY"_qs, key);
    return environment;
}

void ProfileStoreTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void ProfileStoreTest::savedProfileComesBackWhole()
{
    QFile caFile(m_folder->filePath(u"ca.pem"_qs));
    QVERIFY(caFile.open(QIODevice::WriteOnly));
    ConnectionProfile profile = profileCalled(u"Büro"_qs);
    profile.environment = Environment::Test;
    profile.isReadOnly = true;
    profile.timeout = std::chrono::seconds(7);
    profile.keyHeader = u"x-litellm-api-key"_qs;
    profile.caFile = caFile.fileName();
    profile.networkProxy = u"none"_qs;
    profile.changedBy = u"ann"_qs;
    {
        QSettings settings(path(), QSettings::IniFormat);
        ProfileStore store(settings, {});
        QVERIFY(store.save(profileCalled(u"Zuhause"_qs)).isEmpty());
        QVERIFY(store.save(profile).isEmpty());
    }
    QSettings settings(path(), QSettings::IniFormat);
    const ProfileStore store(settings, {});
    QCOMPARE(store.profiles().size(), 2);
    QVERIFY(store.find(u"Büro"_qs) == profile);
    QVERIFY(!store.find(u"Nobody"_qs));
}

void ProfileStoreTest::wrongProfileIsNotSaved()
{
    QSettings settings(path(), QSettings::IniFormat);
    ProfileStore store(settings, {});
    QSignalSpy changes(&store, &ProfileStore::profilesChanged);
    ConnectionProfile profile = profileCalled(u"A"_qs);
    profile.baseUrl = QUrl(u"https://user:sk-secret@proxy.example.com"_qs);
    QVERIFY(hasErrors(store.save(profile)));
    QVERIFY(hasErrors(store.save(profileCalled(sandboxProfileName))));
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(changes.count(), 0);

    QVERIFY(store.save(profileCalled(u"A"_qs)).isEmpty());
    QCOMPARE(store.save(profileCalled(u"a"_qs)).first().code, ProfileIssue::Code::NameTaken);
    QVERIFY(store.save(profileCalled(u"a"_qs), u"A"_qs).isEmpty()); // its own name in other letters
    QCOMPARE(changes.count(), 2);
}

void ProfileStoreTest::renamingReplaces()
{
    QSettings settings(path(), QSettings::IniFormat);
    ProfileStore store(settings, {});
    store.save(profileCalled(u"A"_qs));
    QSignalSpy replaced(&store, &ProfileStore::profileReplaced);
    store.save(profileCalled(u"B"_qs), u"A"_qs);
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(replaced.first().at(0).value<ConnectionProfile>().name, u"A"_qs);
    QCOMPARE(replaced.first().at(1).value<ConnectionProfile>().name, u"B"_qs);
}

void ProfileStoreTest::removedProfileIsGone()
{
    QSettings settings(path(), QSettings::IniFormat);
    ProfileStore store(settings, {});
    store.save(profileCalled(u"A"_qs));
    store.save(profileCalled(u"B"_qs));
    QSignalSpy removed(&store, &ProfileStore::profileRemoved);
    store.remove(u"A"_qs);
    store.remove(u"Nobody"_qs);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(store.profiles().size(), 1);
    QVERIFY(!QFile(path()).exists() || !store.find(u"A"_qs));
}

void ProfileStoreTest::environmentMakesAProfile()
{
    QSettings settings(path(), QSettings::IniFormat);
    const ProfileStore store(settings, environmentWith(u"http://127.0.0.1:4000/"_qs, u" sk-env \n"_qs));
    const auto profile = store.find(environmentProfileName);
    QVERIFY(profile);
    QCOMPARE(profile->baseUrl, QUrl(u"http://127.0.0.1:4000"_qs));
    QCOMPARE(store.environmentKey(), QByteArray("sk-env"));
    QVERIFY(store.profiles().isEmpty()); // ready, but none of those people made
}

void ProfileStoreTest::environmentWithoutUsableAddressMakesNone_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("unset") << "";
    QTest::newRow("scheme") << "ftp://proxy";
    QTest::newRow("password") << "https://a:b@proxy";
}

void ProfileStoreTest::environmentWithoutUsableAddressMakesNone()
{
    QFETCH(QString, url);
    QSettings settings(path(), QSettings::IniFormat);
    QVERIFY(!ProfileStore(settings, environmentWith(url, u"sk-env"_qs)).find(environmentProfileName));
}

void ProfileStoreTest::fileHoldsNoSecret()
{
    QSettings settings(path(), QSettings::IniFormat);
    ProfileStore store(settings, environmentWith(u"http://127.0.0.1:4000"_qs, u"sk-env-secret"_qs));
    store.save(profileCalled(u"A"_qs));
    MemoryStore secrets;
    secrets.keep(secretName(*store.find(u"A"_qs)), "sk-typed-secret");
    settings.sync();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("proxy.example.com"));
    QVERIFY(!bytes.contains("secret"));
}

void ProfileStoreTest::foreignValuesInTheFileDoNoHarm()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profiles]\n1\\name=A\n1\\url=https://"
               "user:sk-secret@x.example\n1\\environment=moon\n1\\timeout=soon\nsize=1\n");
    file.close();
    QSettings settings(path(), QSettings::IniFormat);
    const ProfileStore store(settings, {});
    const auto profile = store.find(u"A"_qs);
    QVERIFY(profile);
    QCOMPARE(profile->environment, Environment::Production);
    QVERIFY(hasErrors(checkProfile(*profile, {}))); // shown with what is wrong, not connected to
}

void ProfileStoreTest::keysAreBoundToTheOrigin()
{
    const ConnectionProfile profile = profileCalled(u"A"_qs);
    ConnectionProfile moved = profile;
    moved.baseUrl.setHost(u"evil.example.com"_qs);
    ConnectionProfile deeper = profile;
    deeper.baseUrl.setPath(u"/other"_qs);
    QVERIFY(secretName(moved) != secretName(profile));
    QCOMPARE(secretName(deeper), secretName(profile));
    QVERIFY(secretName(profileCalled(u"B"_qs)) != secretName(profile));
}

void ProfileStoreTest::draftsAreBoundToTheProxy()
{
    const ConnectionProfile profile = profileCalled(u"A"_qs);
    ConnectionProfile moved = profile;
    moved.baseUrl.setPort(1);
    QVERIFY(draftScope(moved) != draftScope(profile));

    ConnectionProfile sandbox = profileCalled(sandboxProfileName);
    const QString before = draftScope(sandbox);
    sandbox.baseUrl.setPort(2);
    QCOMPARE(draftScope(sandbox), before);
}

void ProfileStoreTest::settingsKeepTheirType()
{
    {
        QSettings settings(path(), QSettings::IniFormat);
        SettingsStore store(settings);
        QCOMPARE(store.value(Settings::appearance), QString());
        store.setValue(Settings::appearance, u"dark"_qs);
        store.setValue(Settings::windowGeometry, QByteArray("\0\1\xff", 3));
        store.setValue(Settings::showsDeveloperMenu, true);
    }
    QSettings settings(path(), QSettings::IniFormat);
    SettingsStore store(settings);
    QCOMPARE(store.value(Settings::appearance), u"dark"_qs);
    QCOMPARE(store.value(Settings::windowGeometry), QByteArray("\0\1\xff", 3));
    QVERIFY(store.value(Settings::showsDeveloperMenu));
    store.reset(Settings::appearance);
    QCOMPARE(store.value(Settings::appearance), QString());
}

void ProfileStoreTest::memoryStoreAnswersLater()
{
    MemoryStore store;
    std::optional<SecretPlace> place;
    store.write(u"a"_qs, "sk-1", this, [&place](SecretPlace kept) { place = kept; });
    QVERIFY(!place);
    QTRY_VERIFY(place);
    QCOMPARE(*place, SecretPlace::ThisRun);
    std::optional<QByteArray> secret;
    store.read(u"a"_qs, this, [&secret](const QByteArray &found) { secret = found; });
    QVERIFY(!secret);
    QTRY_COMPARE(secret, QByteArray("sk-1"));
    store.remove(u"a"_qs);
    store.read(u"a"_qs, this, [&secret](const QByteArray &found) { secret = found; });
    QTRY_COMPARE(secret, QByteArray());
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
