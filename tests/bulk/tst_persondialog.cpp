// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "bulkworld.h"
#include "persondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Teamwright;

class PersonDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllTeamsOfAPerson()
    {
        open(true);
        QCOMPARE(names(), QStringList({u"Alpha"_qs, u"Beta"_qs}));
        QCOMPARE(cell(0, MemberColumn::Role), u"admin"_qs);
        QCOMPARE(cell(1, MemberColumn::Role), u"user"_qs);
        QVERIFY(m_dialog->findChild<QLabel *>(u"personSummary"_qs)->text().contains(u"2 team(s)"_qs));
        QCOMPARE(m_world->api.countOf(FakeApi::Call::Team), 2); // Gamma was not asked for
    }

    void aLimitOfTheChosenRowsIsOneStep()
    {
        open(true);
        table()->selectAll();
        edit(0, MemberColumn::TokensPerMinute, u"120,000"_qs);
        QTRY_COMPARE(m_world->workspace.editCount(), 2); // a delegate commits in the next turn
        QCOMPARE(m_world->wanted(alphaId, u"ada"_qs)->wanted->limits.tpmLimit,
                 std::optional<qint64>(120'000));
        QCOMPARE(m_world->wanted(betaId, u"ada"_qs)->wanted->limits.tpmLimit, std::optional<qint64>(120'000));
        QCOMPARE(m_world->workspace.undoStack().count(), 1);
        QCOMPARE(cell(1, MemberColumn::TokensPerMinute), u"120,000"_qs);
        m_world->workspace.undoStack().undo();
        QCOMPARE(m_world->workspace.editCount(), 0);
        QVERIFY(cell(1, MemberColumn::TokensPerMinute) != u"120,000"_qs);
    }

    void aRoleThatNeedsALicenceIsNotStaged()
    {
        open(false);
        table()->selectRow(1);
        choose(1, MemberRole::Admin);
        QTRY_VERIFY(banner().isVisible());
        QCOMPARE(m_world->workspace.editCount(), 0);
    }

    void removingTheLastAdminAsksFirst()
    {
        open(true);
        table()->selectAll();
        button<QPushButton>(*m_dialog, u"Remove From"_qs)->click();
        QVERIFY(banner().isVisible());
        QCOMPARE(m_world->workspace.editCount(), 0);
        QSignalSpy staged(m_dialog, &PersonDialog::staged);
        button<QPushButton>(*m_dialog, u"Stage Anyway"_qs)->click();
        QCOMPARE(staged.takeFirst().first().toInt(), 2);
        QVERIFY(!m_world->wanted(alphaId, u"ada"_qs)->wanted);
        QVERIFY(!m_world->wanted(betaId, u"ada"_qs)->wanted);
        QCOMPARE(names().size(), 2); // they stay visible as removed
    }

    void saysWhenSomebodyIsInNoTeam()
    {
        open(true);
        m_dialog->find(u"nobody"_qs);
        QTRY_VERIFY(!table()->isVisible());
    }

    void cleanup() { delete m_dialog; }

private:
    void open(bool isLicensed)
    {
        m_world = std::make_unique<BulkWorld>();
        m_world->capabilities().isLicensed = isLicensed;
        m_dialog = new PersonDialog(m_world->workspace, m_world->api, m_world->capabilities());
        m_dialog->open();
        named<QLineEdit>(*m_dialog, u"Person"_qs)->setText(u"ADA"_qs);
        button<QPushButton>(*m_dialog, u"Find"_qs)->click();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }
    QTableView *table() { return named<QTableView>(*m_dialog, u"Teams of this person"_qs); }
    Banner &banner() { return *m_dialog->findChild<Banner *>(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(cell(row, MemberColumn::User));
        return names;
    }
    QString cell(int row, MemberColumn column)
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    void edit(int row, MemberColumn column, const QString &text)
    {
        table()->edit(table()->model()->index(row, int(column)));
        auto *line = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(int row, MemberRole role)
    {
        table()->edit(table()->model()->index(row, int(MemberColumn::Role)));
        auto *box = table()->viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        box->setCurrentIndex(int(role));
        QTest::keyClick(box, Qt::Key_Return);
    }

    std::unique_ptr<BulkWorld> m_world;
    QPointer<PersonDialog> m_dialog;
};

QTEST_MAIN(PersonDialogTest)
#include "tst_persondialog.moc"
