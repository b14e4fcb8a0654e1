// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestjson.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestRequestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedMembers()
    {
        const TeamBuilder team =
            TeamBuilder(u"id-1"_qs, u"my-new-team_2"_qs).admin(u"user-1234"_qs).user(u"user-2434"_qs);
        const WireRequest request = requestFor(CreateTeam{team});
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, u"/team/new"_qs);
        QCOMPARE(
            request.body.toCompact(),
            QByteArray(
                R"({"team_alias": "my-new-team_2", "team_id": "id-1", "members_with_roles": )"
                R"([{"role": "admin", "user_id": "user-1234"}, {"role": "user", "user_id": "user-2434"}]})"));
    }

    void documentedTinyBudget()
    {
        const TeamBuilder team =
            TeamBuilder(u"id-2"_qs, u"QA Prod Bot"_qs).budget(u"0.000000001"_qs, u"1d"_qs);
        QCOMPARE(requestFor(CreateTeam{team}).body,
                 JsonValue::parse(R"({"team_alias": "QA Prod Bot", "team_id": "id-2", "max_budget": 1e-9,
                                      "budget_duration": "1d"})")
                     .value());
    }

    /// A member without id and e-mail poisons the team beyond repair (contract 5.1).
    void namelessMembersAreNeverSent()
    {
        TeamBuilder team(u"id"_qs);
        team.admin({}).user(u"  "_qs).invited(u" \t"_qs);
        QVERIFY(!requestFor(CreateTeam{team}).body.contains(u"members_with_roles"));
        team.invited(u"ana@example.org"_qs);
        QCOMPARE(requestFor(CreateTeam{team}).body[u"members_with_roles"].toCompact(),
                 QByteArray(R"([{"role": "user", "user_email": "ana@example.org"}])"));
    }

    void blankIdsAreLeftOut()
    {
        TeamBuilder team(QString(), u"Alias"_qs);
        team.with(TeamField::Organization, FieldValue(u" "_qs));
        QCOMPARE(requestFor(CreateTeam{team}).body.toCompact(), QByteArray(R"({"team_alias": "Alias"})"));
    }

    void idOfTheTeamIsAlwaysSent()
    {
        Team team;
        team.id = TeamId(u"made-by-us"_qs);
        QCOMPARE(requestFor(CreateTeam{team}).body[u"team_id"].toString(), u"made-by-us"_qs);
    }

    void usersGetNoKey()
    {
        User user;
        user.email = u"ana@example.org"_qs;
        const WireRequest request = requestFor(CreateUser{user});
        QCOMPARE(request.path, u"/user/new"_qs);
        QCOMPARE(request.body.toCompact(),
                 QByteArray(R"({"user_email": "ana@example.org", "auto_create_key": false})"));
    }

    void organization()
    {
        const WireRequest request = requestFor(CreateOrganization{{OrganizationId(), u"Research"_qs}});
        QCOMPARE(request.path, u"/organization/new"_qs);
        QCOMPARE(request.body.toCompact(), QByteArray(R"({"organization_alias": "Research"})"));
    }
};

QTEST_APPLESS_MAIN(TestRequestJson)
#include "tst_requestjson.moc"
