// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"
#include "tostring.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

const TeamId qa{u"t-qa"_qs};

FieldValue text(const QString &value) { return FieldValue(value); }
FieldValue amount(const QString &usd) { return FieldValue(*Usd::parse(usd)); }

Team qaTeam() { return TeamBuilder(qa.text(), u"QA"_qs).budget(u"10"_qs).admin(u"ann"_qs).user(u"bob"_qs); }

TeamEdit roleOf(const Team &team, const QString &user, MemberRole role)
{
    const Member *member = findMember(team.members, MemberKey::fromText(user));
    Member after = *member;
    after.role = role;
    return {team.id, team.alias(), {}, {{MemberKey(after), {*member, after}}}, false};
}

struct Office
{
    Workspace workspace;
    QSignalSpy changed{&workspace, &Workspace::editChanged};

    explicit Office(const Team &team = qaTeam()) { workspace.takeDetail({team, {}, {}}); }
    const Team &working() const { return *workspace.workingTeam(qa); }
    MemberRole role(const QString &user) const
    {
        return findMember(working().members, MemberKey::fromText(user))->role;
    }
    /// What an apply does: the proxy holds all that was staged.
    void apply() { workspace.takeDetail({Team(working()), {}, {}}); }
};

} // namespace

class TestStagedEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingOnTheProxysSide();
    void backToWhatTheProxyHasIsNoEdit();
    void undoBeforeApplying();
    void undoAfterApplyingStagesTheOpposite();
    void redoAfterThatTakesItAway();
    void roleThenBudgetUndoneInOrder();
    void revertInAnyOrder();
    void manyTeamsAreOneStep();
    void changeBySomebodyElseIsKeptApart();
    void sameChangeBySomebodyElseIsDone();
    void deletionCanBeTakenBack();
    void deletedTeamTakesItsStepsAlong();
    void restoredEditsAreNoStep();
    void teamsThatAreNotOpenCanBeEdited();
};

void TestStagedEdits::changesNothingOnTheProxysSide()
{
    Office office;
    office.workspace.setField(qa, TeamField::MaxBudget, amount(u"20"_qs));
    QCOMPARE(office.working().value(TeamField::MaxBudget), amount(u"20"_qs));
    QCOMPARE(office.workspace.openedTeam(qa)->team.value(TeamField::MaxBudget), amount(u"10"_qs));
    QCOMPARE(office.changed.count(), 1);
    QCOMPARE(office.workspace.edit(qa)->fields.value(TeamField::MaxBudget).was, amount(u"10"_qs));
}

void TestStagedEdits::backToWhatTheProxyHasIsNoEdit()
{
    Office office;
    office.workspace.stage({roleOf(office.working(), u"bob"_qs, MemberRole::Admin)}, {});
    QCOMPARE(office.workspace.editCount(), 1);
    office.workspace.stage({roleOf(office.working(), u"bob"_qs, MemberRole::User)}, {});
    QCOMPARE(office.workspace.editCount(), 0);
}

void TestStagedEdits::undoBeforeApplying()
{
    Office office;
    office.workspace.setField(qa, TeamField::Alias, text(u"Quality"_qs));
    office.workspace.undoStack().undo();
    QVERIFY(!office.workspace.edit(qa));
    office.workspace.undoStack().redo();
    QCOMPARE(office.working().alias(), u"Quality"_qs);
}

void TestStagedEdits::undoAfterApplyingStagesTheOpposite()
{
    Office office;
    office.workspace.stage({roleOf(office.working(), u"bob"_qs, MemberRole::Admin)}, {});
    office.apply();
    QVERIFY(!office.workspace.edit(qa));
    QCOMPARE(office.role(u"bob"_qs), MemberRole::Admin);
    office.workspace.undoStack().undo();
    QCOMPARE(office.role(u"bob"_qs), MemberRole::User);
    const MemberEdit edit = office.workspace.edit(qa)->members.first();
    QCOMPARE(edit.was->role, MemberRole::Admin);
    QCOMPARE(edit.wanted->role, MemberRole::User);
}

void TestStagedEdits::redoAfterThatTakesItAway()
{
    Office office;
    office.workspace.setField(qa, TeamField::MaxBudget, amount(u"20"_qs));
    office.apply();
    office.workspace.undoStack().undo();
    QVERIFY(office.workspace.edit(qa));
    office.workspace.undoStack().redo();
    QVERIFY(!office.workspace.edit(qa));
}

void TestStagedEdits::roleThenBudgetUndoneInOrder()
{
    Office office;
    office.workspace.stage({roleOf(office.working(), u"bob"_qs, MemberRole::Admin)}, {});
    TeamEdit limits = roleOf(office.working(), u"bob"_qs, MemberRole::Admin);
    limits.members.first().wanted->limits.maxBudget = Usd::parse(u"5"_qs);
    office.workspace.stage({limits}, {});
    office.workspace.undoStack().undo();
    QCOMPARE(office.role(u"bob"_qs), MemberRole::Admin);
    QVERIFY(!office.workspace.edit(qa)->members.first().wanted->limits.maxBudget);
    office.workspace.undoStack().undo();
    QVERIFY(!office.workspace.edit(qa));
}

void TestStagedEdits::revertInAnyOrder()
{
    Office office;
    office.workspace.setField(qa, TeamField::Alias, text(u"Quality"_qs));
    office.workspace.setField(qa, TeamField::MaxBudget, amount(u"20"_qs));
    office.workspace.revert({{qa, {}, {{TeamField::Alias, {}}}, {}, false}});
    QCOMPARE(office.working().alias(), u"QA"_qs);
    QCOMPARE(office.working().value(TeamField::MaxBudget), amount(u"20"_qs));
    office.workspace.revertAll();
    QCOMPARE(office.workspace.editCount(), 0);
    office.workspace.undoStack().undo();
    office.workspace.undoStack().undo();
    QCOMPARE(office.working().alias(), u"Quality"_qs);
}

void TestStagedEdits::manyTeamsAreOneStep()
{
    Workspace workspace;
    QList<TeamEdit> changes;
    for (int i = 0; i < 1000; ++i)
        changes.append({TeamId(u"t-%1"_qs.arg(i)),
                        u"Team %1"_qs.arg(i),
                        {{TeamField::Blocked, {FieldValue(false), FieldValue(true)}}},
                        {},
                        false});
    workspace.stage(changes, {});
    QCOMPARE(workspace.editCount(), 1000);
    QCOMPARE(workspace.undoStack().count(), 1);
    workspace.undoStack().undo();
    QCOMPARE(workspace.editCount(), 0);
}

void TestStagedEdits::changeBySomebodyElseIsKeptApart()
{
    Office office;
    office.workspace.setField(qa, TeamField::MaxBudget, amount(u"20"_qs));
    Team theirs = qaTeam();
    theirs.setValue(TeamField::TpmLimit, FieldValue(qint64(500)));
    office.workspace.takeDetail({theirs, {}, {}});
    QVERIFY(office.workspace.conflicts(qa).isEmpty());
    QCOMPARE(office.workspace.edit(qa)->fields.keys(), QList{TeamField::MaxBudget});
    theirs.setValue(TeamField::MaxBudget, amount(u"15"_qs));
    office.workspace.takeDetail({theirs, {}, {}});
    QCOMPARE(office.workspace.conflicts(qa).size(), 1);
    QCOMPARE(office.workspace.conflicts(qa).first().theirs, amount(u"15"_qs));
    QCOMPARE(office.working().value(TeamField::MaxBudget), amount(u"20"_qs));
}

void TestStagedEdits::sameChangeBySomebodyElseIsDone()
{
    Office office;
    office.workspace.setField(qa, TeamField::MaxBudget, amount(u"20"_qs));
    Team theirs = qaTeam();
    theirs.setValue(TeamField::MaxBudget, amount(u"20"_qs));
    office.workspace.takeDetail({theirs, {}, {}});
    QVERIFY(!office.workspace.edit(qa));
}

void TestStagedEdits::deletionCanBeTakenBack()
{
    Office office;
    office.workspace.setField(qa, TeamField::Alias, text(u"Quality"_qs));
    office.workspace.stage({{qa, u"QA"_qs, {}, {}, true}},
                           {StepDescription::Kind::DeleteTeam, qa, 1, {}, {}});
    QVERIFY(office.workspace.edit(qa)->isDeletion);
    office.workspace.undoStack().undo();
    QVERIFY(!office.workspace.edit(qa)->isDeletion);
    QCOMPARE(office.working().alias(), u"Quality"_qs);
}

void TestStagedEdits::deletedTeamTakesItsStepsAlong()
{
    Office office;
    office.workspace.setField(qa, TeamField::Alias, text(u"Quality"_qs));
    office.workspace.forgetTeam(qa);
    QVERIFY(!office.workspace.edit(qa));
    QVERIFY(!office.workspace.undoStack().canUndo());
}

void TestStagedEdits::restoredEditsAreNoStep()
{
    Office office;
    office.workspace.restoreEdits(
        {{qa, u"QA"_qs, {{TeamField::MaxBudget, {amount(u"10"_qs), amount(u"30"_qs)}}}, {}, false}});
    QVERIFY(!office.workspace.undoStack().canUndo());
    QCOMPARE(office.working().value(TeamField::MaxBudget), amount(u"30"_qs));
}

void TestStagedEdits::teamsThatAreNotOpenCanBeEdited()
{
    Workspace workspace;
    const TeamId other(u"t-other"_qs);
    workspace.stage(
        {{other, u"Other"_qs, {{TeamField::MaxBudget, {amount(u"1"_qs), amount(u"2"_qs)}}}, {}, false}}, {});
    QVERIFY(!workspace.workingTeam(other));
    workspace.takeDetail({TeamBuilder(other.text(), u"Other"_qs).budget(u"1"_qs), {}, {}});
    QCOMPARE(workspace.workingTeam(other)->value(TeamField::MaxBudget), amount(u"2"_qs));
}

QTEST_GUILESS_MAIN(TestStagedEdits)
#include "tst_stagededits.moc"
