// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxtalk.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Contract 3.6 and 3.7.
class TestSandboxLists final : public QObject
{
    Q_OBJECT

private:
    static void fill(SandboxTalk &talk)
    {
        for (const char *alias : {"Alpha", "a_b", "axb", "a%b", "\xc3\x9cnit"})
            talk.post("/team/new",
                      QByteArray("{\"team_id\": \"t-") + alias + "\", \"team_alias\": \"" + alias + "\"}");
        talk.post("/team/new", R"({"team_id": "u_1"})");
    }
    static QStringList ids(const SandboxTalk::Reply &reply)
    {
        QStringList found;
        for (const QJsonValue &team : reply.object().value(u"teams"_qs).toArray())
            found.append(team.toObject().value(u"team_id"_qs).toString());
        return found;
    }

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("total");
        const auto row = [](const char *query, int total) {
            QTest::newRow(query) << QByteArray(query) << total;
        };
        row("", 6);
        row("team_alias=ALPHA", 1);
        row("team_alias=a_b", 3);   // "_" stands for any letter
        row("team_alias=a%25b", 3); // "%" for any text
        row("team_alias=%C3%BCNIT", 1);
        row("search=u_1", 1);
        row("search=t-&search_team_id_match=prefix", 5);
        row("search=T-&search_team_id_match=prefix", 0);
        row("team_id=u_1", 1);
        row("organization_id=none", 0);
        row("user_id=default_user_id", 6);
        row("nonsense=1", 6);
    }
    void found()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, total);
        SandboxTalk talk;
        fill(talk);
        QCOMPARE(talk.get("/v2/team/list", query).object().value(u"total"_qs).toInt(), total);
    }

    void pages()
    {
        SandboxTalk talk;
        fill(talk);
        QStringList all;
        for (int page = 1; page <= 3; ++page)
            all += ids(
                talk.get("/v2/team/list", "sort_by=team_id&page_size=2&page=" + QByteArray::number(page)));
        QStringList sorted = all;
        sorted.sort();
        QCOMPARE(all, sorted);
        QCOMPARE(all.size(), 6);
        const auto beyond = talk.get("/v2/team/list", "page=9");
        QCOMPARE(ids(beyond), QStringList());
        QCOMPARE(beyond.object().value(u"total_pages"_qs).toInt(), 1);
        QCOMPARE(talk.get("/v2/team/list", "search=zzz").object().value(u"total_pages"_qs).toInt(), 0);
    }

    void nullAliasesComeLastGoingUp()
    {
        SandboxTalk talk;
        fill(talk);
        QCOMPARE(ids(talk.get("/v2/team/list", "sort_by=team_alias")).last(), u"u_1"_qs);
        QCOMPARE(ids(talk.get("/v2/team/list", "sort_by=team_alias&sort_order=desc")).first(), u"u_1"_qs);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *path, int status) {
            QTest::newRow(path) << QByteArray(path) << status;
        };
        row("/v2/team/list?page=0", 422);
        row("/v2/team/list?page_size=101", 422);
        row("/v2/team/list?page=x", 422);
        row("/v2/team/list?status=blocked", 400);
        row("/v2/team/list?user_id=none", 404);
        row("/v2/team/list?sort_by=bogus", 200);
        row("/user/list?sort_by=bogus", 400);
        row("/team/info", 422);
        row("/team/info?team_id=none", 404);
        row("/team/info?team_id=u_1&key_limit=0", 422);
        row("/team/list?user_id=none", 200);
        row("/key/list?size=0", 422);
        row("/organization/list", 403);
    }
    void refusals()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        SandboxTalk talk;
        fill(talk);
        QCOMPARE(talk.get(path.constData()).status, status);
    }
};

QTEST_GUILESS_MAIN(TestSandboxLists)
#include "tst_sandboxlists.moc"
