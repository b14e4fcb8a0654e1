// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamsmodel.h"

#include "itemroles.h"
#include "naivelist.h"
#include "storm.h"
#include "tostring.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

TeamRow team(const QString &id, const QString &alias = {}) { return rowOf(TeamBuilder(id, alias).team()); }

/// A model under watch from before its first row, with every notice counted.
struct Watched
{
    Workspace workspace;
    TeamsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removes{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy counts{&model, &TeamsModel::countsChanged};

    Watched() { model.setWorkspace(&workspace); }

    void forget()
    {
        for (QSignalSpy *spy : {&resets, &inserts, &removes, &changes, &counts})
            spy->clear();
    }
    QList<TeamId> ids() const
    {
        QList<TeamId> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.teamIdAt(row));
        return result;
    }
    QVariant cell(int row, TeamColumn column, int role = Qt::DisplayRole) const
    {
        return model.index(row, int(column)).data(role);
    }
};

QList<TeamId> idsOf(const QStringList &texts)
{
    QList<TeamId> ids;
    for (const QString &text : texts)
        ids.append(TeamId(text));
    return ids;
}

} // namespace

class TestTeamsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstPageAtOnceAndALongListInTime();
    void oneTeamMoreIsOneRowMore();
    void changedCellsAreToldExactly();
    void changedOrderMovesTheTeam();
    void filterHidesAndBringsBack();
    void sameFilterIsNoNews();
    void removedTeamsGo();
    void cellsTellApartWhatIsNotSetAndZero();
    void organizationsAreCalledByName();
    void copiesAsTabSeparated();
    void workspaceMayComeAndGo();
    void survivesAStorm();
};

void TestTeamsModel::showsTheFirstPageAtOnceAndALongListInTime()
{
    Watched list;
    QList<TeamRow> page;
    for (int i = 0; i < 100; ++i)
        page.append(team(QString::number(i)));
    list.workspace.takeRows(page);
    QCOMPARE(list.model.rowCount(), 100);
    list.forget();
    for (int number = 1; number < 40; ++number) {
        for (int i = 0; i < 100; ++i)
            page[i] = team(QString::number(100 * number + i));
        list.workspace.takeRows(page);
    }
    QTRY_COMPARE(list.model.rowCount(), 4000);
    QVERIFY2(list.resets.size() + list.inserts.size() < 10,
             "a notice for each page would redraw the window each time");
    QCOMPARE(list.model.counts().all, 4000);
}

void TestTeamsModel::oneTeamMoreIsOneRowMore()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs, u"A"_qs), team(u"c"_qs, u"C"_qs)});
    list.forget();
    list.workspace.takeRows({team(u"b"_qs, u"B"_qs)});
    QCOMPARE(list.ids(), idsOf({u"a"_qs, u"b"_qs, u"c"_qs}));
    QCOMPARE(list.inserts.size(), 1);
    QCOMPARE(list.inserts[0].mid(1), (QVariantList{1, 1}));
    QCOMPARE(list.resets.size() + list.removes.size() + list.changes.size(), 0);
    QCOMPARE(list.counts.size(), 1);
}

void TestTeamsModel::changedCellsAreToldExactly()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs, u"A"_qs), team(u"b"_qs, u"B"_qs), team(u"c"_qs, u"C"_qs)});
    list.forget();
    list.workspace.takeRows({rowOf(TeamBuilder(u"b"_qs, u"B"_qs).spent(u"5"_qs).team())});
    QCOMPARE(list.changes.size(), 1);
    QCOMPARE(list.changes[0][0].toModelIndex(), list.model.index(1, 0));
    QCOMPARE(list.changes[0][1].toModelIndex(), list.model.index(1, teamColumnCount - 1));
    QCOMPARE(list.resets.size() + list.inserts.size() + list.removes.size(), 0);
}

void TestTeamsModel::changedOrderMovesTheTeam()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs, u"A"_qs), team(u"b"_qs, u"B"_qs), team(u"c"_qs, u"C"_qs)});
    list.workspace.takeRows({team(u"a"_qs, u"Z"_qs)});
    QCOMPARE(list.ids(), idsOf({u"b"_qs, u"c"_qs, u"a"_qs}));
    QCOMPARE(list.model.rowOfTeam(TeamId(u"a"_qs)), 2);
}

void TestTeamsModel::filterHidesAndBringsBack()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs, u"Apple"_qs), team(u"b"_qs, u"Berry"_qs)});
    list.model.setFilter({u"berry"_qs, {}, {}, {}, {}, {}});
    QCOMPARE(list.ids(), idsOf({u"b"_qs}));
    QCOMPARE(list.model.rowOfTeam(TeamId(u"a"_qs)), -1);
    QCOMPARE(list.model.totalCount(), 2);
    list.forget();
    list.workspace.takeRows({team(u"a"_qs, u"Strawberry"_qs)}); // now it matches
    QCOMPARE(list.ids(), idsOf({u"b"_qs, u"a"_qs}));
    list.workspace.takeRows({team(u"b"_qs, u"Plum"_qs)}); // and this one does not any more
    QCOMPARE(list.ids(), idsOf({u"a"_qs}));
    QCOMPARE(list.inserts.size(), 1);
    QCOMPARE(list.removes.size(), 1);
    list.model.setFilter({});
    QCOMPARE(list.ids(), idsOf({u"b"_qs, u"a"_qs}));
}

void TestTeamsModel::sameFilterIsNoNews()
{
    Watched list;
    QSignalSpy filtered(&list.model, &TeamsModel::filterChanged);
    list.workspace.takeRows({team(u"a"_qs, u"Apple"_qs)});
    list.forget();
    list.model.setFilter({u"app"_qs, {}, {}, {}, {}, {}});
    list.model.setFilter({u"app"_qs, {}, {}, {}, {}, {}});
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(list.resets.size(), 0); // the same team as before
}

void TestTeamsModel::removedTeamsGo()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs), team(u"b"_qs), team(u"c"_qs)});
    list.workspace.forgetTeam(TeamId(u"b"_qs));
    QCOMPARE(list.model.rowCount(), 2);
    QCOMPARE(list.model.counts().all, 2);
    list.workspace.clearRows();
    QCOMPARE(list.model.rowCount(), 0);
}

void TestTeamsModel::cellsTellApartWhatIsNotSetAndZero()
{
    Watched list;
    TeamRow unset = team(u"unset"_qs, u"1"_qs);
    TeamRow zero = team(u"zero"_qs, u"2"_qs);
    zero.maxBudget = Usd();
    zero.tpmLimit = 0;
    TeamRow tiny = team(u"tiny"_qs, u"3"_qs);
    tiny.maxBudget = Usd::parse(u"0.000000001").value();
    list.workspace.takeRows({unset, zero, tiny});
    for (const TeamColumn column : {TeamColumn::Budget, TeamColumn::TokensPerMinute}) {
        QVERIFY(!list.cell(0, column).toString().isEmpty());
        QVERIFY(list.cell(0, column).toString() != list.cell(1, column).toString());
        QVERIFY(list.cell(1, column).toString().contains(u'0'));
        QVERIFY(!list.cell(0, column, ValueRole).isValid());
    }
    QVERIFY(list.cell(2, TeamColumn::Budget).toString().contains(u"0.000000001"));
    QCOMPARE(list.cell(1, TeamColumn::TokensPerMinute, ValueRole), QVariant(qint64(0)));
    QVERIFY(!list.cell(0, TeamColumn::Budget, BudgetShareRole).isValid());
    QCOMPARE(list.cell(1, TeamColumn::Budget, BudgetShareRole), QVariant(1.0));
    QCOMPARE(list.cell(0, TeamColumn::Alias, TeamIdRole).value<TeamId>(), TeamId(u"unset"_qs));
    QCOMPARE(list.cell(0, TeamColumn::Budget, Qt::TextAlignmentRole).toInt(),
             int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(list.cell(0, TeamColumn::Alias, Qt::TextAlignmentRole).toInt(),
             int(Qt::AlignLeft | Qt::AlignVCenter));
}

void TestTeamsModel::organizationsAreCalledByName()
{
    Watched list;
    TeamRow row = team(u"a"_qs);
    row.organization = OrganizationId(u"org-1"_qs);
    list.workspace.takeRows({row});
    QCOMPARE(list.cell(0, TeamColumn::Organization).toString(), u"org-1"_qs);
    list.forget();
    list.model.setOrganizationNames({{OrganizationId(u"org-1"_qs), u"Research"_qs}});
    QCOMPARE(list.cell(0, TeamColumn::Organization).toString(), u"Research"_qs);
    QCOMPARE(list.cell(0, TeamColumn::Organization, ValueRole).toString(), u"org-1"_qs);
    QCOMPARE(list.changes.size(), 1);
}

void TestTeamsModel::copiesAsTabSeparated()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs, u"Line\nbreak\tand tab"_qs), team(u"b"_qs, u"B"_qs)});
    const QStringList lines =
        list.model.toTabSeparated({1, 0}, {TeamColumn::Id, TeamColumn::Alias}).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1], u"a\tLine break and tab"_qs);
    QCOMPARE(lines[2], u"b\tB"_qs);
    QVERIFY(lines[0].contains(u'\t'));
}

void TestTeamsModel::workspaceMayComeAndGo()
{
    Watched list;
    list.workspace.takeRows({team(u"a"_qs)});
    {
        Workspace other;
        other.takeRows({team(u"b"_qs), team(u"c"_qs)});
        list.model.setWorkspace(&other);
        QCOMPARE(list.model.rowCount(), 2);
        list.workspace.takeRows({team(u"not shown"_qs)});
        QCOMPARE(list.model.rowCount(), 2);
    }
    QCOMPARE(list.model.rowCount(), 0);
    list.model.setWorkspace(&list.workspace);
    QCOMPARE(list.model.rowCount(), 2);
    list.model.setWorkspace(nullptr);
    QCOMPARE(list.model.rowCount(), 0);
    QCOMPARE(list.model.counts().all, 0);
}

void TestTeamsModel::survivesAStorm()
{
    Watched list;
    Storm storm;
    list.model.sort(int(TeamColumn::Spend), storm.order);
    for (int step = 0; step < 600; ++step) {
        storm.blow();
        list.workspace.takeRows(storm.rows);
        list.model.setFilter(storm.filter);
        list.model.sort(int(TeamColumn::Spend), storm.order);
        QCOMPARE(list.ids(), naivelyListed(storm.rows, storm.filter, storm.order));
        const int shown = list.model.rowCount();
        if (shown > 0)
            QCOMPARE(list.model.rowOfTeam(list.model.teamIdAt(shown / 2)), shown / 2);
    }
}

QTEST_GUILESS_MAIN(TestTeamsModel)
#include "tst_teamsmodel.moc"
