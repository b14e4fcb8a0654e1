// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxtalk.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Contract 2.3, 3.9, 3.11, 3.12.
class TestSandboxMembers final : public QObject
{
    Q_OBJECT

private:
    static QStringList roster(SandboxTalk &talk)
    {
        QStringList members;
        for (const QJsonValue &member : talk.team("t").value(u"members_with_roles"_qs).toArray())
            members.append(member.toObject().value(u"user_id"_qs).toString());
        return members;
    }
    static SandboxTalk::Reply add(SandboxTalk &talk, const QByteArray &member, const QByteArray &more = {})
    {
        return talk.post("/team/member_add", R"({"team_id": "t", "member": )" + member + more + "}");
    }

private Q_SLOTS:
    void duplicatesCollapse()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t", "members_with_roles": [{"role": "user", "user_id": "a"},
            {"role": "admin", "user_id": "a"}, {"role": "user", "user_id": "default_user_id"}]})");
        QCOMPARE(roster(talk), QStringList({u"a"_qs, u"default_user_id"_qs}));
    }

    void sharedMailLeavesATeamWithoutMembers()
    {
        SandboxTalk talk;
        talk.post("/user/new", R"({"user_id": "a", "user_email": "x@y.example", "auto_create_key": false})");
        talk.post("/user/new", R"({"user_id": "b", "auto_create_key": false})");
        talk.store.run(
            u"UPDATE users SET email_folded = 'x@y.example', doc = json_set(doc, '$.user_email', 'x@y.example')"_qs);
        const auto reply = talk.post("/team/new", R"({"team_id": "t", "members_with_roles":
            [{"role": "user", "user_email": "x@y.example"}]})");
        QCOMPARE(reply.status, 500);
        QVERIFY(reply.message().contains(u"Unable to add user"_qs));
        QVERIFY(!talk.team("t").isEmpty());
        QCOMPARE(roster(talk), QStringList());
    }

    void adding()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t"})");
        QCOMPARE(add(talk, R"({"role": "user", "user_id": "a"})").status, 200);
        QCOMPARE(add(talk, R"({"role": "user", "user_id": "a"})").status, 400);
        QCOMPARE(add(talk, R"([{"role": "user", "user_id": "a"}, {"role": "user", "user_id": "b"}])").status,
                 200);
        QCOMPARE(add(talk, "[]").status, 400);
        QCOMPARE(add(talk, R"({"role": "admin", "user_id": "c"})").status, 400);
        QCOMPARE(add(talk, R"({"role": "user", "user_email": "M@x.example"})").status, 200);
        QCOMPARE(add(talk, R"({"role": "user", "user_email": "m@x.example"})").status,
                 200); // and nobody is added
        QCOMPARE(roster(talk).size(), 4);
        talk.router.setLicensed(true);
        QCOMPARE(add(talk, R"({"role": "admin", "user_id": "c"})").status, 200);
    }

    void locationsAreShorterThanExpected()
    {
        SandboxTalk talk;
        const auto nobody = add(talk, R"({"role": "user"})").detail().toArray();
        QCOMPARE(nobody.first().toObject().value(u"loc"_qs).toArray(), QJsonArray({u"body"_qs}));
        const auto role = add(talk, R"({"role": "x", "user_id": "a"})").detail().toArray();
        QCOMPARE(role.first().toObject().value(u"loc"_qs).toArray(), QJsonArray({u"body"_qs, u"role"_qs}));
    }

    void limitsAreMerged()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t", "team_member_budget": 9})");
        add(talk, R"({"role": "user", "user_id": "a"})");
        const auto membership = [&] {
            return talk.get("/team/info", "team_id=t")
                .object()
                .value(u"team_memberships"_qs)
                .toArray()
                .last()
                .toObject();
        };
        QCOMPARE(membership().value(u"budget_source"_qs).toString(), u"team_default"_qs);
        talk.post("/team/member_update", R"({"team_id": "t", "user_id": "a", "tpm_limit": 5})");
        QCOMPARE(membership().value(u"budget_source"_qs).toString(), u"custom"_qs);
        QCOMPARE(membership().value(u"litellm_budget_table"_qs).toObject().value(u"max_budget"_qs).toDouble(),
                 9.0);
        talk.post("/team/member_update",
                  R"({"team_id": "t", "user_id": "a", "tpm_limit": null, "max_budget_in_team": null})");
        QCOMPARE(membership().value(u"budget_source"_qs).toString(), u"none"_qs);
    }

    void strangersGetAStrayMembership()
    {
        SandboxTalk talk;
        talk.post("/team/new", R"({"team_id": "t"})");
        QCOMPARE(
            talk.post("/team/member_update", R"({"team_id": "t", "user_id": "x", "role": "user"})").status,
            404);
        QCOMPARE(
            talk.post("/team/member_update", R"({"team_id": "t", "user_id": "x", "max_budget_in_team": -1})")
                .status,
            200);
        QCOMPARE(talk.get("/team/info", "team_id=t").object().value(u"team_memberships"_qs).toArray().size(),
                 2);
        QCOMPARE(roster(talk), QStringList(u"default_user_id"_qs));
    }

    void deletingTakesTheKeysToo()
    {
        SandboxTalk talk;
        talk.post("/team/new",
                  R"({"team_id": "t", "members_with_roles": [{"role": "user", "user_id": "a"}]})");
        const QByteArray key = talk.key(R"({"team_id": "t", "user_id": "a"})");
        QCOMPARE(talk.post("/team/member_delete", R"({"team_id": "t", "user_id": "a"})").status, 200);
        QCOMPARE(talk.get("/models", {}, key).status, 401);
        QCOMPARE(talk.post("/team/member_delete", R"({"team_id": "t", "user_id": "a"})").status, 400);
    }

    void teamAdminsInviteByMailOnly()
    {
        SandboxTalk talk;
        talk.post("/team/new",
                  R"({"team_id": "t", "members_with_roles": [{"role": "admin", "user_id": "lead"}]})");
        const QByteArray key = talk.key(R"({"user_id": "lead"})");
        const auto add = [&](const QByteArray &member) {
            return talk.post("/team/member_add", R"({"team_id": "t", "member": )" + member + "}", key).status;
        };
        QCOMPARE(add(R"({"role": "user", "user_id": "stranger"})"), 403);
        QCOMPARE(add(R"({"role": "user", "user_email": "s@x.example"})"), 200);
        QCOMPARE(talk.post("/team/update", R"({"team_id": "t", "team_alias": "x"})", key).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestSandboxMembers)
#include "tst_sandboxmembers.moc"
