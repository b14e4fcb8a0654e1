// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "bulkeditdialog.h"
#include "bulkworld.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Teamwright;

class BulkEditDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesEveryBudgetByPercentAsOneStep()
    {
        open({alphaId, betaId, gammaId});
        choose(u"Field"_qs, u"Maximum budget"_qs);
        choose(u"Change"_qs, u"Raise by percent"_qs);
        type(u"10 %"_qs);
        QCOMPARE(text("bulkSummary"), u"2 of 3 team(s) will change"_qs);
        QVERIFY(note("bulkLeftOut").startsWith(u"1 team(s) left out"_qs));
        QCOMPARE(cell(0, 0), u"Alpha"_qs);
        QCOMPARE(cell(0, 1), u"$5.00"_qs);
        QCOMPARE(cell(0, 2), u"$5.50"_qs);

        QSignalSpy staged(m_dialog, &BulkEditDialog::staged);
        stage()->click();
        QCOMPARE(staged.takeFirst().first().toInt(), 2);
        QCOMPARE(m_world->wanted(alphaId, TeamField::MaxBudget), usd("5.5"));
        QCOMPARE(m_world->wanted(betaId, TeamField::MaxBudget), usd("11"));
        QCOMPARE(m_world->workspace.undoStack().count(), 1);
        m_world->workspace.undoStack().undo();
        QCOMPARE(m_world->workspace.editCount(), 0);
    }

    void saysWhatIsWrongBesideTheValue()
    {
        open({alphaId, betaId});
        choose(u"Field"_qs, u"Maximum budget"_qs);
        choose(u"Change"_qs, u"Set to"_qs);
        QVERIFY(!stage()->isEnabled());
        type(u"a lot"_qs);
        QVERIFY(!note("bulkFault").isEmpty());
        QVERIFY(!stage()->isEnabled());
        type(u"$1,250.50"_qs);
        QVERIFY(note("bulkFault").isEmpty());
        QCOMPARE(cell(1, 2), u"$1,250.50"_qs);
        QVERIFY(stage()->isEnabled());
    }

    void warnsWhenEveryModelWouldBeOpened()
    {
        BulkWorld world;
        world.api.teams[0].setValue(TeamField::Models, FieldValue(QStringList{u"o1"_qs}));
        world.takeRows();
        BulkEditDialog dialog(world.workspace, world.capabilities(), {alphaId});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        named<QComboBox>(dialog, u"Field"_qs)->setCurrentText(u"Models"_qs);
        named<QComboBox>(dialog, u"Change"_qs)->setCurrentText(u"Empty"_qs);
        QVERIFY(dialog.findChild<InlineNote *>(u"bulkWarning"_qs)->text().contains(u"every model"_qs));
        QCOMPARE(named<QTableView>(dialog, u"Sample"_qs)->model()->index(0, 2).data().toString(),
                 u"all models"_qs);
    }

    void buildsOnWhatIsStagedAlready()
    {
        m_world = std::make_unique<BulkWorld>();
        TeamEdit edit{alphaId, {}, {}, {}, false};
        edit.fields.insert(TeamField::MaxBudget, {usd("5"), usd("20")});
        m_world->workspace.stage({edit}, {});
        show({alphaId});
        choose(u"Change"_qs, u"Raise by an amount"_qs);
        type(u"5"_qs);
        stage()->click();
        QCOMPARE(m_world->wanted(alphaId, TeamField::MaxBudget), usd("25"));
        QCOMPARE(m_world->workspace.edit(alphaId)->fields.value(TeamField::MaxBudget).was, usd("5"));
    }

    void blocksWithoutAValue()
    {
        open({alphaId, betaId, gammaId});
        choose(u"Field"_qs, u"Blocked"_qs);
        QVERIFY(!named<QLineEdit>(*m_dialog, u"Value"_qs)->isEnabled());
        stage()->click();
        QCOMPARE(m_world->wanted(gammaId, TeamField::Blocked), FieldValue(true));
    }

    void saysWhyNothingMayBeChanged()
    {
        m_world = std::make_unique<BulkWorld>();
        m_world->capabilities().isReadOnlyProfile = true;
        show({alphaId, betaId});
        type(u"5"_qs);
        QVERIFY(!stage()->isEnabled());
        QVERIFY(m_dialog->findChild<Banner *>()->isVisible());
    }

    void cleanup() { delete m_dialog; }

private:
    void open(const QList<TeamId> &teams)
    {
        m_world = std::make_unique<BulkWorld>();
        show(teams);
    }
    void show(const QList<TeamId> &teams)
    {
        m_dialog = new BulkEditDialog(m_world->workspace, m_world->capabilities(), teams);
        m_dialog->open();
    }
    void choose(const QString &box, const QString &entry)
    {
        auto *found = named<QComboBox>(*m_dialog, box);
        QVERIFY2(found->findText(entry) >= 0, qPrintable(entry));
        found->setCurrentText(entry);
    }
    void type(const QString &text) { named<QLineEdit>(*m_dialog, u"Value"_qs)->setText(text); }
    QString text(const char *name) { return m_dialog->findChild<QLabel *>(QLatin1String(name))->text(); }
    QString note(const char *name) { return m_dialog->findChild<InlineNote *>(QLatin1String(name))->text(); }
    QString cell(int row, int column)
    {
        return named<QTableView>(*m_dialog, u"Sample"_qs)->model()->index(row, column).data().toString();
    }
    QPushButton *stage() { return button<QPushButton>(*m_dialog, u"Stage"_qs); }

    std::unique_ptr<BulkWorld> m_world;
    QPointer<BulkEditDialog> m_dialog;
};

QTEST_MAIN(BulkEditDialogTest)
#include "tst_bulkeditdialog.moc"
