// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeapi.h"
#include "planrunner.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

ApiError lost(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

CreateTeam order(const QString &id)
{
    return {TeamBuilder(id, u"QA Prod Bot"_qs).budget(u"25"_qs).admin(u"user-1"_qs)};
}

} // namespace

class TestPlanRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysDoneWhenHeldAsAsked();
    void namesTheCreatorThatTheProxyAdds();
    void looksUpATeamWhoseAnswerWasLost();
    void saysFailedWhenALostTeamIsNotThere();
    void recognisesItsOwnTeamOnASecondTry();
    void doesNotTakeAStrangersTeamForItsOwn();
    void saysUnknownWhenLookingFailsToo();
    void neverHasMoreInFlightThanItsLimit();
    void keepsQuietWhenTheGuardIsGone();

private:
    Outcome run(PlanRunner &runner, const CreateTeam &operation)
    {
        std::optional<Outcome> ended;
        runner.run(operation, this, [&](const Outcome &outcome) { ended = outcome; });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }))
            qFatal("the runner did not end");
        return *ended;
    }
};

void TestPlanRunner::saysDoneWhenHeldAsAsked()
{
    FakeApi api;
    api.addsCreator = false;
    PlanRunner runner(api);
    const Outcome outcome = run(runner, order(u"t-1"_qs));
    QCOMPARE(outcome.kind, Outcome::Kind::Done);
    QVERIFY(outcome.held);
    QCOMPARE(outcome.held->team.alias(), u"QA Prod Bot"_qs);
}

void TestPlanRunner::namesTheCreatorThatTheProxyAdds()
{
    FakeApi api;
    PlanRunner runner(api);
    const Outcome outcome = run(runner, order(u"t-1"_qs));
    QCOMPARE(outcome.kind, Outcome::Kind::DoneBut);
    QCOMPARE(outcome.differences.size(), 1);
    QCOMPARE(outcome.differences.first().kind, Difference::Kind::MemberAdded);
    QCOMPARE(outcome.differences.first().member.userId, UserId(u"default_user_id"_qs));
}

void TestPlanRunner::looksUpATeamWhoseAnswerWasLost()
{
    FakeApi api;
    api.addsCreator = false;
    api.loseAnswerOfNext(FakeApi::Call::Perform, lost(ApiError::Kind::Timeout));
    PlanRunner runner(api);
    const Outcome outcome = run(runner, order(u"t-1"_qs));
    QCOMPARE(outcome.kind, Outcome::Kind::Done);
    QVERIFY2(outcome.error, "people are told that the answer was lost");
    QCOMPARE(api.countOf(FakeApi::Call::Perform), 1);
}

void TestPlanRunner::saysFailedWhenALostTeamIsNotThere()
{
    FakeApi api;
    api.failNext(FakeApi::Call::Perform, lost(ApiError::Kind::Network));
    PlanRunner runner(api);
    const Outcome outcome = run(runner, order(u"t-1"_qs));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Network);
    QCOMPARE(api.countOf(FakeApi::Call::Perform), 1);
}

void TestPlanRunner::recognisesItsOwnTeamOnASecondTry()
{
    FakeApi api;
    api.addsCreator = false;
    PlanRunner runner(api);
    api.failNext(FakeApi::Call::Perform, lost(ApiError::Kind::Timeout));
    QCOMPARE(run(runner, order(u"t-1"_qs)).kind, Outcome::Kind::Failed);

    api.teams.append(order(u"t-1"_qs).team); // the first request lands after all
    api.failNext(FakeApi::Call::Perform, lost(ApiError::Kind::Conflict));
    QCOMPARE(run(runner, order(u"t-1"_qs)).kind, Outcome::Kind::Done);
}

void TestPlanRunner::doesNotTakeAStrangersTeamForItsOwn()
{
    FakeApi api;
    api.teams.append(TeamBuilder(u"t-1"_qs, u"Somebody else's"_qs));
    api.failNext(FakeApi::Call::Perform, lost(ApiError::Kind::Conflict));
    PlanRunner runner(api);
    const Outcome outcome = run(runner, order(u"t-1"_qs));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(!outcome.held);
}

void TestPlanRunner::saysUnknownWhenLookingFailsToo()
{
    FakeApi api;
    api.loseAnswerOfNext(FakeApi::Call::Perform, lost(ApiError::Kind::Timeout));
    api.failNext(FakeApi::Call::Team, lost(ApiError::Kind::Refused));
    PlanRunner runner(api);
    QCOMPARE(run(runner, order(u"t-1"_qs)).kind, Outcome::Kind::Unknown);
}

void TestPlanRunner::neverHasMoreInFlightThanItsLimit()
{
    FakeApi api;
    PlanRunner runner(api, 2);
    int ended = 0;
    for (int i = 0; i < 5; ++i) {
        api.hangNext(FakeApi::Call::Perform);
        runner.run(order(u"t-%1"_qs.arg(i)), this, [&](const Outcome &) { ++ended; });
    }
    QTRY_COMPARE(api.hangingCount(), 2);
    while (ended < 5) {
        QVERIFY(api.hangingCount() <= 2);
        api.release();
        QCoreApplication::processEvents();
    }
    QVERIFY(runner.isIdle());
}

void TestPlanRunner::keepsQuietWhenTheGuardIsGone()
{
    FakeApi api;
    PlanRunner runner(api);
    bool isCalled = false;
    {
        QObject guard;
        runner.run(order(u"t-1"_qs), &guard, [&](const Outcome &) { isCalled = true; });
    }
    QTRY_VERIFY(runner.isIdle());
    QVERIFY(!isCalled);
    QCOMPARE(api.teams.size(), 1); // a write on its way is not recalled
}

QTEST_GUILESS_MAIN(TestPlanRunner)
#include "tst_planrunner.moc"
