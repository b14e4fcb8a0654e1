// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestjson.h"
#include "teambuilder.h"
#include "tostring.h"
#include "wirevalues.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Whom a request names and what it says of them; whom it must never name.
class TestMemberRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreNamedOnce();
    void namelessPeopleAreNobody();
    void negativeBudgetsAreNotSent();
    void nothingToSayIsNoRequest();
    void inheritedLimitsAreSaidAgain();
};

/// Who is found by both would count twice (contract 3.9); the limits of a call are those of all in it.
void TestMemberRequest::membersAreNamedOnce()
{
    Member both = member(u"u1"_qs, custom(usd("5"), u"30d"_qs, 7, 8, {u"m"_qs}));
    both.email = u"u1@example.org"_qs;
    const WireRequest request = requestFor(AddMembers{teamId("t"), {both, member(u"ana@example.org"_qs)}});
    QCOMPARE(request.path, u"/team/member_add"_qs);
    QCOMPARE(request.body, json(R"({"team_id": "t", "member": [{"role": "user", "user_id": "u1"},
        {"role": "user", "user_email": "ana@example.org"}], "max_budget_in_team": 5, "budget_duration": "30d",
        "allowed_models": ["m"]})"));
}

/// An empty identifier poisons the team beyond repair (contract 5.1).
void TestMemberRequest::namelessPeopleAreNobody()
{
    const Member nobody = member(u"  "_qs);
    const Member limited = member(u"  "_qs, custom(usd("1")));
    QVERIFY(!requestFor(AddMembers{teamId("t"), {nobody}}).isSendable());
    QVERIFY(!requestFor(AddMembers{teamId("t"), {}}).isSendable());
    QVERIFY(!requestFor(UpdateMember{teamId("t"), nobody, limited}).isSendable());
    QVERIFY(!requestFor(UpdateMemberLimits{teamId("t"), {{nobody, limited}}}).isSendable());
    QVERIFY(!requestFor(ResetMemberLimits{teamId("t"), nobody}).isSendable());
    QVERIFY(!requestFor(RemoveMembers{teamId("t"), {nobody}}).isSendable());
    QCOMPARE(requestFor(RemoveMembers{teamId("t"), {nobody, member(u"u"_qs)}}).body,
             json(R"({"team_id": "t", "user_id": "u"})"));
}

void TestMemberRequest::negativeBudgetsAreNotSent()
{
    const Member before = member(u"u"_qs);
    const Member after = member(u"u"_qs, custom(usd("-1"), {}, 5));
    QCOMPARE(requestFor(UpdateMember{teamId("t"), before, after}).body,
             json(R"({"team_id": "t", "user_id": "u", "tpm_limit": 5})"));
    QVERIFY(!requestFor(AddMembers{teamId("t"), {after}}).body.contains(u"max_budget_in_team"));
}

void TestMemberRequest::nothingToSayIsNoRequest()
{
    const Member same = member(u"u"_qs, custom(usd("1")));
    QVERIFY(!requestFor(UpdateMember{teamId("t"), same, same}).isSendable());
    QVERIFY(!requestFor(UpdateMemberLimits{teamId("t"), {{same, same}}}).isSendable());
    QVERIFY(!requestFor(UpdateTeam{TeamBuilder(u"t"_qs), {}, true}).isSendable());
}

/// Null for the models is a 500; what came from the team is not the member's own.
void TestMemberRequest::inheritedLimitsAreSaidAgain()
{
    Member inherited = member(u"u"_qs, custom(usd("10"), u"7d"_qs, 5000));
    inherited.limits.source = MemberLimits::Source::TeamDefault;
    const Member own = member(u"u"_qs, custom(usd("7"), u"7d"_qs, 5000));
    QCOMPARE(requestFor(UpdateMember{teamId("t"), inherited, own}).body,
             json(R"({"team_id": "t", "user_id": "u", "max_budget_in_team": 7, "budget_duration": "7d",
                      "tpm_limit": 5000})"));
    const Member modelled = member(u"u"_qs, custom(usd("7"), {}, {}, {}, {u"m"_qs}));
    QCOMPARE(requestFor(UpdateMember{teamId("t"), modelled, member(u"u"_qs)}).body,
             json(R"({"team_id": "t", "user_id": "u", "max_budget_in_team": null, "allowed_models": []})"));
}

QTEST_APPLESS_MAIN(TestMemberRequest)
#include "tst_memberrequest.moc"
