// SPDX-License-Identifier: GPL-3.0-or-later
#include "applydesk.h"
#include "applyrecovery.h"

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Call = FakeApi::Call;
using Kind = Outcome::Kind;

namespace {

Member person(const QString &id, MemberRole role = MemberRole::User)
{
    return {UserId(id), {}, role, {}, {}};
}

Member withBudget(Member member, const QString &usd)
{
    member.limits.source = MemberLimits::Source::Custom;
    member.limits.maxBudget = Usd::parse(usd);
    return member;
}

/// "boss" is admin; "user-1" has a budget; "user-2" and "user-3" have none.
Team crew()
{
    Team team = TeamBuilder(u"t-1"_qs, u"Crew"_qs).budget(u"10"_qs).admin(u"boss"_qs);
    team.members += {withBudget(person(u"user-1"_qs), u"3"_qs), person(u"user-2"_qs), person(u"user-3"_qs)};
    return team;
}

TeamEdit memberEdit(const QList<MemberEdit> &changes)
{
    return ApplyDesk::membersEdit(TeamId(u"t-1"_qs), changes);
}

TeamEdit fieldEdit(TeamField field, const FieldValue &was, const FieldValue &wanted)
{
    TeamEdit edit;
    edit.id = TeamId(u"t-1"_qs);
    edit.fields.insert(field, {was, wanted});
    return edit;
}

} // namespace

/// An answer that never comes, a proxy that somebody else changes, a program that ends in the middle.
class TestApplyLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void nobodyKnowsWhenLookingFailsToo();
    void changesThatDoNotTouchGoThrough();
    void aConflictWaitsAndTheOthersGoOn();
    void aConflictIsSettled_data();
    void aConflictIsSettled();
    void aVanishedTeamKeepsItsEdit();
    void theNextStartTellsWhatWasDone_data();
    void theNextStartTellsWhatWasDone();
    void theNextStartFinishesACreation();
};

void TestApplyLoss::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<TeamEdit>("edit");
    QTest::addColumn<int>("operation");
    const Member user1 = crew().members[1], user2 = crew().members[2], user3 = crew().members[3];
    TeamEdit deletion;
    deletion.id = TeamId(u"t-1"_qs);
    deletion.isDeletion = true;
    const auto add = [](const char *name, const TeamEdit &edit, const Operation &operation) {
        QTest::addRow("%s", name) << edit << int(operation.index());
    };
    add("fields", fieldEdit(TeamField::MaxBudget, ApplyDesk::amount(u"10"_qs), ApplyDesk::amount(u"25"_qs)),
        UpdateTeam());
    add("addition", memberEdit({{{}, person(u"user-9"_qs)}}), AddMembers());
    add("limits of one", memberEdit({{user2, withBudget(user2, u"7"_qs)}}), UpdateMember());
    add("limits of several",
        memberEdit({{user2, withBudget(user2, u"7"_qs)}, {user3, withBudget(user3, u"7"_qs)}}),
        UpdateMemberLimits());
    add("limits back to the default", memberEdit({{user1, person(u"user-1"_qs)}}), ResetMemberLimits());
    add("removal", memberEdit({{user2, {}}}), RemoveMembers());
    add("permissions",
        fieldEdit(TeamField::MemberPermissions, FieldValue(), FieldValue(QStringList{u"/key/info"_qs})),
        SetPermissions());
    add("deletion", deletion, DeleteTeam());
}

void TestApplyLoss::aLostAnswerIsLookedUp()
{
    QFETCH(TeamEdit, edit);
    QFETCH(int, operation);
    const ApiError lost = ApiError::of(ApiError::Kind::Timeout);
    for (const bool isCarriedOut : {true, false}) {
        ApplyDesk desk;
        const TeamId team = desk.open(crew());
        desk.workspace.stage({edit}, {});
        if (isCarriedOut)
            desk.api.loseAnswerOfNext(Call::Perform, lost);
        else
            desk.api.failNext(Call::Perform, lost);
        desk.applyAll();
        QCOMPARE(desk.api.countOf(Call::Perform), 1); // never a second time
        for (const FakeApi::Arrival &arrival : desk.api.arrivals()) {
            if (arrival.operation)
                QCOMPARE(int(arrival.operation->index()), operation);
        }
        QCOMPARE(desk.kindOf(team), isCarriedOut ? Kind::Done : Kind::Failed);
        QVERIFY2(desk.applier->outcome(team)->outcome.error, "people are told that the answer was lost");
        QCOMPARE(desk.workspace.edit(team) == nullptr, isCarriedOut);
        if (!isCarriedOut) { // and can be tried again
            desk.applyAll();
            QCOMPARE(desk.kindOf(team), Kind::Done);
        }
    }
}

void TestApplyLoss::nobodyKnowsWhenLookingFailsToo()
{
    ApplyDesk desk;
    const TeamId team = desk.open(crew());
    desk.stageBudget(team, u"25"_qs);
    desk.api.loseAnswerOfNext(Call::Perform, ApiError::of(ApiError::Kind::Timeout));
    desk.api.passNext(Call::Team);
    desk.api.failNext(Call::Team, ApiError::of(ApiError::Kind::Refused));
    QCOMPARE(desk.applyAll().unknown, 1);
    QVERIFY(desk.workspace.edit(team));
    QCOMPARE(desk.journal.unfinished().size(), 1);
    // The second try finds it done, and sends nothing.
    desk.api.clearArrivals();
    QCOMPARE(desk.applyAll().done, 1);
    QCOMPARE(desk.api.countOf(Call::Perform), 0);
    QVERIFY(!desk.workspace.edit(team));
}

void TestApplyLoss::changesThatDoNotTouchGoThrough()
{
    ApplyDesk desk;
    const TeamId team = desk.open(crew());
    desk.stageBudget(team, u"25"_qs);
    desk.api.teams.first().setValue(TeamField::TpmLimit, FieldValue(qint64(77)));
    desk.api.teams.first().members.removeLast();
    QCOMPARE(desk.applyAll().done, 1);
    QCOMPARE(desk.budget(team), ApplyDesk::amount(u"25"_qs));
    QCOMPARE(desk.api.team(team)->value(TeamField::TpmLimit), FieldValue(qint64(77)));
    QCOMPARE(desk.api.team(team)->members.size(), 3);
}

void TestApplyLoss::aConflictWaitsAndTheOthersGoOn()
{
    ApplyDesk desk;
    const TeamId team = desk.open(crew());
    const TeamId other = desk.open(u"t-2"_qs);
    desk.stageBudget(team, u"25"_qs);
    desk.stageBudget(other, u"25"_qs);
    desk.api.teams.first().setValue(TeamField::MaxBudget, ApplyDesk::amount(u"99"_qs));
    QSignalSpy found(desk.applier.get(), &ApplyController::conflictsFound);
    const ApplySummary summary = desk.applyAll();
    QCOMPARE(summary.done, 1);
    QCOMPARE(summary.conflicted, 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(desk.api.writesOn(team), 0);
    QCOMPARE(desk.budget(other), ApplyDesk::amount(u"25"_qs));
    QVERIFY(desk.workspace.edit(team));
    const QList<EditConflict> conflicts = desk.applier->conflicts().value(team);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().theirs, ApplyDesk::amount(u"99"_qs));
}

void TestApplyLoss::aConflictIsSettled_data()
{
    QTest::addColumn<int>("resolution");
    QTest::addColumn<int>("writes");
    QTest::newRow("theirs") << int(Resolution::Theirs) << 0;
    QTest::newRow("mine") << int(Resolution::Mine) << 1;
    QTest::newRow("both") << int(Resolution::Both) << 1;
}

void TestApplyLoss::aConflictIsSettled()
{
    QFETCH(int, resolution);
    QFETCH(int, writes);
    ApplyDesk desk;
    const TeamId team =
        desk.open(TeamBuilder(u"t-1"_qs, u"t-1"_qs)
                      .with(TeamField::ModelAliases, FieldValue(AliasMap{{u"gpt"_qs, u"a"_qs}})));
    const auto aliases = [](const QString &model) { return FieldValue(AliasMap{{u"gpt"_qs, model}}); };
    desk.workspace.setField(team, TeamField::ModelAliases, aliases(u"mine"_qs));
    desk.api.teams.first().setValue(TeamField::ModelAliases, aliases(u"theirs"_qs));
    QCOMPARE(desk.applyAll().conflicted, 1);
    desk.api.clearArrivals();
    QSignalSpy finished(desk.applier.get(), &ApplyController::finished);
    desk.applier->resolve(team, {Resolution(resolution)});
    QVERIFY(finished.wait());
    const bool isTheirs = Resolution(resolution) == Resolution::Theirs;
    QCOMPARE(desk.api.team(team)->value(TeamField::ModelAliases),
             aliases(isTheirs ? u"theirs"_qs : u"mine"_qs));
    QCOMPARE(desk.api.countOf(Call::Perform), writes);
    QVERIFY(!desk.workspace.edit(team));
    QVERIFY(desk.applier->conflicts().isEmpty());
}

void TestApplyLoss::aVanishedTeamKeepsItsEdit()
{
    ApplyDesk desk;
    const TeamId team = desk.open(crew());
    desk.stageBudget(team, u"25"_qs);
    desk.api.teams.clear();
    QCOMPARE(desk.applyAll().failed, 1);
    QCOMPARE(desk.applier->outcome(team)->outcome.error->kind, ApiError::Kind::NotFound);
    QCOMPARE(desk.api.countOf(Call::Perform), 0);
    QVERIFY(desk.workspace.edit(team));
}

void TestApplyLoss::theNextStartTellsWhatWasDone_data()
{
    QTest::addColumn<int>("carriedOut"); // of two requests
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing") << 0 << int(Kind::Failed);
    QTest::newRow("the first") << 1 << int(Kind::DoneBut);
    QTest::newRow("both") << 2 << int(Kind::Done);
}

void TestApplyLoss::theNextStartTellsWhatWasDone()
{
    QFETCH(int, carriedOut);
    QFETCH(int, kind);
    QTemporaryDir folder;
    FakeApi proxy;
    TeamEdit edit = fieldEdit(TeamField::MaxBudget, ApplyDesk::amount(u"10"_qs), ApplyDesk::amount(u"25"_qs));
    edit.members = memberEdit({{{}, person(u"user-9"_qs)}}).members;
    { // The run that was killed
        Journal journal(folder.path(), u"here"_qs);
        QVERIFY(journal.beginTeam(edit, 2, FakeClock().now()));
        QVERIFY(journal.aboutToSend(edit.id, 0, {"POST", QUrl(u"https://x/team/update"_qs), "{}"}));
    }
    proxy.teams = {crew()};
    if (carriedOut > 0)
        proxy.teams.first().setValue(TeamField::MaxBudget, ApplyDesk::amount(u"25"_qs));
    if (carriedOut > 1)
        proxy.teams.first().members.append(person(u"user-9"_qs));

    Journal journal(folder.path(), u"here"_qs);
    Workspace workspace;
    workspace.restoreEdits({edit});
    ApplyRecovery recovery(proxy, workspace, journal);
    QSignalSpy finished(&recovery, &ApplyRecovery::finished);
    recovery.check();
    QVERIFY(finished.wait());
    const auto teams = finished.first().first().value<QList<RecoveredTeam>>();
    QCOMPARE(teams.size(), 1);
    QCOMPARE(int(teams.first().outcome.kind), kind);
    QCOMPARE(teams.first().outcome.differences.size(), 2 - carriedOut);
    const TeamEdit *left = workspace.edit(edit.id);
    QCOMPARE(left ? left->count() : 0, 2 - carriedOut);
    QCOMPARE(proxy.countOf(Call::Perform), 0);
    QVERIFY(Journal(folder.path(), u"here"_qs).unfinished().isEmpty());
}

void TestApplyLoss::theNextStartFinishesACreation()
{
    QTemporaryDir folder;
    FakeApi proxy;
    Workspace workspace;
    const Team content = TeamBuilder(QString(), u"Fresh"_qs);
    const TeamId key = workspace.startNewTeam(content);
    Team sent = *workspace.newTeam(key);
    sent.id = key;
    {
        Journal journal(folder.path(), u"here"_qs);
        QVERIFY(journal.beginCreation(sent, FakeClock().now()));
        QVERIFY(journal.aboutToSend(key, 0, {"POST", QUrl(u"https://x/team/new"_qs), "{}"}));
    }
    proxy.teams = {sent};
    Journal journal(folder.path(), u"here"_qs);
    ApplyRecovery recovery(proxy, workspace, journal);
    QSignalSpy finished(&recovery, &ApplyRecovery::finished);
    recovery.check();
    QVERIFY(finished.wait());
    QVERIFY(workspace.newTeams().isEmpty());
    QVERIFY(workspace.rowOf(key));
}

QTEST_GUILESS_MAIN(TestApplyLoss)
#include "tst_applyloss.moc"
