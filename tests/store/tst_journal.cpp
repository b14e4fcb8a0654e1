// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "operation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

TeamEdit budgetEdit(const QString &team)
{
    TeamEdit edit;
    edit.id = TeamId(team);
    edit.alias = u"Alias of "_qs + team;
    edit.fields.insert(TeamField::MaxBudget,
                       {FieldValue(FieldValue::Null()), FieldValue(*Usd::parse(u"25"_qs))});
    edit.members.insert(MemberKey::fromText(u"user-1"_qs),
                        {{}, Member{UserId(u"user-1"_qs), {}, MemberRole::User, {}, {}}});
    return edit;
}

RequestPreview request(const QByteArray &body = "{\"team_id\": \"t-1\"}")
{
    return {"POST", QUrl(u"https://proxy.example/team/update"_qs), body};
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tellsTheNextRunWhatWasSent()
    {
        {
            Journal journal(m_folder->path(), u"here"_qs);
            QVERIFY(journal.beginTeam(budgetEdit(u"t-1"_qs), 3, noon));
            QVERIFY(journal.aboutToSend(TeamId(u"t-1"_qs), 0, request()));
            QVERIFY(journal.answered(TeamId(u"t-1"_qs), 0, {}));
            QVERIFY(journal.aboutToSend(TeamId(u"t-1"_qs), 1, request()));
        }
        const QList<UnfinishedTeam> found = Journal(m_folder->path(), u"here"_qs).unfinished();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().team, TeamId(u"t-1"_qs));
        QCOMPARE(found.first().stepCount, 3);
        QCOMPARE(found.first().begunAt, noon);
        QVERIFY(found.first().edit == budgetEdit(u"t-1"_qs));
        QCOMPARE(found.first().steps.size(), 2);
        QVERIFY(found.first().steps[0].state == JournalStep::State::Answered);
        QVERIFY(found.first().steps[1].state == JournalStep::State::Sent);
        QCOMPARE(found.first().steps[1].path, u"/team/update"_qs);
    }

    void whatIsEndedIsNotUnfinished()
    {
        {
            Journal journal(m_folder->path(), u"here"_qs);
            for (const QString &team : {u"t-1"_qs, u"t-2"_qs, u"t-3"_qs}) {
                journal.beginTeam(budgetEdit(team), 1, noon);
                journal.aboutToSend(TeamId(team), 0, request());
            }
            journal.endTeam(TeamId(u"t-1"_qs), Outcome::Kind::Done);
            journal.endTeam(TeamId(u"t-2"_qs), Outcome::Kind::Unknown); // somebody has to look again
            journal.beginTeam(budgetEdit(u"t-4"_qs), 1, noon);          // and nothing was sent
        }
        Journal next(m_folder->path(), u"here"_qs);
        QCOMPARE(next.unfinished().size(), 2);
        QCOMPARE(next.unfinished()[0].team, TeamId(u"t-2"_qs));
        QCOMPARE(next.unfinished()[1].team, TeamId(u"t-3"_qs));
        QVERIFY(next.touched().contains(TeamId(u"t-1"_qs)));
        QVERIFY(Journal(m_folder->path(), u"elsewhere"_qs).unfinished().isEmpty());
    }

    void survivesALineThatWasCutShort()
    {
        QString path;
        {
            Journal journal(m_folder->path(), u"here"_qs);
            journal.beginTeam(budgetEdit(u"t-1"_qs), 1, noon);
            journal.aboutToSend(TeamId(u"t-1"_qs), 0, request());
            path = journal.path();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"event\":\"end\",\"team\":\"t-");
        file.close();
        {
            Journal journal(m_folder->path(), u"here"_qs);
            QCOMPARE(journal.unfinished().size(), 1);
            journal.beginTeam(budgetEdit(u"t-2"_qs), 1, noon);
            journal.aboutToSend(TeamId(u"t-2"_qs), 0, request());
        }
        QCOMPARE(Journal(m_folder->path(), u"here"_qs).unfinished().size(), 2);
    }

    void staysSmallAndForgetsNothingThatIsOpen()
    {
        Journal journal(m_folder->path(), u"here"_qs, 4000);
        journal.beginTeam(budgetEdit(u"open"_qs), 1, noon);
        journal.aboutToSend(TeamId(u"open"_qs), 0, request());
        for (int i = 0; i < 200; ++i) {
            journal.beginTeam(budgetEdit(u"t-1"_qs), 1, noon);
            journal.aboutToSend(TeamId(u"t-1"_qs), 0, request());
            journal.endTeam(TeamId(u"t-1"_qs), Outcome::Kind::Done);
        }
        QVERIFY(QFile(journal.path()).size() < 8000);
        const QList<UnfinishedTeam> found = Journal(m_folder->path(), u"here"_qs).unfinished();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().team, TeamId(u"open"_qs));
    }

    void isReadableForItsOwnerOnlyAndHoldsNoKey()
    {
        Journal journal(m_folder->path(), u"here"_qs);
        journal.beginTeam(budgetEdit(u"t-1"_qs), 1, noon);
        journal.aboutToSend(
            TeamId(u"t-1"_qs), 0,
            request("{\"team_id\": \"t-1\", \"metadata\": {\"note\": \"sk-abcdefgh12345678\"}}"));
        QFile file(journal.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sk-abcdefgh12345678"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(file.permissions() & others));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
