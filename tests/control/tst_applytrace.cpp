// SPDX-License-Identifier: GPL-3.0-or-later
#include "applydesk.h"

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Call = FakeApi::Call;

namespace {

TeamEdit deletionOf(const TeamId &team)
{
    TeamEdit edit;
    edit.id = team;
    edit.isDeletion = true;
    return edit;
}

} // namespace

/// What an apply leaves behind: in the workspace, in the journal, among the snapshots.
class TestApplyTrace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTeamsGoAlong();
    void aDeletedTeamIsForgottenAndCanBeRecreated();
    void anUndoOnTheWayIsStagedAfterwards();
    void whatTheProxyMadeOfItIsWantedNoLonger();
    void nothingIsSentThatIsNotInTheJournal();
    void reversingStagesTheOppositeOfWhatWasDone();
};

void TestApplyTrace::newTeamsGoAlong()
{
    ApplyDesk desk;
    const TeamId old = desk.open(u"t-1"_qs);
    desk.stageBudget(old, u"25"_qs);
    const TeamId key = desk.workspace.startNewTeam(TeamBuilder(QString(), u"Fresh"_qs));
    QCOMPARE(desk.applier->review().size(), 2);
    QCOMPARE(desk.applyAll().done, 2);
    QVERIFY(!desk.workspace.newTeam(key));
    QCOMPARE(desk.api.teams.size(), 2);
    QCOMPARE(desk.api.teams.last().alias(), u"Fresh"_qs);
}

void TestApplyTrace::aDeletedTeamIsForgottenAndCanBeRecreated()
{
    ApplyDesk desk;
    const TeamId team = desk.open(TeamBuilder(u"t-1"_qs, u"Gone"_qs).budget(u"10"_qs).admin(u"user-1"_qs));
    desk.workspace.stage({deletionOf(team)}, {StepDescription::Kind::DeleteTeam, team, 1, {}, {}});
    QCOMPARE(desk.applyAll().done, 1);
    QVERIFY(desk.api.teams.isEmpty());
    QVERIFY(!desk.workspace.openedTeam(team));
    QVERIFY(desk.workspace.edits().isEmpty());
    const QList<Snapshot> kept = SnapshotStore(desk.folder.path(), u"here"_qs).deletions();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().team.alias(), u"Gone"_qs);
    QCOMPARE(kept.first().team.value(TeamField::MaxBudget), ApplyDesk::amount(u"10"_qs));
    QCOMPARE(kept.first().team.members.size(), 1);
    QCOMPARE(kept.first().team.members.first().role, MemberRole::Admin);
}

void TestApplyTrace::anUndoOnTheWayIsStagedAfterwards()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    desk.api.hangNext(Call::Perform);
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    QVERIFY(desk.applier->applyAll());
    QTRY_COMPARE(desk.api.hangingCount(), 1);
    desk.workspace.undoStack().undo();
    QVERIFY(!desk.workspace.edit(team));
    desk.api.release();
    QVERIFY(finished.wait());
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"25"_qs));
    QVERIFY2(desk.workspace.edit(team), "what was taken back too late is wanted back");
    QCOMPARE(desk.workspace.edit(team)->fields[TeamField::MaxBudget].wanted, ApplyDesk::amount(u"10"_qs));
    QCOMPARE(desk.applyAll().done, 1);
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"10"_qs));
}

void TestApplyTrace::whatTheProxyMadeOfItIsWantedNoLonger()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    int fetches = 0;
    desk.api.beforeNext(Call::Team, [](FakeApi &) {});
    desk.api.beforeNext(Call::Team, [&](FakeApi &api) { // the read-back
        ++fetches;
        api.teams.first().setValue(TeamField::MaxBudget, ApplyDesk::amount(u"24"_qs));
    });
    QCOMPARE(desk.applyAll().doneBut, 1);
    QCOMPARE(fetches, 1);
    QCOMPARE(desk.applier->outcome(team)->outcome.differences.size(), 1);
    QVERIFY(!desk.workspace.edit(team));
}

void TestApplyTrace::nothingIsSentThatIsNotInTheJournal()
{
    ApplyDesk desk;
    for (int i = 0; i < 6; ++i)
        desk.stageBudget(desk.open(u"t-%1"_qs.arg(i)), u"25"_qs);
    int checked = 0;
    desk.api.refuses = [&](const Operation &operation) -> std::optional<ApiError> {
        const TeamId team = std::get<UpdateTeam>(operation).base.id;
        const QList<UnfinishedTeam> onDisk = Journal(desk.folder.path(), u"here"_qs).unfinished();
        checked += std::ranges::any_of(onDisk, [&](const UnfinishedTeam &unfinished) {
            return unfinished.team == team && unfinished.steps.size() == 1 &&
                   unfinished.steps.first().state == JournalStep::State::Sent;
        });
        return {};
    };
    QCOMPARE(desk.applyAll().done, 6);
    QCOMPARE(checked, 6);
    QVERIFY(Journal(desk.folder.path(), u"here"_qs).unfinished().isEmpty());
}

void TestApplyTrace::reversingStagesTheOppositeOfWhatWasDone()
{
    ApplyDesk desk;
    const TeamId team = desk.open(u"t-1"_qs);
    desk.stageBudget(team, u"25"_qs);
    QCOMPARE(desk.applyAll().done, 1);
    const auto snapshot = desk.snapshots.before(team, desk.clock.now());
    QVERIFY(snapshot);
    desk.workspace.stage({reverseOf(*snapshot)}, {StepDescription::Kind::Revert, team, 1, {}, {}});
    QCOMPARE(desk.applyAll().done, 1);
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"10"_qs));
}

QTEST_GUILESS_MAIN(TestApplyTrace)
#include "tst_applytrace.moc"
