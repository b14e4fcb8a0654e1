// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkworld.h"
#include "comparedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Teamwright;

class CompareDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<BulkWorld>();
        m_dialog =
            new CompareDialog(m_world->workspace, m_world->api, m_world->capabilities(), alphaId, betaId);
        m_dialog->open();
        QTRY_COMPARE(text(), u"5 difference(s)"_qs); // alias, budget, ada, bob, cyd
    }
    void cleanup() { delete m_dialog; }

    void showsOnlyWhatDiffersUntilAskedForAll()
    {
        QCOMPARE(table()->model()->rowCount(), 5);
        QVERIFY(rowOf(u"Budget duration"_qs) < 0);
        m_dialog->findChild<QCheckBox *>()->click();
        QVERIFY(rowOf(u"Budget duration"_qs) >= 0);
        const int budget = rowOf(u"Maximum budget"_qs);
        QCOMPARE(table()->model()->index(budget, 1).data().toString(), u"$5.00"_qs);
        QCOMPARE(table()->model()->index(budget, 2).data().toString(), u"$10.00"_qs);
    }

    void copiesOneRowToTheRight()
    {
        table()->selectRow(rowOf(u"Maximum budget"_qs));
        button<QPushButton>(*m_dialog, u"Copy"_qs)->click();
        QCOMPARE(m_world->wanted(betaId, TeamField::MaxBudget), usd("5"));
        QVERIFY(m_world->workspace.edit(betaId)->members.isEmpty());
        QVERIFY(!m_world->workspace.edit(alphaId));
        QCOMPARE(text(), u"4 difference(s)"_qs);
    }

    void copiesAllToTheLeftButTheAlias()
    {
        button<QPushButton>(*m_dialog, u"←"_qs)->click();
        QCOMPARE(m_world->wanted(alphaId, TeamField::MaxBudget), usd("10"));
        QVERIFY(m_world->wanted(alphaId, TeamField::Alias).isUnset());
        QCOMPARE(m_world->wanted(alphaId, u"ada"_qs)->wanted->role, MemberRole::User);
        QVERIFY(!m_world->wanted(alphaId, u"bob"_qs)->wanted);
        QCOMPARE(m_world->wanted(alphaId, u"cyd"_qs)->wanted->role, MemberRole::User); // no licence
        m_world->workspace.undoStack().undo();
        QCOMPARE(m_world->workspace.editCount(), 0);
        QCOMPARE(text(), u"5 difference(s)"_qs);
    }

private:
    QTableView *table() { return named<QTableView>(*m_dialog, u"Comparison"_qs); }
    QString text() { return m_dialog->findChild<QLabel *>(u"compareSummary"_qs)->text(); }
    int rowOf(const QString &what)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == what)
                return row;
        }
        return -1;
    }

    std::unique_ptr<BulkWorld> m_world;
    QPointer<CompareDialog> m_dialog;
};

QTEST_MAIN(CompareDialogTest)
#include "tst_comparedialog.moc"
