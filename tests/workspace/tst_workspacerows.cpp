// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"
#include "tostring.h"
#include "workspaceprobe.h"

#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

TeamRow row(const QString &id, const QString &alias = {}) { return rowOf(TeamBuilder(id, alias).team()); }

} // namespace

class TestWorkspaceRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsWhatIsNewAndReplacesTheRest();
    void samePageAgainIsNoNews();
    void teamToldTwiceOnOnePageIsOneRow();
    void completeListingRemovesWhatIsGone();
    void findsTeamsByAlias();
    void detailBringsItsRowUpToDate();
    void detailKeepsTheCountOfKeys();
    void forgottenTeamIsGone();
    void keepsTheTeamsThatWereOpenedLast();
};

void TestWorkspaceRows::appendsWhatIsNewAndReplacesTheRest()
{
    Workspace workspace;
    WorkspaceProbe probe(workspace);
    workspace.takeRows({row(u"a"_qs), row(u"b"_qs)});
    workspace.takeRows({row(u"c"_qs), row(u"a"_qs, u"Renamed"_qs), row(u"d"_qs)});
    QVERIFY(probe.isInStep());
    QCOMPARE(workspace.rowCount(), 4);
    QCOMPARE(workspace.rowAt(0).alias, u"Renamed"_qs);
    QCOMPARE(workspace.rowAt(2).id, TeamId(u"c"_qs));
    QCOMPARE(probe.inserts, 2);
    QCOMPARE(probe.changes, 1);
    QVERIFY(!workspace.rowOf(TeamId(u"nobody"_qs)));
}

void TestWorkspaceRows::samePageAgainIsNoNews()
{
    Workspace workspace;
    const QList<TeamRow> page{row(u"a"_qs, u"A"_qs), row(u"b"_qs, u"B"_qs)};
    workspace.takeRows(page);
    WorkspaceProbe probe(workspace);
    workspace.takeRows(page);
    workspace.takeRows({});
    QCOMPARE(probe.inserts + probe.changes + probe.resets, 0);
}

void TestWorkspaceRows::teamToldTwiceOnOnePageIsOneRow()
{
    Workspace workspace;
    workspace.takeRows({row(u"a"_qs), row(u"b"_qs), row(u"a"_qs, u"Later"_qs)});
    QCOMPARE(workspace.rowCount(), 2);
    QCOMPARE(workspace.rowAt(0).alias, u"Later"_qs);
}

void TestWorkspaceRows::completeListingRemovesWhatIsGone()
{
    Workspace workspace;
    WorkspaceProbe probe(workspace);
    workspace.takeRows({row(u"a"_qs), row(u"b"_qs), row(u"c"_qs)});
    workspace.removeRowsExcept({TeamId(u"a"_qs), TeamId(u"b"_qs), TeamId(u"c"_qs)});
    QCOMPARE(probe.resets, 0);
    workspace.removeRowsExcept({TeamId(u"a"_qs), TeamId(u"c"_qs)});
    QCOMPARE(probe.resets, 1);
    QVERIFY(probe.isInStep());
    QCOMPARE(workspace.rowOf(TeamId(u"c"_qs)), std::optional(1));
    QVERIFY(!workspace.rowOf(TeamId(u"b"_qs)));
    workspace.clearRows();
    QCOMPARE(workspace.rowCount(), 0);
    QVERIFY(probe.isInStep());
}

void TestWorkspaceRows::findsTeamsByAlias()
{
    Workspace workspace;
    workspace.takeRows({row(u"a"_qs, u"QA"_qs), row(u"b"_qs, u"qa"_qs), row(u"c"_qs)});
    QCOMPARE(workspace.teamWithAlias(u"QA"_qs), TeamId(u"a"_qs));
    QVERIFY(!workspace.teamWithAlias(u"QA"_qs, TeamId(u"a"_qs)));
    QVERIFY(!workspace.teamWithAlias(u"Q"_qs));
    QVERIFY2(!workspace.teamWithAlias(QString()), "teams without an alias share none");
    workspace.takeRows({row(u"a"_qs, u"Renamed"_qs)});
    QVERIFY(!workspace.teamWithAlias(u"QA"_qs));
}

void TestWorkspaceRows::detailBringsItsRowUpToDate()
{
    Workspace workspace;
    WorkspaceProbe probe(workspace);
    QSignalSpy taken(&workspace, &Workspace::detailTaken);
    workspace.takeRows({row(u"a"_qs, u"Old"_qs)});
    const Team team =
        TeamBuilder(u"a"_qs, u"New"_qs).budget(u"25"_qs, u"30d"_qs).user(u"ann"_qs).spent(u"3.5"_qs);
    workspace.takeDetail({team, "{}", {}});
    QCOMPARE(workspace.rowAt(0),
             rowOf(team)); // the builder's idea of a row, written apart from the workspace's
    QCOMPARE(taken.size(), 1);
    QCOMPARE(workspace.openedTeam(TeamId(u"a"_qs))->team, team);
    workspace.takeDetail({TeamBuilder(u"b"_qs).team(), {}, {}});
    QCOMPARE(workspace.rowCount(), 2);
    QVERIFY(probe.isInStep());
}

void TestWorkspaceRows::detailKeepsTheCountOfKeys()
{
    Workspace workspace;
    TeamRow told = row(u"a"_qs);
    told.keyCount = 7;
    workspace.takeRows({told});
    workspace.takeDetail({TeamBuilder(u"a"_qs).team(), {}, {}});
    QCOMPARE(workspace.rowAt(0).keyCount, 7);
}

void TestWorkspaceRows::forgottenTeamIsGone()
{
    Workspace workspace;
    WorkspaceProbe probe(workspace);
    QSignalSpy forgotten(&workspace, &Workspace::teamForgotten);
    workspace.takeDetail({TeamBuilder(u"a"_qs).team(), {}, {}});
    workspace.takeDetail({TeamBuilder(u"b"_qs).team(), {}, {}});
    workspace.forgetTeam(TeamId(u"a"_qs));
    QVERIFY(!workspace.openedTeam(TeamId(u"a"_qs)));
    QVERIFY(!workspace.rowOf(TeamId(u"a"_qs)));
    QVERIFY(workspace.rowOf(TeamId(u"b"_qs)));
    QCOMPARE(forgotten.size(), 1);
    QVERIFY(probe.isInStep());
}

void TestWorkspaceRows::keepsTheTeamsThatWereOpenedLast()
{
    Workspace workspace;
    for (int i = 0; i < 100; ++i)
        workspace.takeDetail({TeamBuilder(QString::number(i)).team(), QByteArray(1000, 'x'), {}});
    QVERIFY(workspace.openedTeam(TeamId(u"99"_qs)));
    QVERIFY(!workspace.openedTeam(TeamId(u"0"_qs)));
    QCOMPARE(workspace.rowCount(), 100);
}

QTEST_GUILESS_MAIN(TestWorkspaceRows)
#include "tst_workspacerows.moc"
