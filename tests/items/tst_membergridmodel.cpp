// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridworld.h"

#include "tostring.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestMemberGridModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreThoseOfTheIssue();
    void roleOfManyIsOneStep();
    void changedCellSaysWhatItWas();
    void removedOnesStayAndAddedOnesComeLast();
    void editsNeedNoReset();
    void applyingTakesTheMarksAway();
    void revertsOneOfSeveral();
    void addingWhoIsToGoKeepsThem();
    void addingWhoIsInDoesNothing();
    void findsAndFilters();
    void sortsByReadingOrderAndBack();
    void rowsKeepTheirPlacesWhileEditing();
    void readersCannotEdit();
    void fiveThousandWithoutAStutter();
};

void TestMemberGridModel::titlesAreThoseOfTheIssue()
{
    const Grid grid;
    QCOMPARE(grid.model.headerData(0, Qt::Horizontal).toString(), u"User"_qs);
    QCOMPARE(grid.model.headerData(1, Qt::Horizontal).toString(), u"Role"_qs);
}

void TestMemberGridModel::roleOfManyIsOneStep()
{
    Grid grid;
    grid.model.stage(grid.model.withRole({0, 1, 2}, MemberRole::Admin), Kind::ChangeMembers);
    QCOMPARE(grid.workspace.undoStack().count(), 1);
    QCOMPARE(grid.workspace.edit(qa)->members.size(), 2); // ann is one already
    QCOMPARE(grid.workspace.nextUndo()->members.size(), 2);
    grid.workspace.undoStack().undo();
    QVERIFY(!grid.workspace.edit(qa));
    QCOMPARE(grid.change(1, MemberColumn::Role), ChangeKind::None);
}

void TestMemberGridModel::changedCellSaysWhatItWas()
{
    Grid grid;
    QVERIFY(grid.model.setData(grid.cell(1, MemberColumn::Role), int(MemberRole::Admin)));
    const QModelIndex role = grid.cell(1, MemberColumn::Role);
    QCOMPARE(role.data().toString(), u"admin"_qs);
    QVERIFY(role.data(Qt::ToolTipRole).toString().contains(u"user → admin"_qs));
    QCOMPARE(grid.change(1, MemberColumn::Role), ChangeKind::Changed);
    QCOMPARE(grid.change(1, MemberColumn::User), ChangeKind::Changed);
    QCOMPARE(grid.change(1, MemberColumn::Budget), ChangeKind::None);
}

void TestMemberGridModel::removedOnesStayAndAddedOnesComeLast()
{
    Grid grid;
    grid.model.stage(grid.model.without({1}), Kind::RemoveMembers);
    grid.model.stage(grid.model.with({person(u"aaa"_qs)}), Kind::InsertMembers);
    QCOMPARE(grid.users(),
             (QStringList{u"ann"_qs, u"user-10"_qs, u"user-9"_qs, u"Eve@example.org"_qs, u"aaa"_qs}));
    QCOMPARE(grid.change(1, MemberColumn::User), ChangeKind::Removed);
    QCOMPARE(grid.change(4, MemberColumn::Role), ChangeKind::Added);
    QVERIFY(!(grid.model.flags(grid.cell(1, MemberColumn::Role)) & Qt::ItemIsEditable));
    QCOMPARE(grid.model.changeCount(), 2);
}

void TestMemberGridModel::editsNeedNoReset()
{
    Grid grid;
    QSignalSpy reset(&grid.model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&grid.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&grid.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&grid.model, &QAbstractItemModel::dataChanged);
    grid.model.stage(grid.model.without({2}), Kind::RemoveMembers);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    grid.model.stage(grid.model.with({person(u"new"_qs), person(u"newer"_qs)}), Kind::InsertMembers);
    QCOMPARE(inserted.size(), 1);
    grid.workspace.undoStack().undo();
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestMemberGridModel::applyingTakesTheMarksAway()
{
    Grid grid;
    grid.model.stage(grid.model.withRole({1}, MemberRole::Admin), Kind::ChangeMembers);
    grid.model.stage(grid.model.without({0}), Kind::RemoveMembers);
    grid.apply();
    QCOMPARE(grid.users(), (QStringList{u"user-10"_qs, u"user-9"_qs, u"Eve@example.org"_qs}));
    QCOMPARE(grid.model.changeCount(), 0);
    QCOMPARE(grid.cell(0, MemberColumn::Role).data().toString(), u"admin"_qs);
}

void TestMemberGridModel::revertsOneOfSeveral()
{
    Grid grid;
    grid.model.stage(grid.model.withRole({1, 2}, MemberRole::Admin), Kind::ChangeMembers);
    grid.model.stage(grid.model.without({0}), Kind::RemoveMembers);
    grid.model.revert({1});
    QCOMPARE(grid.change(1, MemberColumn::User), ChangeKind::None);
    QCOMPARE(grid.change(2, MemberColumn::User), ChangeKind::Changed);
    grid.model.revert({0, 2});
    QVERIFY(!grid.workspace.edit(qa));
}

void TestMemberGridModel::addingWhoIsToGoKeepsThem()
{
    Grid grid;
    grid.model.stage(grid.model.without({3}), Kind::RemoveMembers);
    grid.model.stage(grid.model.with({Member{{}, u"eve@EXAMPLE.org"_qs, MemberRole::User, {}, {}}}),
                     Kind::InsertMembers);
    QVERIFY(!grid.workspace.edit(qa));
    QCOMPARE(grid.model.rowCount(), 4);
}

void TestMemberGridModel::addingWhoIsInDoesNothing()
{
    Grid grid;
    QVERIFY(grid.model.with({person(u"ann"_qs), person({})}).members.isEmpty());
}

void TestMemberGridModel::findsAndFilters()
{
    Grid grid;
    grid.model.setFilter({u"USER"_qs, {}, false});
    QCOMPARE(grid.users(), (QStringList{u"user-10"_qs, u"user-9"_qs}));
    grid.model.setFilter({u"eve@"_qs, {}, false});
    QCOMPARE(grid.users(), QStringList{u"Eve@example.org"_qs});
    grid.model.setFilter({{}, MemberRole::Admin, false});
    QCOMPARE(grid.users(), QStringList{u"ann"_qs});
    grid.model.setFilter({});
    grid.model.stage(grid.model.without({2}), Kind::RemoveMembers);
    grid.model.setFilter({{}, {}, true});
    QCOMPARE(grid.users(), QStringList{u"user-9"_qs});
}

void TestMemberGridModel::sortsByReadingOrderAndBack()
{
    Grid grid;
    grid.model.sort(int(MemberColumn::User));
    QCOMPARE(grid.users(), (QStringList{u"ann"_qs, u"Eve@example.org"_qs, u"user-9"_qs, u"user-10"_qs}));
    grid.model.sort(int(MemberColumn::User), Qt::DescendingOrder);
    QCOMPARE(grid.users().first(), u"user-10"_qs);
    grid.model.sort(-1);
    QCOMPARE(grid.users(), (QStringList{u"ann"_qs, u"user-10"_qs, u"user-9"_qs, u"Eve@example.org"_qs}));
}

void TestMemberGridModel::rowsKeepTheirPlacesWhileEditing()
{
    Grid grid;
    grid.model.sort(int(MemberColumn::Role));
    const QStringList before = grid.users();
    QCOMPARE(before.first(), u"ann"_qs);
    grid.model.stage(grid.model.withRole({3}, MemberRole::Admin), Kind::ChangeMembers);
    QCOMPARE(grid.users(), before);
    grid.model.sort(int(MemberColumn::Role));
    QCOMPARE(grid.users().mid(0, 2), (QStringList{u"ann"_qs, before[3]}));
}

void TestMemberGridModel::readersCannotEdit()
{
    Grid grid;
    Capabilities viewer;
    viewer.caller = Caller::Viewer;
    grid.model.setCapabilities(viewer);
    QVERIFY(!(grid.model.flags(grid.cell(1, MemberColumn::Role)) & Qt::ItemIsEditable));
    QVERIFY(!grid.model.setData(grid.cell(1, MemberColumn::Role), int(MemberRole::Admin)));
    QCOMPARE(grid.cell(1, MemberColumn::Role).data(ObstacleRole).toInt(), int(Obstacle::NotAdministrator));
    QVERIFY(!grid.workspace.edit(qa));
}

void TestMemberGridModel::fiveThousandWithoutAStutter()
{
    TeamBuilder builder(qa.text(), u"QA"_qs);
    for (int number = 0; number < 5000; ++number)
        builder.user(u"user-%1"_qs.arg(number));
    Workspace workspace;
    workspace.takeDetail({builder.team(), {}, {}});
    MemberGridModel model;
    Capabilities capabilities;
    capabilities.caller = Caller::MasterKey;
    capabilities.isLicensed = true;
    model.setCapabilities(capabilities);
    model.setTeam(&workspace, qa);
    QList<int> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(row);
    QElapsedTimer timer;
    const auto measured = [&timer](const char *what, const auto &act) {
        timer.start();
        act();
        qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
    };
    measured("find", [&] { model.setFilter({u"user-49"_qs, {}, false}); });
    QCOMPARE(model.rowCount(), 111); // user-49, 490 to 499, 4900 to 4999
    model.setFilter({});
    measured("sort", [&] { model.sort(int(MemberColumn::User), Qt::DescendingOrder); });
    QCOMPARE(model.personAt(0).member().name(), u"user-4999"_qs);
    measured("one role",
             [&] { model.setData(model.index(7, int(MemberColumn::Role)), int(MemberRole::Admin)); });
    measured("all roles", [&] { model.stage(model.withRole(all, MemberRole::Admin), Kind::ChangeMembers); });
    QCOMPARE(model.changeCount(), 5000);
    measured("undo", [&] { workspace.undoStack().undo(); });
    QCOMPARE(model.changeCount(), 1);
}

QTEST_GUILESS_MAIN(TestMemberGridModel)
#include "tst_membergridmodel.moc"
