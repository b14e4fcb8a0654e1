// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"
#include "teamsmodel.h"
#include "teamstable.h"
#include "tostring.h"
#include "workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

TeamId idOf(int number) { return TeamId(u"team-%1"_qs.arg(number, 3, 10, QChar(u'0'))); }

QList<TeamRow> makeRows()
{
    QList<TeamRow> rows;
    for (int number = 0; number < 100; ++number) {
        TeamBuilder builder(idOf(number).text(), u"Team %1"_qs.arg(number, 3, 10, QChar(u'0')));
        rows.append(rowOf(builder.budget(u"100"_qs).spent(number % 10 == 0 ? u"120"_qs : u"5"_qs).team()));
    }
    return rows;
}

} // namespace

class TeamsTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }

    void scrollPositionSurvivesARefresh();
    void returnOpens();
    void copiesShownColumnsAsTabSeparatedText();

private:
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TeamsModel> m_model;
    std::unique_ptr<TeamsTable> m_table;
};

void TeamsTableTest::init()
{
    m_model = std::make_unique<TeamsModel>();
    m_workspace = std::make_unique<Workspace>();
    m_model->setWorkspace(m_workspace.get());
    m_workspace->takeRows(makeRows());
    m_table = std::make_unique<TeamsTable>(*m_model);
    m_table->resize(1000, 500);
    m_table->show();
}

void TeamsTableTest::scrollPositionSurvivesARefresh()
{
    m_table->verticalScrollBar()->setValue(1000);
    const int before = m_table->verticalScrollBar()->value();
    QVERIFY(before > 0);
    QList<TeamRow> rows = makeRows();
    rows[99].alias = u"Before all others"_qs; // the order changes: the model resets
    m_workspace->takeRows(rows);
    const int top = m_table->rowAt(0);
    QCOMPARE(m_model->teamIdAt(top), idOf(before / m_table->rowHeight(0)));
}

void TeamsTableTest::returnOpens()
{
    m_table->chooseTeam(idOf(7));
    QSignalSpy opened(m_table.get(), &TeamsTable::teamOpened);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<TeamId>(), idOf(7));
}

void TeamsTableTest::copiesShownColumnsAsTabSeparatedText()
{
    for (int column = 1; column < teamColumnCount; ++column)
        m_table->setColumnHidden(column, TeamColumn(column) != TeamColumn::Spend);
    m_table->chooseTeam(idOf(10));
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Alias\tSpend\nTeam 010\t$120.00\n"_qs);
}

QTEST_MAIN(TeamsTableTest)
#include "tst_teamstable.moc"
