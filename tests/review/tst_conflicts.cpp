// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewworld.h"
#include "tostring.h"

#include <QPushButton>
#include <QTableView>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

const TeamId alpha(u"t-1"_qs);

FieldValue usd(const char *amount) { return FieldValue(*Usd::parse(QString::fromLatin1(amount))); }

/// Somebody else changes the same budget just before ours is written.
void interfere(FakeApi &api) { api.teams[0].setValue(TeamField::MaxBudget, usd("20")); }

} // namespace

class TestConflicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThreeSidesAndSendsNothing();
    void sendsMine();
    void keepsTheirs();
    void answersAllAtOnce();
};

void TestConflicts::showsThreeSidesAndSendsNothing()
{
    ReviewWorld world;
    world.stageField(alpha, TeamField::MaxBudget, usd("7"));
    world.open();
    interfere(world.api);
    world.press("applyChanges");
    auto *table = world.named<QTableView>(u"Conflicts"_qs);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    const auto cell = [&](ConflictsColumn column) {
        return table->model()->index(0, int(column)).data().toString();
    };
    QCOMPARE(cell(ConflictsColumn::Team), u"Alpha"_qs);
    QCOMPARE(cell(ConflictsColumn::Was), u"$5.00"_qs);
    QCOMPARE(cell(ConflictsColumn::Theirs), u"$20.00"_qs);
    QCOMPARE(cell(ConflictsColumn::Mine), u"$7.00"_qs);
    QCOMPARE(world.cell(0, ChangesColumn::State), u"conflict"_qs);
    QCOMPARE(world.api.writesOn(alpha), 0);
    QVERIFY(!world.object<QPushButton>("resolveConflicts")->isEnabled());
    QVERIFY(!world.object<QPushButton>("useBoth")->isEnabled());
}

void TestConflicts::sendsMine()
{
    ReviewWorld world;
    world.stageField(alpha, TeamField::MaxBudget, usd("7"));
    world.open();
    interfere(world.api);
    world.press("applyChanges");
    auto *table = world.named<QTableView>(u"Conflicts"_qs);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_M);
    world.press("resolveConflicts");
    QTRY_COMPARE(world.cell(0, ChangesColumn::State), u"done"_qs);
    QCOMPARE(world.api.team(alpha)->value(TeamField::MaxBudget), usd("7"));
    QVERIFY(!table->isVisible());
}

void TestConflicts::keepsTheirs()
{
    ReviewWorld world;
    world.stageField(alpha, TeamField::MaxBudget, usd("7"));
    world.open();
    interfere(world.api);
    world.press("applyChanges");
    auto *table = world.named<QTableView>(u"Conflicts"_qs);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_T);
    world.press("resolveConflicts");
    QTRY_VERIFY(!world.workspace.edit(alpha));
    QCOMPARE(world.api.writesOn(alpha), 0);
    QCOMPARE(world.api.team(alpha)->value(TeamField::MaxBudget), usd("20"));
    QTRY_COMPARE(world.cell(0, ChangesColumn::State), u"done"_qs);
}

void TestConflicts::answersAllAtOnce()
{
    ReviewWorld world;
    world.stageField(alpha, TeamField::MaxBudget, usd("7"));
    world.stageField(alpha, TeamField::TpmLimit, FieldValue(qint64(100)));
    world.open();
    interfere(world.api);
    world.api.teams[0].setValue(TeamField::TpmLimit, FieldValue(qint64(9)));
    world.press("applyChanges");
    auto *table = world.named<QTableView>(u"Conflicts"_qs);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    world.press("allMine");
    world.press("resolveConflicts");
    QTRY_VERIFY(!world.workspace.edit(alpha));
    QCOMPARE(world.api.team(alpha)->value(TeamField::MaxBudget), usd("7"));
    QCOMPARE(world.api.team(alpha)->value(TeamField::TpmLimit), FieldValue(qint64(100)));
}

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
