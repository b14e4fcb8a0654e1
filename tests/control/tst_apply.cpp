// SPDX-License-Identifier: GPL-3.0-or-later
#include "applydesk.h"

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Call = FakeApi::Call;
using Kind = Outcome::Kind;

namespace {

QList<Call> callsOf(const FakeApi &api)
{
    QList<Call> calls;
    for (const FakeApi::Arrival &arrival : api.arrivals())
        calls.append(arrival.call);
    return calls;
}

} // namespace

class TestApply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWritesAndLooksAgain();
    void writesToFourTeamsAtOnceAndNeverTwiceToOne();
    void oneFailureStopsOnlyThatTeam();
    void aReadOnlyProfileSendsNothing();
    void productionIsAskedForOnce();
    void aDoubleClickSendsOnce();
    void whatIsLeftOutStaysStaged();
    void whatCannotBeSentStaysStaged();
    void stopsBetweenRequests();
    void pausesBetweenRequests();
    void tellsWhomABulkRequestLeftOut();
};

void TestApply::looksWritesAndLooksAgain()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    const ApplySummary summary = desk.applyAll();
    QCOMPARE(summary.done, 1);
    QVERIFY(summary.isAllDone());
    QCOMPARE(callsOf(desk.api), (QList{Call::Team, Call::Perform, Call::Team}));
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"25"_qs));
    QVERIFY(!desk.workspace.edit(team));
    QCOMPARE(desk.workspace.openedTeam(team)->team.value(TeamField::MaxBudget), ApplyDesk::amount(u"25"_qs));
}

void TestApply::writesToFourTeamsAtOnceAndNeverTwiceToOne()
{
    ApplyDesk desk;
    const Member newcomer{UserId(u"user-1"_qs), {}, MemberRole::User, {}, {}};
    for (int i = 0; i < 20; ++i) {
        const TeamId team = desk.open(u"t-%1"_qs.arg(i));
        desk.stageBudget(team, u"25"_qs);
        desk.stageMembers(team, {{{}, newcomer}});
    }
    const ApplySummary summary = desk.applyAll();
    QCOMPARE(summary.done, 20);
    QCOMPARE(desk.api.mostWritesAtOnce(), 4);
    for (const Team &team : desk.api.teams) {
        QCOMPARE(desk.api.mostWritesAtOnceOn(team.id), 1);
        QCOMPARE(desk.api.writesOn(team.id), 2);
    }
}

void TestApply::oneFailureStopsOnlyThatTeam()
{
    ApplyDesk desk;
    for (const QString &id : {u"t-1"_qs, u"t-2"_qs, u"t-3"_qs})
        desk.stageBudget(desk.open(id), u"25"_qs);
    const TeamId refused(u"t-2"_qs);
    desk.api.refuses = [&](const Operation &operation) -> std::optional<ApiError> {
        const auto *update = std::get_if<UpdateTeam>(&operation);
        return update && update->base.id == refused
                   ? std::optional(ApiError::of(ApiError::Kind::Validation, 400, u"no"_qs))
                   : std::nullopt;
    };
    ApplySummary summary = desk.applyAll();
    QCOMPARE(summary.done, 2);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(desk.kindOf(refused), Kind::Failed);
    QCOMPARE(desk.applier->outcome(refused)->outcome.error->serverText, u"no"_qs);
    QCOMPARE(desk.workspace.edits().size(), 1);
    QCOMPARE(desk.workspace.edits().first().id, refused);

    desk.api.refuses = {};
    desk.api.clearArrivals();
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    QVERIFY(desk.applier->retryFailed());
    QVERIFY(finished.wait());
    QCOMPARE(desk.api.arrivals().size(), 3); // that team alone
    QCOMPARE(desk.kindOf(refused), Kind::Done);
    QVERIFY(desk.workspace.edits().isEmpty());
}

void TestApply::aReadOnlyProfileSendsNothing()
{
    ConnectionProfile profile;
    profile.isReadOnly = true;
    ApplyDesk desk(profile);
    desk.stageBudget(desk.open(u"t-1"_qs), u"25"_qs);
    QVERIFY(!desk.applier->applyAll());
    QVERIFY(!desk.applier->isRunning());
    QCOMPARE(desk.api.arrivals().size(), 0);
}

void TestApply::productionIsAskedForOnce()
{
    ConnectionProfile profile;
    profile.name = u"live"_qs;
    profile.environment = Environment::Production;
    ApplyDesk desk(profile);
    for (const QString &id : {u"t-1"_qs, u"t-2"_qs})
        desk.stageBudget(desk.open(id), u"25"_qs);
    desk.prompter.answers = {1};
    QVERIFY(desk.applier->applyAll());
    QVERIFY(!desk.applier->applyAll()); // while the question is open
    QTRY_VERIFY(!desk.applier->isRunning());
    QCOMPARE(desk.api.arrivals().size(), 0);
    QCOMPARE(desk.prompter.questions.size(), 1);
    QVERIFY(desk.prompter.questions.first().text.contains(u'2'));
    QVERIFY(desk.prompter.questions.first().text.contains(u"live"));

    desk.prompter.answers = {0};
    QCOMPARE(desk.applyAll().done, 2);
}

void TestApply::aDoubleClickSendsOnce()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    QVERIFY(desk.applier->applyAll());
    QVERIFY(!desk.applier->applyAll());
    QVERIFY(finished.wait());
    QVERIFY(!desk.applier->applyAll()); // nothing left
    QCOMPARE(desk.api.writesOn(team), 1);
}

void TestApply::whatIsLeftOutStaysStaged()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    desk.workspace.setField(team, TeamField::TpmLimit, FieldValue(qint64(1000)));
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    QVERIFY(desk.applier->apply({team}, {{team, TeamField::MaxBudget, {}}}));
    QVERIFY(finished.wait());
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"10"_qs));
    QCOMPARE(desk.api.team(team)->value(TeamField::TpmLimit), FieldValue(qint64(1000)));
    QCOMPARE(desk.workspace.edit(team)->fields.keys(), QList{TeamField::MaxBudget});
}

void TestApply::whatCannotBeSentStaysStaged()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    desk.workspace.setField(team, TeamField::TpmLimit, FieldValue(FieldValue::Invalid{u"many"_qs}));
    QCOMPARE(desk.applyAll().done, 1);
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"25"_qs));
    QCOMPARE(desk.workspace.edit(team)->fields.keys(), QList{TeamField::TpmLimit});
}

void TestApply::stopsBetweenRequests()
{
    ApplyDesk desk;
    for (int i = 0; i < 8; ++i) {
        desk.stageBudget(desk.open(u"t-%1"_qs.arg(i)), u"25"_qs);
        desk.api.hangNext(Call::Perform);
    }
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    QVERIFY(desk.applier->applyAll());
    QTRY_COMPARE(desk.api.hangingCount(), 4);
    desk.applier->cancel();
    desk.api.release();
    QVERIFY(finished.wait());
    const auto summary = finished.last().first().value<ApplySummary>();
    QCOMPARE(summary.done, 4); // these were on their way, and are read back
    QCOMPARE(summary.notBegun, 4);
    QCOMPARE(desk.api.countOf(Call::Perform), 4);
    QCOMPARE(desk.workspace.edits().size(), 4);
}

void TestApply::pausesBetweenRequests()
{
    ApplyDesk desk;
    for (int i = 0; i < 6; ++i)
        desk.stageBudget(desk.open(u"t-%1"_qs.arg(i)), u"25"_qs);
    for (int i = 0; i < 4; ++i)
        desk.api.hangNext(Call::Perform);
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    QVERIFY(desk.applier->applyAll());
    QTRY_COMPARE(desk.api.hangingCount(), 4);
    desk.applier->setPaused(true);
    desk.api.release();
    QTRY_COMPARE(desk.workspace.edits().size(), 2); // what was on its way is read back
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(desk.api.countOf(Call::Perform), 4);
    QVERIFY(desk.applier->isRunning());
    desk.applier->setPaused(false);
    QVERIFY(finished.wait());
    QCOMPARE(desk.api.countOf(Call::Perform), 6);
}

void TestApply::tellsWhomABulkRequestLeftOut()
{
    ApplyDesk desk;
    const TeamId team =
        desk.open(TeamBuilder(u"t-1"_qs, u"t-1"_qs).admin(u"boss"_qs).user(u"user-1"_qs).user(u"user-2"_qs));
    const QList<Member> members = desk.api.team(team)->members;
    desk.stageMembers(team, {{members[1], {}}, {members[2], {}}});
    desk.api.beforeNext(Call::Perform, [](FakeApi &api) {
        api.teams.first().members.removeIf(
            [](const Member &member) { return member.userId == UserId(u"user-2"_qs); });
    });
    QCOMPARE(desk.applyAll().done, 1); // both are gone, which is what was asked for
    const PlanOutcome *outcome = desk.applier->outcome(team);
    QCOMPARE(outcome->steps.size(), 1);
    QCOMPARE(outcome->steps.first().refusals.size(), 1);
    QCOMPARE(outcome->steps.first().refusals.first().member.userId, UserId(u"user-2"_qs));
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
