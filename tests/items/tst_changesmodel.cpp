// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesmodel.h"
#include "itemroles.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

FieldValue usd(const char *amount) { return FieldValue(*Usd::parse(QString::fromLatin1(amount))); }
Member person(const QString &id, MemberRole role) { return {UserId(id), {}, role, {}, {}}; }

/// Two fields and one person of "Alpha".
TeamEdit alphaEdit()
{
    TeamEdit edit{TeamId(u"t-1"_qs), u"Alpha"_qs, {}, {}};
    edit.fields.insert(TeamField::MaxBudget, {usd("5"), usd("7")});
    edit.fields.insert(TeamField::TpmLimit, {FieldValue(FieldValue::Null{}), FieldValue(qint64(0))});
    const Member was = person(u"bob"_qs, MemberRole::User);
    edit.members.insert(MemberKey(was), {was, person(u"bob"_qs, MemberRole::Admin)});
    return edit;
}

TeamEdit deletion()
{
    TeamEdit edit{TeamId(u"t-2"_qs), u"Beta"_qs, {}, {}};
    edit.isDeletion = true;
    edit.fields.insert(TeamField::Blocked, {FieldValue(false), FieldValue(true)});
    return edit;
}

QString cell(const ChangesModel &model, int row, ChangesColumn column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TestChangesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryChangeOfEveryTeam();
    void tellsEmptyZeroAndUnlimitedApart();
    void leavesOutWhatIsUnticked();
    void keepsChangesWhileLocked();
    void putsEachNoteAtItsChange();
    void judgesEachChangeOfATeamThatFailed();
    void choosesOnlyWhatFailed();
    void holdsTenThousandChanges();
};

void TestChangesModel::listsEveryChangeOfEveryTeam()
{
    ChangesModel model;
    const QAbstractItemModelTester tester(&model);
    Team typed = TeamBuilder(u"new"_qs, u"Delta"_qs).budget(u"3"_qs).user(u"eve"_qs);
    model.setContent({alphaEdit(), deletion()}, {typed});
    QCOMPARE(model.rowCount(), 5); // of a team that goes only that
    QCOMPARE(cell(model, 0, ChangesColumn::What), u"Maximum budget"_qs);
    QCOMPARE(cell(model, 0, ChangesColumn::Old), u"$5.00"_qs);
    QCOMPARE(cell(model, 0, ChangesColumn::New), u"$7.00"_qs);
    QCOMPARE(cell(model, 2, ChangesColumn::What), u"bob"_qs);
    QCOMPARE(cell(model, 2, ChangesColumn::Old), u"user"_qs);
    QCOMPARE(cell(model, 2, ChangesColumn::New), u"admin"_qs);
    QCOMPARE(cell(model, 3, ChangesColumn::Team), u"Beta"_qs);
    QVERIFY(model.isDeletionAt(3));
    QCOMPARE(cell(model, 4, ChangesColumn::Team), u"Delta"_qs);
    QVERIFY(cell(model, 4, ChangesColumn::New).contains(u"$3.00"_qs));
    const auto kind = [&](int row) { return ChangeKind(model.index(row, 0).data(ChangeRole).toInt()); };
    QCOMPARE(kind(0), ChangeKind::Changed);
    QCOMPARE(kind(3), ChangeKind::Removed);
    QCOMPARE(kind(4), ChangeKind::Added);
    QCOMPARE(model.chosenCount(), 5);
}

void TestChangesModel::tellsEmptyZeroAndUnlimitedApart()
{
    ChangesModel model;
    model.setContent({alphaEdit()}, {});
    QCOMPARE(cell(model, 1, ChangesColumn::Old), u"unlimited"_qs);
    QCOMPARE(cell(model, 1, ChangesColumn::New), u"0"_qs);
}

void TestChangesModel::leavesOutWhatIsUnticked()
{
    ChangesModel model;
    model.setContent({alphaEdit(), deletion()}, {});
    QSignalSpy changed(&model, &ChangesModel::choiceChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.chosenCount(), 3);
    const QList<TeamEdit> chosen = model.chosenEdits();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0].fields.keys(), QList{TeamField::TpmLimit});
    QCOMPARE(chosen[0].members.size(), 1);
    QVERIFY(chosen[1].isDeletion);
    model.setChosen({3}, false);
    QCOMPARE(model.chosenEdits().size(), 1);
}

void TestChangesModel::keepsChangesWhileLocked()
{
    ChangesModel model;
    model.setContent({alphaEdit()}, {});
    model.setLocked(true);
    QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosenCount(), 3);
}

void TestChangesModel::putsEachNoteAtItsChange()
{
    ChangesModel model;
    model.setContent({alphaEdit()}, {});
    model.setNotes(TeamId(u"t-1"_qs),
                   {{{}, MemberKey::fromText(u"bob"_qs), Issue::Severity::Error, u"needs a licence"_qs},
                    {TeamField::TpmLimit, {}, Issue::Severity::Hint, u"hint"_qs},
                    {TeamField::TpmLimit, {}, Issue::Severity::Question, u"zero?"_qs},
                    {{}, {}, Issue::Severity::Hint, u"whole"_qs}});
    QCOMPARE(cell(model, 0, ChangesColumn::State), u"whole"_qs);
    QCOMPARE(cell(model, 1, ChangesColumn::State), u"zero?"_qs);
    QCOMPARE(model.index(1, 0).data(IssuesRole).toStringList(), (QStringList{u"zero?"_qs, u"hint"_qs}));
    QCOMPARE(cell(model, 2, ChangesColumn::State), u"needs a licence"_qs);
    QVERIFY(model.isSendableAt(1));
    QVERIFY(!model.isSendableAt(2));
}

void TestChangesModel::judgesEachChangeOfATeamThatFailed()
{
    ChangesModel model;
    model.setContent({alphaEdit()}, {});
    Outcome outcome{Outcome::Kind::Failed, {}, ApiError::of(ApiError::Kind::LicenceNeeded, 403), {}};
    outcome.held = TeamDetail{TeamBuilder(u"t-1"_qs), {}, {}};
    Difference difference{Difference::Kind::MemberRole, {}, {}, {}, person(u"bob"_qs, MemberRole::User)};
    outcome.differences = {difference};
    model.takeOutcome(TeamId(u"t-1"_qs), outcome);
    QCOMPARE(model.stateAt(0), ChangeState::Done);
    QCOMPARE(model.stateAt(1), ChangeState::Done);
    QCOMPARE(model.stateAt(2), ChangeState::Failed);
    QVERIFY(cell(model, 2, ChangesColumn::State).contains(u"licence"_qs));
    QVERIFY(!model.rawAt(2).isEmpty());
}

void TestChangesModel::choosesOnlyWhatFailed()
{
    ChangesModel model;
    model.setContent({alphaEdit(), deletion()}, {});
    model.setState(TeamId(u"t-1"_qs), ChangeState::Done);
    model.setState(TeamId(u"t-2"_qs), ChangeState::Failed, u"why"_qs);
    model.chooseFailed();
    QCOMPARE(model.chosenCount(), 1);
    QVERIFY(model.isChosenAt(3));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable));
}

void TestChangesModel::holdsTenThousandChanges()
{
    TeamEdit large{TeamId(u"t-1"_qs), u"Alpha"_qs, {}, {}};
    QList<ChangeNote> notes;
    for (int i = 0; i < 10'000; ++i) {
        const Member added = person(u"user-%1"_qs.arg(i), MemberRole::User);
        large.members.insert(MemberKey(added), {{}, added});
        notes.append({{}, MemberKey(added), Issue::Severity::Hint, u"unknown"_qs});
    }
    ChangesModel model;
    QElapsedTimer timer;
    timer.start();
    model.setContent({large}, {});
    model.setNotes(large.id, notes);
    model.setState(large.id, ChangeState::Waiting);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(model.countOf(ChangeState::Waiting), 10'000);
}

QTEST_GUILESS_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
