// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"
#include "teamjson.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Usd usd(const char *text) { return Usd::parse(QString::fromLatin1(text)).value(); }

} // namespace

class TestTeamJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTeamIsReadFromItsAnswer()
    {
        const auto team = readNewTeam(recording(u"team-new-documented-members"_qs).body);
        QVERIFY(team.isOk());
        QCOMPARE(team->id, TeamId(u"rec-doc1"_qs));
        QCOMPARE(team->alias(), u"my-new-team_2"_qs);
        QCOMPARE(team->members.size(), 3);
        QCOMPARE(team->members[0].userId, UserId(u"rec-user-1234"_qs));
        QCOMPARE(team->members[0].role, MemberRole::Admin);
        QCOMPARE(team->members[1].role, MemberRole::User);
        QVERIFY(team->value(TeamField::MaxBudget).isNull());
        QVERIFY(team->value(TeamField::MemberBudget).isUnset());
        QCOMPARE(team->value(TeamField::Models), FieldValue(QStringList()));
    }

    void infoIsReadWhole()
    {
        const auto detail = readTeamInfo(recording(u"team-info-full"_qs).body);
        QVERIFY(detail.isOk());
        const Team &team = detail->team;
        QCOMPARE(team.value(TeamField::MaxBudget), FieldValue(usd("250.5")));
        QCOMPARE(team.value(TeamField::TpdLimit), FieldValue(qint64(5'000'000)));
        QCOMPARE(team.value(TeamField::ModelAliases), FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}}));
        QCOMPARE(team.value(TeamField::MemberBudget), FieldValue(usd("10")));
        QCOMPARE(team.value(TeamField::MemberBudgetDuration), FieldValue(u"7d"_qs));
        QCOMPARE(team.value(TeamField::MemberTpmLimit), FieldValue(qint64(5000)));
        QCOMPARE(team.value(TeamField::MemberRpmLimit), FieldValue(qint64(60)));
        QCOMPARE(team.value(TeamField::MemberModels), FieldValue(QStringList{u"gpt-4o"_qs}));
        QCOMPARE(team.figures.budgetResetAt, QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(team.figures.createdAt, QDateTime(QDate(2026, 11, 23), QTime(17, 47, 45, 152), Qt::UTC));
        QCOMPARE(team.figures.modelId, 4);
        QCOMPARE(team.figures.keyCount, 0);
        QCOMPARE(team.editAccess, EditAccess::Unrestricted);
    }

    void serverOwnedMetadataIsNoMetadataOfTheUser()
    {
        const Team team = readTeamInfo(recording(u"team-info-full"_qs).body)->team;
        const JsonValue metadata = *team.value(TeamField::Metadata).as<JsonValue>();
        QVERIFY(!metadata.contains(u"team_member_budget_id"));
        QCOMPARE(metadata[u"cost_center"].toString(), u"4711"_qs);
        QVERIFY(team.rest[u"metadata"].contains(u"team_member_budget_id"));
    }

    void unknownKeysStayAsTheProxyWroteThem()
    {
        const Team team = readTeamInfo(recording(u"team-info-full"_qs).body)->team;
        QCOMPARE(team.rest[u"router_settings"][u"num_retries"].numberToken(), QByteArray("2"));
        QCOMPARE(team.value(TeamField::MemberPermissions),
                 FieldValue(QStringList{u"/key/generate"_qs, u"/key/info"_qs}));
        QVERIFY(team.rest.contains(u"access_group_details"));
        QVERIFY(!team.rest.contains(u"max_budget"));
        QVERIFY(!team.rest.contains(u"members_with_roles"));
        const auto odd =
            readTeam(JsonValue::parse(R"({"team_id": "t", "new_thing": {"n": 1.0, "big": 9007199254740993}})")
                         .value());
        QCOMPARE(odd.rest.toCompact(), QByteArray(R"({"new_thing": {"n": 1.0, "big": 9007199254740993}})"));
    }

    void tagsInMetadataAreTags()
    {
        const Team team = readTeam(
            JsonValue::parse(
                R"({"team_id": "t", "metadata": {"tags": ["a", "b"], "guardrails": ["g"], "owner": "Ana"}})")
                .value());
        QCOMPARE(team.value(TeamField::Tags), FieldValue(QStringList{u"a"_qs, u"b"_qs}));
        QCOMPARE(team.value(TeamField::Guardrails), FieldValue(QStringList{u"g"_qs}));
        QCOMPARE(team.value(TeamField::Metadata).as<JsonValue>()->toCompact(),
                 QByteArray(R"({"owner": "Ana"})"));
    }

    void membershipsGiveLimits()
    {
        const Team team = readTeamInfo(recording(u"team-info-full"_qs).body)->team;
        QCOMPARE(team.members[0].email, u"rec-ana@rec.example"_qs);
        QCOMPARE(team.members[0].limits.source, MemberLimits::Source::Custom);
        QCOMPARE(team.members[0].limits.allowedModels, QStringList{u"gpt-4o"_qs});
        QVERIFY(!team.members[0].limits.maxBudget);
        const auto spent =
            readTeamInfo(R"({"team_id": "t", "team_info": {"team_id": "t", "members_with_roles":
            [{"user_id": "u", "role": "user"}]}, "keys": [], "team_memberships": [{"user_id": "u", "spend": 1.25,
            "budget_source": "team_default", "litellm_budget_table": {"max_budget": 5, "budget_duration": "7d",
            "tpm_limit": 10, "rpm_limit": null}}]})");
        const Member &member = spent->team.members.first();
        QCOMPARE(member.spend, usd("1.25"));
        QCOMPARE(member.limits.source, MemberLimits::Source::TeamDefault);
        QCOMPARE(member.limits.maxBudget, usd("5"));
        QCOMPARE(member.limits.budgetDuration, u"7d"_qs);
        QCOMPARE(member.limits.tpmLimit, 10);
        QVERIFY(!member.limits.rpmLimit);
    }

    /// Seen after the own limits went by bulk_update: the source is told, the limits are not.
    void inheritedLimitsAreThoseOfTheTeam()
    {
        const auto detail =
            readTeamInfo(R"({"team_id": "t", "team_info": {"team_id": "t", "members_with_roles":
            [{"user_id": "u", "role": "user"}, {"user_id": "v", "role": "user"}], "team_member_budget_table":
            {"max_budget": 10, "tpm_limit": 5000}}, "keys": [], "team_memberships": [{"user_id": "u",
            "budget_source": "team_default", "litellm_budget_table": null}, {"user_id": "v", "budget_source":
            "none", "litellm_budget_table": null}]})");
        const QList<Member> &members = detail->team.members;
        QCOMPARE(members[0].limits.source, MemberLimits::Source::TeamDefault);
        QCOMPARE(members[0].limits.maxBudget, usd("10"));
        QCOMPARE(members[0].limits.tpmLimit, 5000);
        QCOMPARE(members[1].limits, MemberLimits());
    }

    void keysAreNamedWithoutTheirHashes()
    {
        const auto detail = readTeamInfo(recording(u"team-info-with-keys"_qs).body);
        QVERIFY(!detail->keys.isEmpty());
        QCOMPARE(detail->keys.first().alias, u"rec-team_key"_qs);
        QCOMPARE(detail->keys.first().maskedName, u"sk-...PinQ"_qs);
        QCOMPARE(detail->keys.first().owner, UserId(u"rec-ana"_qs));
    }

    void hashesOfKeysAreMasked()
    {
        const QByteArray hash(64, 'a');
        const auto detail =
            readTeamInfo(R"({"team_id": "t", "team_info": {"team_id": "t"}, "keys": [{"token": ")" + hash +
                         R"(", "key_alias": "ci"}]})");
        QVERIFY(!detail->rawJson.contains(hash));
        QVERIFY(detail->rawJson.contains("\"key_alias\": \"ci\""));
        QCOMPARE(detail->team.figures.keyCount, 1);
    }

    void untouchedRowsHaveNoMembers()
    {
        QVERIFY(readTeam(JsonValue::parse(R"({"team_id": "t", "members_with_roles": {}})").value())
                    .members.isEmpty());
    }

    void largeNumbersSurvive()
    {
        const auto team = readNewTeam(recording(u"team-new-large-limits"_qs).body);
        QVERIFY(team.isOk());
        QCOMPARE(team->value(TeamField::TpmLimit), FieldValue(qint64(9223372036854775807)));
    }

    void answersOfAnotherShapeAreNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("named");
        QTest::newRow("html") << QByteArray("<html></html>") << u"not JSON"_qs;
        QTest::newRow("empty") << QByteArray() << u"not JSON"_qs;
        QTest::newRow("half") << QByteArray("{\"team_id\": \"t") << u"not JSON"_qs;
        QTest::newRow("array") << QByteArray("[]") << u"$ is not an object"_qs;
        QTest::newRow("no id") << QByteArray("{}") << u"$.team_id is not a text"_qs;
        QTest::newRow("number as id") << QByteArray("{\"team_id\": 5}") << u"$.team_id is not a text"_qs;
    }
    void answersOfAnotherShapeAreNamed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, named);
        const auto team = readNewTeam(answer);
        QVERIFY(!team.isOk());
        QCOMPARE(team.error().kind, ApiError::Kind::BadReply);
        QVERIFY2(team.error().serverText.startsWith(named), qPrintable(team.error().serverText));
    }
};

QTEST_APPLESS_MAIN(TestTeamJson)
#include "tst_teamjson.moc"
