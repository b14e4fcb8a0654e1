// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxfields.h"
#include "sandboxtalk.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestSandboxTeams final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedExamples()
    {
        SandboxTalk talk;
        const QJsonObject made =
            talk.post("/team/new", R"({"team_alias": "my-new-team_2", "members_with_roles":
            [{"role": "admin", "user_id": "user-1234"}, {"role": "user", "user_id": "user-2434"}]})")
                .object();
        QCOMPARE(made.size(), 33);
        QCOMPARE(made.value(u"members_with_roles"_qs).toArray().size(), 3); // the creator comes last
        QCOMPARE(
            made.value(u"members_with_roles"_qs).toArray().last().toObject().value(u"user_id"_qs).toString(),
            u"default_user_id"_qs);
        const auto tiny = talk.answer(
            "POST", "/team/new",
            R"({"team_alias": "QA Prod Bot", "max_budget": 0.000000001, "budget_duration": "1d"})",
            {{"Authorization", "Bearer " + SandboxTalk::masterKey}});
        QVERIFY(tiny.body.contains("\"max_budget\":1e-09"));
        QVERIFY(tiny.body.contains("\"budget_reset_at\":\"2026-11-24T00:00:00Z\""));
    }

    void idsAreUnique()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "it's"})");
        const auto again = talk.post("/team/new", R"({"team_id": "it's"})");
        QCOMPARE(again.status, 400);
        QCOMPARE(again.message(),
                 u"{'error': \"Team id = it's already exists. Please use a different team id.\"}"_qs);
        QCOMPARE(
            talk.post("/team/new", R"({"team_id": "  "})").object().value(u"team_id"_qs).toString().size(),
            36);
    }

    void invalidFieldsAreListedInTheProxysOrder()
    {
        SandboxTalk talk;
        const auto reply =
            talk.post("/team/new", R"({"models": null, "max_budget": "x", "tpm_limit": 1.5, "blocked": null,
            "team_alias": 5, "budget_limits": [{}]})");
        QCOMPARE(reply.status, 422);
        QStringList types;
        for (const QJsonValue &item : reply.detail().toArray())
            types.append(item.toObject().value(u"type"_qs).toString());
        QCOMPARE(types, QStringList({u"string_type"_qs, u"int_from_float"_qs, u"float_parsing"_qs,
                                     u"missing"_qs, u"missing"_qs, u"list_type"_qs, u"bool_type"_qs}));
    }

    void keyBeforeFieldsButJsonBeforeKey()
    {
        SandboxTalk talk;
        QCOMPARE(talk.post("/team/new", "{\"team_alias\": 5}", "sk-wrong").status, 401);
        QCOMPARE(talk.post("/team/new", "{", "sk-wrong").status, 422);
        QCOMPARE(talk.post("/team/new", "\xef\xbb\xbf{}", "sk-wrong").status, 400);
        QCOMPARE(talk.post("/team/new", "[1]", "sk-wrong").status, 500);
        QCOMPARE(talk.post("/team/new", "", "sk-wrong").status, 401);
        QCOMPARE(talk.post("/team/new", "").status, 422);
    }

    void licensedFields()
    {
        SandboxTalk talk;
        QCOMPARE(
            talk.post("/team/new", R"({"team_id": "t", "tags": ["a"], "model_aliases": {"a": "b"}})").status,
            403);
        QVERIFY(talk.team("t").isEmpty());
        QCOMPARE(talk.post("/team/new", R"({"team_id": "t", "tags": []})").status, 200);
        QVERIFY(talk.post("/team/update", R"({"team_id": "t", "tags": ["a"]})")
                    .message()
                    .contains(u"Enterprise users. You"_qs));
        talk.router.setLicensed(true);
        talk.post("/team/update", R"({"team_id": "t", "tags": ["a"]})");
        QCOMPARE(talk.team("t").value(u"metadata"_qs).toObject().value(u"tags"_qs).toArray().size(), 1);
    }

    void updateReplacesMetadataButMergesFoldedFields()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t", "metadata": {"a": 1}, "team_member_budget": 3})");
        const auto metadata = [&] { return talk.team("t").value(u"metadata"_qs).toObject(); };
        const QString shared = metadata().value(u"team_member_budget_id"_qs).toString();
        talk.post("/team/update", R"({"team_id": "t", "model_rpm_limit": {"m": 1}})");
        QCOMPARE(metadata().keys(),
                 QStringList({u"a"_qs, u"model_rpm_limit"_qs, u"team_member_budget_id"_qs}));
        talk.post("/team/update", R"({"team_id": "t", "metadata": {"team_member_budget_id": "forged"}})");
        QCOMPARE(metadata().keys(), QStringList(u"team_member_budget_id"_qs));
        QCOMPARE(metadata().value(u"team_member_budget_id"_qs).toString(), shared);
    }

    void nullWhereAColumnMustHoldSomething_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("status");
        for (const char *field :
             {"models", "metadata", "blocked", "tags", "router_settings", "budget_limits"})
            QTest::newRow(field) << QByteArray(field) << 500;
        for (const char *field :
             {"max_budget", "team_alias", "tpm_limit", "model_aliases", "budget_duration"})
            QTest::newRow(field) << QByteArray(field) << 200;
    }
    void nullWhereAColumnMustHoldSomething()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, status);
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t"})");
        QCOMPARE(talk.post("/team/update", "{\"team_id\": \"t\", \"" + field + "\": null}").status, status);
    }

    void poisonedTeamBreaksTheListsPage()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "a"})");
        const auto reply = talk.post(
            "/team/new", R"({"team_id": "b", "members_with_roles": [{"role": "user", "user_id": ""}]})");
        QCOMPARE(reply.status, 500);
        QVERIFY(!reply.object().value(u"error"_qs).toObject().contains(u"code"_qs));
        QCOMPARE(talk.get("/v2/team/list").status, 500);
        QCOMPARE(talk.get("/v2/team/list", "sort_by=team_id&page_size=1").status, 200);
        QCOMPARE(talk.get("/team/list").body.toArray().size(), 1);
        QCOMPARE(talk.get("/team/info", "team_id=b").status, 400);
        QCOMPARE(talk.post("/team/update", R"({"team_id": "b", "team_alias": "x"})").status, 500);
        QCOMPARE(talk.post("/team/delete", R"({"team_ids": ["b"]})").status, 500);
    }

    void deleteIsAllOrNothingAndLeavesTombstones()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t"})");
        QCOMPARE(talk.post("/team/delete", R"({"team_ids": ["t", "none"]})").status, 404);
        QVERIFY(!talk.team("t").isEmpty());
        QCOMPARE(talk.post("/team/delete", R"({"team_ids": ["t", "t"]})")
                     .object()
                     .value(u"deleted_teams"_qs)
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(talk.get("/v2/team/list", "status=deleted").object().value(u"total"_qs).toInt(), 1);
        QCOMPARE(talk.post("/team/new", R"({"team_id": "t"})").status, 200);
    }

    void servedDocumentNamesTheSameFields()
    {
        SandboxTalk talk;
        const QJsonObject api = talk.get("/openapi.json").object();
        QCOMPARE(api.value(u"info"_qs).toObject().value(u"version"_qs).toString(), u"1.106.2"_qs);
        QStringList documented = api.value(u"components"_qs)
                                     .toObject()
                                     .value(u"schemas"_qs)
                                     .toObject()
                                     .value(u"NewTeamRequest"_qs)
                                     .toObject()
                                     .value(u"properties"_qs)
                                     .toObject()
                                     .keys();
        QStringList taken = sandboxTeamFields();
        documented.sort();
        taken.sort();
        QCOMPARE(taken, documented);
    }
};

QTEST_GUILESS_MAIN(TestSandboxTeams)
#include "tst_sandboxteams.moc"
