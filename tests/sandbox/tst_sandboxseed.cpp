// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxseed.h"
#include "sandboxtalk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestSandboxSeed final : public QObject
{
    Q_OBJECT

private:
    static QJsonArray teams(SandboxTalk &talk)
    {
        return talk.get("/v2/team/list", "page_size=100").object().value(u"teams"_qs).toArray();
    }

private Q_SLOTS:
    void showsEveryKindOfTeam()
    {
        SandboxTalk talk;
        seedSandbox(talk.store);
        int blocked = 0;
        int overBudget = 0;
        int unlimited = 0;
        int largest = 0;
        const QJsonArray list = teams(talk);
        for (const QJsonValue &value : list) {
            const QJsonObject team = value.toObject();
            const QJsonValue budget = team.value(u"max_budget"_qs);
            blocked += team.value(u"blocked"_qs).toBool();
            unlimited += budget.isNull();
            overBudget += budget.isDouble() && team.value(u"spend"_qs).toDouble() > budget.toDouble();
            largest = std::max(largest, team.value(u"members_count"_qs).toInt());
            QVERIFY2(!team.value(u"team_alias"_qs).toString().isEmpty(), "a team without a name");
        }
        QVERIFY(list.size() >= 12);
        QVERIFY(blocked > 0);
        QVERIFY(unlimited > 0);
        QVERIFY(overBudget > 0);
        QVERIFY(largest >= 40);
    }

    void seedingTwiceChangesNothing()
    {
        SandboxTalk talk;
        seedSandbox(talk.store);
        const QJsonArray before = teams(talk);
        seedSandbox(talk.store);
        QCOMPARE(teams(talk), before);
    }

    void clearing()
    {
        SandboxTalk talk;
        seedSandbox(talk.store);
        talk.key("{}");
        clearSandbox(talk.store);
        QCOMPARE(teams(talk).size(), 0);
        QCOMPARE(talk.get("/user/list").object().value(u"total"_qs).toInt(), 0);
        QCOMPARE(talk.get("/key/list").object().value(u"total_count"_qs).toInt(), 0);
    }

    void aFileKeepsWhatItWasGiven()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"sandbox.db"_qs);
        {
            SandboxStore store(file);
            SandboxRouter router(store, {SandboxTalk::masterKey});
            router.handle({"POST",
                           "/team/new",
                           {},
                           {{"Authorization", "Bearer " + SandboxTalk::masterKey}},
                           R"({"team_id": "kept"})"});
        }
        SandboxStore store(file);
        SandboxRouter router(store, {SandboxTalk::masterKey});
        const SandboxAnswer answer = router.handle({"GET",
                                                    "/team/info",
                                                    "team_id=kept",
                                                    {{"Authorization", "Bearer " + SandboxTalk::masterKey}},
                                                    {}});
        QCOMPARE(answer.status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSeed)
#include "tst_sandboxseed.moc"
