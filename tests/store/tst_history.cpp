// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylog.h"
#include "snapshotstore.h"
#include "stagedstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Exchange exchange(const QByteArray &method, const QByteArray &body = "{}")
{
    Exchange sent;
    sent.startedAt = noon;
    sent.duration = std::chrono::milliseconds(12);
    sent.method = method;
    sent.path = u"/team/update"_qs;
    sent.status = 200;
    sent.requestBody = body;
    return sent;
}

Team crew(const QString &id)
{
    Team team;
    team.id = TeamId(id);
    team.setValue(TeamField::Alias, FieldValue(u"Crew"_qs));
    team.setValue(TeamField::MaxBudget, FieldValue(*Usd::parse(u"10"_qs)));
    Member member{UserId(u"user-1"_qs), {}, MemberRole::Admin, {}, {}};
    member.limits.source = MemberLimits::Source::Custom;
    member.limits.maxBudget = Usd::parse(u"3"_qs);
    team.members = {member};
    return team;
}

TeamEdit raise(const QString &id)
{
    TeamEdit edit;
    edit.id = TeamId(id);
    edit.fields.insert(TeamField::MaxBudget,
                       {FieldValue(*Usd::parse(u"10"_qs)), FieldValue(*Usd::parse(u"25"_qs))});
    return edit;
}

bool isOwnersOnly(const QString &path)
{
    return !(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                         QFileDevice::ReadOther | QFileDevice::WriteOther));
}

} // namespace

/// What was sent, what was before, and what is staged: on disk from one run to the next.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theLogGoesOnInTheNextRun()
    {
        {
            ActivityLog log(path());
            log.add(u"work"_qs, exchange("POST", "{\"a\": \"é\"}"));
            log.add(u"work"_qs, exchange("GET"));
        }
        ActivityLog log(path());
        log.add(u"other"_qs, exchange("POST"));
        QCOMPARE(log.entries().size(), 3);
        const Exchange &first = log.entries().first().exchange;
        QCOMPARE(log.entries().first().profile, u"work"_qs);
        QCOMPARE(first.requestBody, QByteArray("{\"a\": \"é\"}"));
        QCOMPARE(first.startedAt, noon);
        QCOMPARE(first.duration.count(), 12);
        QVERIFY(log.entries().first().isWrite());
        QVERIFY(!log.entries()[1].isWrite());
        QCOMPARE(log.entries().last().exchange.number, quint64(3));
        QVERIFY(isOwnersOnly(path()));
    }

    void theLogStaysWithinItsLimits()
    {
        ActivityLog log(path(), 50000);
        int dropped = 0;
        connect(&log, &ActivityLog::entriesAboutToBeDropped, this, [&](int count) { dropped += count; });
        for (int i = 0; i < 3000; ++i)
            log.add(u"work"_qs, exchange("POST"));
        QVERIFY(log.entries().size() <= ActivityLog::mostKept);
        QCOMPARE(log.entries().size() + dropped, 3000);
        QCOMPARE(log.entries().last().exchange.number, quint64(3000));
        QVERIFY(QFile(path()).size() <= 50000);
        QCOMPARE(ActivityLog(path()).entries().last().exchange.number, quint64(3000));
    }

    void aSnapshotIsTheWholeTeam()
    {
        SnapshotStore(m_folder->path(), u"here"_qs).save(crew(u"t-1"_qs), raise(u"t-1"_qs), noon);
        const SnapshotStore store(m_folder->path(), u"here"_qs);
        QCOMPARE(store.snapshots().size(), 1);
        const Snapshot kept = store.snapshots().first();
        QCOMPARE(kept.team.id, TeamId(u"t-1"_qs));
        QCOMPARE(kept.team.fields, crew(u"t-1"_qs).fields);
        QCOMPARE(kept.team.members.size(), 1);
        QVERIFY(isSameMembership(kept.team.members.first(), crew(u"t-1"_qs).members.first()));
        QVERIFY(kept.edit == raise(u"t-1"_qs));
        QVERIFY(reverseOf(kept).fields[TeamField::MaxBudget].wanted == FieldValue(*Usd::parse(u"10"_qs)));
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
            QVERIFY(isOwnersOnly(m_folder->filePath(name)));
    }

    void aSnapshotIsFoundByTeamAndTime()
    {
        SnapshotStore store(m_folder->path(), u"here"_qs);
        for (int minute = 0; minute < 5; ++minute)
            store.save(crew(minute % 2 == 0 ? u"even"_qs : u"odd"_qs), raise(u"t"_qs),
                       noon.addSecs(60 * minute));
        QCOMPARE(store.before(TeamId(u"even"_qs), noon.addSecs(150))->takenAt, noon.addSecs(120));
        QCOMPARE(store.before(TeamId(u"odd"_qs), noon.addSecs(150))->takenAt, noon.addSecs(60));
        QVERIFY(!store.before(TeamId(u"odd"_qs), noon));
        QVERIFY(store.deletions().isEmpty());
    }

    void theOldestSnapshotsGoFirst()
    {
        SnapshotStore store(m_folder->path(), u"here"_qs, 20000);
        for (int i = 0; i < 200; ++i)
            store.save(crew(u"t-%1"_qs.arg(i)), raise(u"t-%1"_qs.arg(i)), noon);
        const QList<Snapshot> kept = store.snapshots();
        QVERIFY(kept.size() < 100);
        QCOMPARE(kept.first().team.id, TeamId(u"t-199"_qs));
    }

    void whatIsStagedComesBackExactly()
    {
        TeamEdit removal;
        removal.id = TeamId(u"t-2"_qs);
        removal.alias = u"Crew"_qs;
        removal.members.insert(MemberKey::fromText(u"user-1"_qs), {crew(u"t-2"_qs).members.first(), {}});
        removal.fields.insert(TeamField::TpmLimit,
                              {FieldValue(FieldValue::Null()), FieldValue(FieldValue::Invalid{u"many"_qs})});
        TeamEdit deletion;
        deletion.id = TeamId(u"t-3"_qs);
        deletion.isDeletion = true;
        const QList<TeamEdit> edits{raise(u"t-1"_qs), removal, deletion};
        StagedStore store(m_folder->path());
        QVERIFY(store.save(u"here"_qs, edits, noon));
        QVERIFY(StagedStore(m_folder->path()).edits(u"here"_qs) == edits);
        QVERIFY(StagedStore(m_folder->path()).edits(u"elsewhere"_qs).isEmpty());
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files))
            QVERIFY(isOwnersOnly(m_folder->filePath(name)));

        QVERIFY(store.save(u"here"_qs, {deletion}, noon)); // the others are done
        QVERIFY(StagedStore(m_folder->path()).edits(u"here"_qs) == QList{deletion});
        QVERIFY(store.save(u"here"_qs, {}, noon));
        QVERIFY(StagedStore(m_folder->path()).edits(u"here"_qs).isEmpty());
    }

private:
    QString path() const { return m_folder->filePath(u"requests.jsonl"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
