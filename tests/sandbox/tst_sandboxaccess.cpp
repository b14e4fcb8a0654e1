// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxtalk.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Who may call what: contract 1.2 to 1.5 and 4.1.
class TestSandboxAccess final : public QObject
{
    Q_OBJECT

private:
    static void people(SandboxTalk &talk)
    {
        talk.post("/user/new",
                  R"({"user_id": "ana", "user_role": "internal_user", "auto_create_key": false})");
        talk.post("/user/new",
                  R"({"user_id": "eva", "user_role": "proxy_admin_viewer", "auto_create_key": false})");
        talk.post("/user/new",
                  R"({"user_id": "boss", "user_role": "proxy_admin", "auto_create_key": false})");
        talk.post("/team/new",
                  R"({"team_id": "home", "members_with_roles": [{"role": "user", "user_id": "ana"},
            {"role": "admin", "user_id": "lead"}]})");
        talk.post("/team/new", R"({"team_id": "other"})");
    }

private Q_SLOTS:
    void presentedKeys_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const QByteArray key = SandboxTalk::masterKey;
        QTest::newRow("bearer") << QByteArray("Authorization") << "Bearer " + key << 200;
        QTest::newRow("lower case") << QByteArray("authorization") << "bearer " + key << 200;
        QTest::newRow("no prefix") << QByteArray("Authorization") << key << 401;
        QTest::newRow("own header") << QByteArray("x-litellm-api-key") << key << 200;
        QTest::newRow("anthropic's header") << QByteArray("x-api-key") << key << 200;
        QTest::newRow("not sk-") << QByteArray("Authorization") << QByteArray("Bearer abc") << 401;
        QTest::newRow("none") << QByteArray("X-Other") << key << 401;
    }
    void presentedKeys()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        SandboxTalk talk;
        QCOMPARE(talk.answer("GET", "/v2/team/list", {}, {{header, value}}).status, status);
    }

    void unknownKeyIsToldByItsHash()
    {
        SandboxTalk talk;
        const QJsonObject error =
            talk.get("/models", {}, "sk-unknown-0123").object().value(u"error"_qs).toObject();
        QCOMPARE(error.value(u"type"_qs).toString(), u"token_not_found_in_db"_qs);
        QVERIFY(error.value(u"message"_qs)
                    .toString()
                    .contains(u"7f9240cf17a2d2107309fc17595d3af7da578a189e0ffad00d8338e435b8432c"_qs));
    }

    void routes_data()
    {
        QTest::addColumn<QByteArray>("keyBody");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const QByteArray ana = R"({"user_id": "ana"})";
        const QByteArray viewer = R"({"user_id": "eva"})";
        QTest::newRow("member, own team") << ana << QByteArray("/team/info?team_id=home") << 200;
        QTest::newRow("member, foreign team") << ana << QByteArray("/team/info?team_id=other") << 403;
        QTest::newRow("member, all teams") << ana << QByteArray("/v2/team/list") << 401;
        QTest::newRow("member, own teams") << ana << QByteArray("/v2/team/list?user_id=ana") << 200;
        QTest::newRow("member, users") << ana << QByteArray("/user/list") << 403;
        QTest::newRow("member, license") << ana << QByteArray("/health/license") << 401;
        QTest::newRow("viewer, all teams") << viewer << QByteArray("/v2/team/list") << 200;
        QTest::newRow("viewer, license") << viewer << QByteArray("/health/license") << 200;
        QTest::newRow("nobody, team") << QByteArray("{}") << QByteArray("/team/info?team_id=home") << 403;
        QTest::newRow("team's key") << QByteArray(R"({"team_id": "home"})")
                                    << QByteArray("/team/info?team_id=home") << 200;
        QTest::newRow("team's key, list")
            << QByteArray(R"({"team_id": "home"})") << QByteArray("/team/list") << 401;
        QTest::newRow("bound to routes")
            << QByteArray(R"({"allowed_routes": ["/models"]})") << QByteArray("/key/info") << 403;
        QTest::newRow("for models only")
            << QByteArray(R"({"user_id": "boss", "key_type": "llm_api"})") << QByteArray("/key/info") << 403;
        QTest::newRow("of a vanished team")
            << QByteArray(R"({"team_id": "gone"})") << QByteArray("/models") << 404;
    }
    void routes()
    {
        QFETCH(QByteArray, keyBody);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        SandboxTalk talk;
        people(talk);
        QCOMPARE(talk.get(path.constData(), {}, talk.key(keyBody)).status, status);
    }

    void viewersChangeNothing()
    {
        SandboxTalk talk;
        people(talk);
        const QByteArray key = talk.key(R"({"user_id": "eva"})");
        for (const char *path :
             {"/team/new", "/team/update", "/team/block", "/team/member_add", "/user/new"}) {
            const auto reply = talk.post(path, R"({"team_id": "home"})", key);
            QCOMPARE(reply.status, 403);
            QVERIFY2(reply.message().startsWith(u"user not allowed to access this route"_qs), path);
        }
    }

    void blockedTeamStopsItsKeys()
    {
        SandboxTalk talk;
        people(talk);
        const QByteArray key = talk.key(R"({"team_id": "home", "user_id": "boss"})");
        talk.post("/team/block", R"({"team_id": "home"})");
        const auto reply = talk.get("/models", {}, key);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.message().contains(u"Team=home is blocked"_qs));
    }

    void keysRunOut()
    {
        SandboxTalk talk;
        const QByteArray key = talk.key(R"({"duration": "1h"})");
        QCOMPARE(talk.get("/key/info", {}, key).status, 200);
        talk.now = talk.now.addSecs(3601);
        const QJsonObject error = talk.get("/key/info", {}, key).object().value(u"error"_qs).toObject();
        QCOMPARE(error.value(u"type"_qs).toString(), u"expired_key"_qs);
    }

    void whoAmI()
    {
        SandboxTalk talk;
        people(talk);
        QCOMPARE(talk.get("/key/info").status, 404); // the mark of the master key
        QCOMPARE(talk.get("/v2/user/info").object().value(u"user_role"_qs).toString(), u"internal_user"_qs);
        const QByteArray boss = talk.key(R"({"user_id": "boss"})");
        QCOMPARE(talk.get("/v2/user/info", {}, boss).object().value(u"user_role"_qs).toString(),
                 u"proxy_admin"_qs);
        QCOMPARE(talk.get("/v2/user/info", {}, talk.key(R"({"user_id": "ghost"})")).status, 404);
        QCOMPARE(talk.get("/v2/user/info", {}, talk.key(R"({"team_id": "home"})")).status, 400);
    }

    void routesAreFoundBeforeKeysAreAsked()
    {
        SandboxTalk talk;
        QCOMPARE(talk.answer("GET", "/no/such", {}, {}).status, 404);
        QCOMPARE(talk.answer("PUT", "/team/new", {}, {}).status, 405);
        QCOMPARE(talk.answer("GET", "/team/whatever", {}, {}).status, 405);
        const SandboxAnswer redirect =
            talk.answer("GET", "/team/info/?team_id=a", {}, {{"Host", "localhost:1"}});
        QCOMPARE(redirect.status, 307);
        QCOMPARE(redirect.headers.first().second, QByteArray("http://localhost:1/team/info?team_id=a"));
        QVERIFY(redirect.body.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxAccess)
#include "tst_sandboxaccess.moc"
