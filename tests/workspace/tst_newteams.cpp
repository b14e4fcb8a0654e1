// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"
#include "teamdesk.h"

#include <QUuid>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

const FieldValue first{u"first"_qs};
const FieldValue second{u"second"_qs};

Member person(const QString &id, MemberRole role = MemberRole::User)
{
    return {UserId(id), {}, role, {}, {}};
}

} // namespace

class TestNewTeams final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithAnIdOfItsOwn();
    void eachFieldIsOneStep();
    void sameValueIsNoStep();
    void typingOnIsOneStep();
    void backToTheStartIsNoStep();
    void otherFieldsAndTeamsDoNotMerge();
    void membersStepByStep();
    void rolesOfManyAreOneStep();
    void contentIsOneStep();
    void rowsThatAreNotThereAreNoStep();
    void finishedTeamTakesItsStepsAlong();
    void finishedTeamLeavesTheStepsOfOthers();
    void restoredDraftIsNoStep();
    void pristineUntilSomethingIsTyped();
    void describesItsSteps();
};

void TestNewTeams::startsWithAnIdOfItsOwn()
{
    Desk desk;
    QVERIFY(!QUuid::fromString(desk.key.text()).isNull());
    QCOMPARE(desk.team().id, desk.key);
    desk.workspace.setField(desk.key, TeamField::Id, FieldValue(u"my-id"_qs));
    QCOMPARE(desk.team().id, TeamId(u"my-id"_qs));
    desk.workspace.setField(desk.key, TeamField::Id, FieldValue());
    QCOMPARE(desk.team().id, desk.key);
    desk.stack.undo(); // the two merged into nothing: this takes back the team
    QVERIFY(!desk.workspace.newTeam(desk.key));
    desk.stack.redo();
    QCOMPARE(desk.workspace.newTeams(), QList{desk.key});
}

void TestNewTeams::eachFieldIsOneStep()
{
    Desk desk;
    for (const FieldSpec &spec : teamFields()) {
        const Team before = desk.team();
        desk.workspace.setField(desk.key, spec.field, FieldValue(FieldValue::Null()));
        QCOMPARE(desk.stack.undoText(), QString());
        desk.checkLastStep(before);
    }
    QCOMPARE(desk.stack.count(), int(teamFieldCount) + 1);
}

void TestNewTeams::sameValueIsNoStep()
{
    Desk desk;
    desk.workspace.setField(desk.key, TeamField::Alias, FieldValue());
    QCOMPARE(desk.stack.count(), 1);
    desk.workspace.insertMembers(desk.key, 0, {person(u"ann"_qs)});
    desk.workspace.setMember(desk.key, 0, person(u"ann"_qs));
    desk.workspace.setMemberRole(desk.key, {0}, MemberRole::User);
    desk.workspace.setContent(desk.key, desk.team());
    desk.workspace.insertMembers(desk.key, 0, {});
    desk.workspace.removeMembers(desk.key, {});
    QCOMPARE(desk.stack.count(), 2);
    QCOMPARE(desk.probe.fieldNotices, 0);
}

void TestNewTeams::typingOnIsOneStep()
{
    Desk desk;
    const Team before = desk.team();
    for (const QString &text : {u"Q"_qs, u"QA"_qs, u"QA Prod"_qs})
        desk.workspace.setField(desk.key, TeamField::Alias, FieldValue(text));
    QCOMPARE(desk.stack.count(), 2);
    desk.checkLastStep(before);
    desk.workspace.insertMembers(desk.key, 0, {Member()});
    for (const QString &text : {u"u"_qs, u"us"_qs, u"user"_qs})
        desk.workspace.setMember(desk.key, 0, person(text));
    QCOMPARE(desk.stack.count(), 4);
}

void TestNewTeams::backToTheStartIsNoStep()
{
    Desk desk;
    desk.workspace.setField(desk.key, TeamField::Alias, first);
    desk.workspace.setField(desk.key, TeamField::Alias, FieldValue());
    QCOMPARE(desk.stack.count(), 1);
    QVERIFY(desk.probe.isInStep());
}

void TestNewTeams::otherFieldsAndTeamsDoNotMerge()
{
    Desk desk;
    desk.workspace.setField(desk.key, TeamField::Alias, first);
    const TeamId other = desk.workspace.startNewTeam();
    desk.workspace.setField(other, TeamField::Alias, first);
    desk.workspace.setField(desk.key, TeamField::Alias, second);
    desk.workspace.setField(desk.key, TeamField::Organization, second);
    QCOMPARE(desk.stack.count(), 6);
    desk.stack.setIndex(0);
    QVERIFY(desk.workspace.newTeams().isEmpty());
    desk.stack.setIndex(6);
    QCOMPARE(desk.team().alias(), u"second"_qs);
    QVERIFY(desk.probe.isInStep());
}

void TestNewTeams::membersStepByStep()
{
    Desk desk;
    Team before = desk.team();
    desk.workspace.insertMembers(desk.key, 0, {person(u"a"_qs), person(u"d"_qs)});
    desk.checkLastStep(before);
    before = desk.team();
    desk.workspace.insertMembers(desk.key, 1, {person(u"b"_qs), person(u"c"_qs), Member()});
    desk.checkLastStep(before);
    before = desk.team();
    desk.workspace.setMember(desk.key, 3, person(u"c2"_qs, MemberRole::Admin));
    desk.checkLastStep(before);
    before = desk.team();
    desk.workspace.removeMembers(desk.key, {4, 0, 2, 2});
    QCOMPARE(desk.team().members, QList({person(u"b"_qs), person(u"c2"_qs, MemberRole::Admin)}));
    desk.checkLastStep(before);
    desk.stack.setIndex(0);
    desk.stack.setIndex(desk.stack.count());
    QCOMPARE(desk.team().members.size(), 2);
    QVERIFY(desk.probe.isInStep());
}

void TestNewTeams::rolesOfManyAreOneStep()
{
    Desk desk;
    desk.workspace.insertMembers(desk.key, 0,
                                 {person(u"a"_qs), person(u"b"_qs, MemberRole::Admin), person(u"c"_qs)});
    const Team before = desk.team();
    const int steps = desk.stack.count();
    desk.workspace.setMemberRole(desk.key, {2, 1, 0}, MemberRole::Admin);
    QCOMPARE(desk.stack.count(), steps + 1);
    QVERIFY(std::ranges::all_of(desk.team().members,
                                [](const Member &m) { return m.role == MemberRole::Admin; }));
    desk.checkLastStep(before);
}

void TestNewTeams::contentIsOneStep()
{
    Desk desk;
    desk.workspace.setField(desk.key, TeamField::Alias, first);
    desk.workspace.insertMembers(desk.key, 0, {person(u"old"_qs)});
    const Team before = desk.team();
    const int steps = desk.stack.count();
    Team pasted =
        TeamBuilder(u"pasted-id"_qs, u"QA Prod Bot"_qs).budget(u"0.000000001"_qs, u"1d"_qs).admin(u"x"_qs);
    pasted.rest.insert(u"unknown"_qs, JsonValue(qint64(1)));
    desk.workspace.setContent(desk.key, pasted);
    QCOMPARE(desk.stack.count(), steps + 1);
    QCOMPARE(desk.team().fields, pasted.fields);
    QCOMPARE(desk.team().members, pasted.members);
    QCOMPARE(desk.team().rest, pasted.rest);
    QCOMPARE(desk.team().id, TeamId(u"pasted-id"_qs));
    desk.checkLastStep(before);
}

void TestNewTeams::rowsThatAreNotThereAreNoStep()
{
    Desk desk;
    desk.workspace.removeMembers(desk.key, {0, -1});
    desk.workspace.setMember(desk.key, 5, person(u"x"_qs));
    desk.workspace.setMemberRole(desk.key, {7}, MemberRole::Admin);
    desk.workspace.setField(TeamId(u"nobody"_qs), TeamField::Alias, first);
    desk.workspace.insertMembers(TeamId(u"nobody"_qs), 0, {person(u"x"_qs)});
    QCOMPARE(desk.stack.count(), 1);
}

void TestNewTeams::finishedTeamTakesItsStepsAlong()
{
    Desk desk;
    desk.workspace.setField(desk.key, TeamField::Alias, first);
    desk.workspace.setField(desk.key, TeamField::MaxBudget, first);
    desk.stack.undo();
    desk.workspace.finishNewTeam(desk.key);
    QVERIFY(desk.workspace.newTeams().isEmpty());
    QVERIFY(!desk.stack.canUndo());
    QVERIFY(!desk.stack.canRedo());
    QCOMPARE(desk.stack.count(), 0);
    QVERIFY(desk.probe.isInStep());
}

void TestNewTeams::finishedTeamLeavesTheStepsOfOthers()
{
    Desk desk;
    const TeamId other = desk.workspace.startNewTeam();
    desk.workspace.setField(desk.key, TeamField::Alias, first);
    desk.workspace.setField(other, TeamField::Alias, second);
    desk.workspace.setField(desk.key, TeamField::Alias, second);
    desk.workspace.setField(desk.key, TeamField::Organization, second);
    desk.stack.undo();
    desk.workspace.finishNewTeam(desk.key);
    QVERIFY(!desk.stack.canRedo());
    desk.stack.undo(); // each undo does something: first the alias, then the start of the other team
    QCOMPARE(desk.workspace.newTeam(other)->alias(), QString());
    desk.stack.undo();
    QVERIFY(desk.workspace.newTeams().isEmpty());
    QVERIFY(!desk.stack.canUndo());
    desk.stack.redo();
    desk.stack.redo();
    QCOMPARE(desk.workspace.newTeam(other)->alias(), u"second"_qs);
    QVERIFY(!desk.stack.canRedo());
    QVERIFY(desk.probe.isInStep());
}

void TestNewTeams::restoredDraftIsNoStep()
{
    Desk desk;
    const Team draft = TeamBuilder(u"kept"_qs, u"Kept"_qs).admin(u"ann"_qs);
    desk.workspace.restoreNewTeam(TeamId(u"kept"_qs), draft);
    QCOMPARE(desk.stack.count(), 1);
    QCOMPARE(desk.workspace.newTeam(TeamId(u"kept"_qs))->members, draft.members);
    QVERIFY(!desk.workspace.isPristine(TeamId(u"kept"_qs)));
    desk.workspace.finishNewTeam(TeamId(u"kept"_qs));
    QCOMPARE(desk.stack.count(), 1);
}

void TestNewTeams::pristineUntilSomethingIsTyped()
{
    Desk desk;
    QVERIFY(desk.workspace.isPristine(desk.key));
    desk.workspace.insertMembers(desk.key, 0, {Member()}); // an empty line to type into
    QVERIFY(desk.workspace.isPristine(desk.key));
    desk.workspace.setMember(desk.key, 0, person(u"a"_qs));
    QVERIFY(!desk.workspace.isPristine(desk.key));
    desk.stack.undo();
    desk.workspace.setField(desk.key, TeamField::MaxBudget, FieldValue(FieldValue::Invalid{u"2x"_qs}));
    QVERIFY(!desk.workspace.isPristine(desk.key));
}

void TestNewTeams::describesItsSteps()
{
    using Kind = StepDescription::Kind;
    Desk desk;
    QCOMPARE(desk.workspace.nextUndo()->kind, Kind::StartTeam);
    QVERIFY(!desk.workspace.nextRedo());
    desk.workspace.setField(desk.key, TeamField::MaxBudget, first);
    QCOMPARE(desk.workspace.nextUndo()->field, std::optional(TeamField::MaxBudget));
    desk.workspace.insertMembers(desk.key, 0, {person(u"a"_qs), person(u"b"_qs)});
    QCOMPARE(desk.workspace.nextUndo()->members.size(), 2);
    desk.stack.undo();
    QCOMPARE(desk.workspace.nextUndo()->kind, Kind::SetField);
    QCOMPARE(desk.workspace.nextRedo()->kind, Kind::InsertMembers);
}

QTEST_GUILESS_MAIN(TestNewTeams)
#include "tst_newteams.moc"
