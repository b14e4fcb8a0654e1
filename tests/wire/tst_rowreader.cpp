// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"
#include "rowreader.h"
#include "teambuilder.h"
#include "teamjson.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray pageOf(const QByteArray &teams)
{
    return "{\"teams\": [" + teams + "], \"total\": 1, \"page\": 1, \"page_size\": 100, \"total_pages\": 1}";
}

} // namespace

class TestRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageTellsWhereItIs()
    {
        RowReader reader;
        const auto page = reader.readPage(recording(u"v2-team-list-sorted-page"_qs).body);
        QVERIFY(page.isOk());
        QCOMPARE(page->number, 2);
        QCOMPARE(page->items.size(), 2);
        QVERIFY(page->total >= 4);
        QVERIFY(page->pageCount >= 2);
        QCOMPARE(page->items.first().id, TeamId(u"rec-large"_qs));
        QVERIFY(page->items.first().alias.isNull());
        QCOMPARE(page->items.first().keyCount, 0);
        QCOMPARE(page->items.first().memberNames, QByteArray("default_user_id\n"));
    }

    /// Two readers, one truth: a row of the list and the same team read as a whole.
    void rowsAgreeWithTheReaderOfTeams_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("alias") << u"v2-team-list-alias"_qs;
        QTest::newRow("prefix") << u"v2-team-list-prefix"_qs;
        QTest::newRow("sorted") << u"v2-team-list-sorted-page"_qs;
        QTest::newRow("own") << u"auth-list-own"_qs;
    }
    void rowsAgreeWithTheReaderOfTeams()
    {
        QFETCH(QString, name);
        const QByteArray body = recording(name).body;
        RowReader reader;
        const auto page = reader.readPage(body);
        QVERIFY(page.isOk());
        QVERIFY(!page->items.isEmpty());
        const auto teams = JsonValue::parse(body).value()[u"teams"].toArray();
        QCOMPARE(page->items.size(), teams.size());
        for (qsizetype i = 0; i < teams.size(); ++i)
            QCOMPARE(page->items[i], rowOf(readTeam(teams[i])));
    }

    void olderListIsAnArray()
    {
        RowReader reader;
        const auto rows = reader.readArray(recording(u"team-list-user"_qs).body);
        QVERIFY(rows.isOk());
        QVERIFY(!rows->isEmpty());
        QCOMPARE(rows->first().id, TeamId(u"rec-home"_qs));
        QCOMPARE(rows->first().memberCount, 3);
        QCOMPARE(rows->first().keyCount, 1);
    }

    void emptyPages()
    {
        RowReader reader;
        const auto beyond = reader.readPage(recording(u"v2-team-list-beyond"_qs).body);
        QVERIFY(beyond.isOk() && beyond->items.isEmpty() && beyond->total > 0);
        const auto nothing = reader.readPage(recording(u"v2-team-list-nothing"_qs).body);
        QVERIFY(nothing.isOk() && nothing->items.isEmpty());
        QCOMPARE(nothing->pageCount, 0);
    }

    void oddValuesDoNotSpoilThePage()
    {
        RowReader reader;
        const auto page =
            reader.readPage(pageOf(R"({"team_id": "t", "team_alias": 5, "models": "all", "tpm_limit": 1.5,
            "members_with_roles": {}, "metadata": [], "spend": "x", "blocked": null, "created_at": "yesterday",
            "max_budget": 1e-09, "unheard_of": {"deep": [1, {"er": "x"}]}, "rpm_limit": 9007199254740993})"));
        QVERIFY(page.isOk());
        const TeamRow &row = page->items.first();
        QVERIFY(row.alias.isNull() && row.models.isEmpty() && !row.tpmLimit && !row.createdAt.isValid());
        QCOMPARE(row.maxBudget->toText(), u"0.000000001"_qs);
        QCOMPARE(row.rpmLimit, 9007199254740993);
    }

    void countsOfTheProxyWin()
    {
        RowReader reader;
        const auto page = reader.readPage(pageOf(
            R"({"team_id": "t", "members_count": 7, "members_with_roles": [{"user_id": "u", "user_email": "e@x"}]})"));
        QCOMPARE(page->items.first().memberCount, 7);
        QCOMPARE(page->items.first().memberNames, QByteArray("u\ne@x\n"));
    }

    void equalListsShareTheirMemory()
    {
        RowReader reader;
        const auto first = reader.readPage(pageOf(R"({"team_id": "a", "models": ["gpt-4o", "claude"]})"));
        const auto second = reader.readPage(pageOf(R"({"team_id": "b", "models": ["gpt-4o", "claude"]})"));
        QCOMPARE(second->items.first().models, (QStringList{u"gpt-4o"_qs, u"claude"_qs}));
        QVERIFY(first->items.first().models.isSharedWith(second->items.first().models));
    }

    void faultsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("html") << QByteArray("<!doctype html><title>LiteLLM</title>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no teams") << QByteArray("{}");
        QTest::newRow("teams are text") << QByteArray(R"({"teams": "none"})");
        QTest::newRow("half") << pageOf("{\"team_id\": \"t\"}, {\"team_id").left(40);
        QTest::newRow("no id") << pageOf(R"({"team_alias": "x"})");
        QTest::newRow("error") << QByteArray(R"({"detail": "Not Found"})");
    }
    void faultsNameThePlace()
    {
        QFETCH(QByteArray, answer);
        RowReader reader;
        const auto page = reader.readPage(answer);
        QVERIFY(!page.isOk());
        QCOMPARE(page.error().kind, ApiError::Kind::BadReply);
        QVERIFY(page.error().serverText.startsWith(u'$'));
    }
};

QTEST_APPLESS_MAIN(TestRowReader)
#include "tst_rowreader.moc"
