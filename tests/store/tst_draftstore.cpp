// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class DraftStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftComesBackWhole();
    void savingAgainReplaces();
    void latestIsFirst();
    void scopesAreApart();
    void removedDraftIsGone();
    void draftsFollowARename();
    void othersCannotRead();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void fullDiskIsTold();

private:
    QString folder() const { return m_root->filePath(u"drafts"_qs); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_root;
};

static Draft draftWith(const QString &scope, const QString &id, int minute = 0)
{
    const QDateTime savedAt(QDate(2026, 11, 23), QTime(19, minute), Qt::UTC);
    return {scope, id, u"QA Prod Bot – „eins“"_qs, savedAt, QByteArray("{\"a\":\n1}\n\0\xff\n", 13)};
}

void DraftStoreTest::init() { m_root = std::make_unique<QTemporaryDir>(); }

void DraftStoreTest::draftComesBackWhole()
{
    const Draft draft = draftWith(u"A https://x/ü"_qs, u"id/../\n1"_qs);
    QVERIFY(DraftStore(folder()).save(draft));
    QCOMPARE(DraftStore(folder()).drafts(draft.scope).size(), 1);
    QVERIFY(DraftStore(folder()).drafts(draft.scope).first() == draft);
    QCOMPARE(files().size(), 1);
}

void DraftStoreTest::savingAgainReplaces()
{
    DraftStore store(folder());
    Draft draft = draftWith(u"A"_qs, u"1"_qs);
    store.save(draft);
    draft.payload = "other";
    store.save(draft);
    QCOMPARE(store.drafts(u"A"_qs).size(), 1);
    QCOMPARE(store.drafts(u"A"_qs).first().payload, QByteArray("other"));
}

void DraftStoreTest::latestIsFirst()
{
    DraftStore store(folder());
    store.save(draftWith(u"A"_qs, u"old"_qs, 1));
    store.save(draftWith(u"A"_qs, u"new"_qs, 3));
    store.save(draftWith(u"A"_qs, u"middle"_qs, 2));
    QStringList ids;
    for (const Draft &draft : store.drafts(u"A"_qs))
        ids.append(draft.id);
    QCOMPARE(ids, (QStringList{u"new"_qs, u"middle"_qs, u"old"_qs}));
}

void DraftStoreTest::scopesAreApart()
{
    DraftStore store(folder());
    store.save(draftWith(u"A"_qs, u"1"_qs));
    store.save(draftWith(u"B"_qs, u"1"_qs));
    store.remove(u"B"_qs, u"1"_qs);
    QCOMPARE(store.drafts(u"A"_qs).size(), 1);
    QVERIFY(store.drafts(u"B"_qs).isEmpty());
    QVERIFY(store.drafts(u"C"_qs).isEmpty());
}

void DraftStoreTest::removedDraftIsGone()
{
    DraftStore store(folder());
    store.save(draftWith(u"A"_qs, u"1"_qs));
    store.remove(u"A"_qs, u"1"_qs);
    store.remove(u"A"_qs, u"never there"_qs);
    QVERIFY(store.drafts(u"A"_qs).isEmpty());
    QVERIFY(files().isEmpty());
}

void DraftStoreTest::draftsFollowARename()
{
    DraftStore store(folder());
    store.save(draftWith(u"A"_qs, u"1"_qs));
    store.save(draftWith(u"A"_qs, u"2"_qs));
    store.moveScope(u"A"_qs, u"B"_qs);
    QVERIFY(store.drafts(u"A"_qs).isEmpty());
    QCOMPARE(store.drafts(u"B"_qs).size(), 2);
    store.moveScope(u"B"_qs, u"B"_qs);
    QCOMPARE(store.drafts(u"B"_qs).size(), 2);
}

void DraftStoreTest::othersCannotRead()
{
    DraftStore(folder()).save(draftWith(u"A"_qs, u"1"_qs));
    const auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                           QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & forOthers));
    QVERIFY(!(QFileInfo(QDir(folder()).filePath(files().first())).permissions() & forOthers));
}

void DraftStoreTest::damagedFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello\nworld");
    QTest::newRow("later format") << QByteArray("{\"format\":2}\npayload");
    QTest::newRow("cut short") << QByteArray(
        "{\"format\":1,\"scope\":\"A\",\"id\":\"1\",\"digest\":\"00\"}\n{\"half\":");
}

void DraftStoreTest::damagedFilesAreSetAside()
{
    QFETCH(QByteArray, bytes);
    DraftStore store(folder());
    store.save(draftWith(u"A"_qs, u"whole"_qs));
    for (int i = 0; i < 2; ++i) { // the second does not overwrite the first
        QFile file(QDir(folder()).filePath(u"bad.draft"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(store.drafts(u"A"_qs).size(), 1);
    }
    QCOMPARE(store.setAside().size(), 2);
    for (const QString &path : store.setAside()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
}

void DraftStoreTest::fullDiskIsTold()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!DraftStore(folder()).save(draftWith(u"A"_qs, u"1"_qs)));
}

QTEST_APPLESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
