// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewworld.h"
#include "tostring.h"
#include "warningslist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

const TeamId first(u"t-1"_qs);
const TeamId second(u"t-2"_qs);
const TeamId third(u"t-3"_qs);

FieldValue usd(const char *amount) { return FieldValue(*Usd::parse(QString::fromLatin1(amount))); }

using Column = ChangesColumn;

} // namespace

class TestReviewDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOldAndNewGroupedByTeam();
    void showsTheExactRequests();
    void leavesASingleChangeOut();
    void appliesByKeysAlone();
    void sendsOnceForTwoClicks();
    void marksWhatFailedAndRetriesOnlyThat();
    void asksToTypeTheNameBeforeADeletion();
    void doesNotSendWhatIsBlocked();
    void asksOnceMoreOnProduction();
    void staysOpenOnEscapeWhileApplying();
    void pausesAndCancels();
    void followsWhatIsStagedBeneathIt();
    void saysWhenNothingIsStaged();
    void createsNewTeamsToo();
    void hasANameForEveryFocusableWidget();
};

void TestReviewDialog::showsOldAndNewGroupedByTeam()
{
    ReviewWorld world;
    world.stageField(second, TeamField::MaxBudget, FieldValue(FieldValue::Null{}));
    world.stageField(first, TeamField::MaxBudget, usd("7.50"));
    world.stageRemoval(first, u"bob"_qs);
    world.open();
    QCOMPARE(world.dialog->windowTitle(), u"Review Changes"_qs);
    QCOMPARE(world.named<QTableView>(u"Changes"_qs)->model()->rowCount(), 3);
    QCOMPARE(world.cell(0, Column::Team), u"Alpha"_qs);
    QCOMPARE(world.cell(0, Column::What), u"Maximum budget"_qs);
    QCOMPARE(world.cell(0, Column::Old), u"$5.00"_qs);
    QCOMPARE(world.cell(0, Column::New), u"$7.50"_qs);
    QCOMPARE(world.cell(1, Column::Team), u"Alpha"_qs);
    QCOMPARE(world.cell(1, Column::What), u"bob"_qs);
    QCOMPARE(world.cell(1, Column::Old), u"user"_qs);
    QCOMPARE(world.cell(1, Column::New), u"not a member"_qs);
    QCOMPARE(world.cell(2, Column::Team), u"Beta"_qs);
    QCOMPARE(world.cell(2, Column::New), u"unlimited"_qs);
    QTRY_VERIFY2(world.summary().contains(u"3 request"_qs), qPrintable(world.summary()));
}

void TestReviewDialog::showsTheExactRequests()
{
    ReviewWorld world;
    world.stageField(first, TeamField::TpmLimit, FieldValue(qint64(100)));
    world.stageField(second, TeamField::Blocked, FieldValue(true));
    world.open();
    auto *requests = world.named<QPlainTextEdit>(u"Requests"_qs);
    QVERIFY2(requests->toPlainText().contains(u"/team/update"_qs), qPrintable(requests->toPlainText()));
    QTest::keyClick(world.named<QTableView>(u"Changes"_qs), Qt::Key_Down);
    QTest::keyClick(world.named<QTableView>(u"Changes"_qs), Qt::Key_Space);
    QVERIFY2(requests->toPlainText().contains(u"left out"_qs), qPrintable(requests->toPlainText()));
}

void TestReviewDialog::leavesASingleChangeOut()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.stageField(first, TeamField::TpmLimit, FieldValue(qint64(100)));
    world.open();
    auto *table = world.named<QTableView>(u"Changes"_qs);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    world.press("applyChanges");
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.api.team(first)->value(TeamField::MaxBudget), usd("5"));
    QCOMPARE(world.api.team(first)->value(TeamField::TpmLimit), FieldValue(qint64(100)));
    QVERIFY(world.workspace.edit(first));
    QCOMPARE(world.workspace.edit(first)->fields.keys(), QList{TeamField::MaxBudget});
}

void TestReviewDialog::appliesByKeysAlone()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.open();
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Changes"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.api.team(first)->value(TeamField::MaxBudget), usd("7"));
    QCOMPARE(world.cell(0, Column::State), u"done"_qs);
    QVERIFY(!world.workspace.edit(first));
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog);
}

void TestReviewDialog::sendsOnceForTwoClicks()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.open();
    auto *apply = world.object<QPushButton>("applyChanges");
    QTest::mouseDClick(apply, Qt::LeftButton);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.api.writesOn(first), 1);
}

void TestReviewDialog::marksWhatFailedAndRetriesOnlyThat()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.stageField(second, TeamField::MaxBudget, usd("8"));
    world.api.refuses = [](const Operation &operation) -> std::optional<ApiError> {
        const auto *update = std::get_if<UpdateTeam>(&operation);
        if (update && update->base.id == second)
            return ApiError::of(ApiError::Kind::NotPermitted, 403, u"no budget for you"_qs);
        return {};
    };
    world.open();
    world.press("applyChanges");
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.cell(0, Column::State), u"done"_qs);
    QVERIFY2(world.cell(1, Column::State).startsWith(u"failed"_qs), qPrintable(world.cell(1, Column::State)));
    QVERIFY(world.cell(1, Column::State).contains(u"no budget for you"_qs));
    world.api.refuses = {};
    world.api.clearArrivals();
    world.press("retryFailed");
    QTRY_COMPARE(world.cell(1, Column::State), u"done"_qs);
    QCOMPARE(world.api.writesOn(first), 0);
    QCOMPARE(world.api.team(second)->value(TeamField::MaxBudget), usd("8"));
}

void TestReviewDialog::asksToTypeTheNameBeforeADeletion()
{
    ReviewWorld world;
    world.stageDeletion(third);
    world.open();
    auto *apply = world.object<QPushButton>("applyChanges");
    QVERIFY(!apply->isEnabled());
    auto *typed = world.named<QLineEdit>(u"Confirm deletion"_qs);
    QVERIFY(typed->isVisible());
    QTest::keyClicks(typed, u"gamma"_qs);
    QVERIFY(!apply->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, u"Gamma"_qs);
    QVERIFY(apply->isEnabled());
    world.press("applyChanges");
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QVERIFY(!world.api.team(third));
}

void TestReviewDialog::doesNotSendWhatIsBlocked()
{
    ReviewWorld world;
    world.stageField(second, TeamField::MaxBudget, usd("8"));
    world.stageRole(first, u"bob"_qs, MemberRole::Admin); // the role needs a licence
    world.open();
    auto *apply = world.object<QPushButton>("applyChanges");
    QVERIFY(!apply->isEnabled());
    QVERIFY(!apply->toolTip().isEmpty());
    QVERIFY(!world.dialog->findChild<WarningsList *>()->sentences().isEmpty());
    world.press("leaveOutBlocked");
    QVERIFY(apply->isEnabled());
    world.press("applyChanges");
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.api.writesOn(first), 0);
    QCOMPARE(world.api.writesOn(second), 1);
    QVERIFY(world.workspace.edit(first));
}

void TestReviewDialog::asksOnceMoreOnProduction()
{
    ReviewWorld world(Environment::Production);
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.stageField(second, TeamField::MaxBudget, usd("8"));
    world.open();
    world.prompter.answers = {1}; // no
    world.press("applyChanges");
    QTRY_VERIFY(!world.controller->isRunning());
    QCOMPARE(world.prompter.questions.size(), 1);
    QVERIFY2(world.prompter.questions.first().text.contains(u'2'),
             qPrintable(world.prompter.questions.first().text));
    QCOMPARE(world.api.countOf(FakeApi::Call::Perform), 0);
    QTRY_VERIFY(world.object<QPushButton>("applyChanges")->isEnabled());
    world.prompter.answers = {0};
    world.press("applyChanges");
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.api.countOf(FakeApi::Call::Perform), 2);
}

void TestReviewDialog::staysOpenOnEscapeWhileApplying()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.open();
    world.api.hangNext(FakeApi::Call::Perform);
    world.press("applyChanges");
    QTRY_COMPARE(world.api.hangingCount(), 1);
    QTest::keyClick(world.dialog, Qt::Key_Escape);
    QVERIFY(world.dialog && world.dialog->isVisible());
    world.api.release();
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
}

void TestReviewDialog::pausesAndCancels()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.open();
    world.api.hangNext(FakeApi::Call::Team);
    world.press("applyChanges");
    QTRY_COMPARE(world.api.hangingCount(), 1);
    world.press("pauseApply");
    QVERIFY(world.controller->isPaused());
    QCOMPARE(world.object<QPushButton>("pauseApply")->accessibleName(), QString());
    QVERIFY(world.object<QLabel>("applyProgress")->text().contains(u"paused"_qs));
    world.press("cancelApply");
    world.api.release();
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QCOMPARE(world.api.writesOn(first), 0);
    QVERIFY(world.workspace.edit(first));
}

void TestReviewDialog::followsWhatIsStagedBeneathIt()
{
    ReviewWorld world;
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.stageField(first, TeamField::TpmLimit, FieldValue(qint64(100)));
    world.open();
    auto *table = world.named<QTableView>(u"Changes"_qs);
    QTest::keyClick(table, Qt::Key_Space);
    world.stageField(second, TeamField::Blocked, FieldValue(true));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(table->model()->index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestReviewDialog::saysWhenNothingIsStaged()
{
    ReviewWorld world;
    world.open();
    QCOMPARE(world.summary(), u"Nothing is staged."_qs);
    QVERIFY(!world.object<QPushButton>("applyChanges")->isEnabled());
}

void TestReviewDialog::createsNewTeamsToo()
{
    ReviewWorld world;
    const TeamId key = world.workspace.startNewTeam();
    world.workspace.setField(key, TeamField::Alias, FieldValue(u"Delta"_qs));
    world.open();
    QCOMPARE(world.cell(0, Column::Team), u"Delta"_qs);
    QCOMPARE(world.cell(0, Column::What), u"New team"_qs);
    world.press("applyChanges");
    QTRY_VERIFY(world.summary().startsWith(u"Applied"_qs));
    QVERIFY2(world.cell(0, Column::State).startsWith(u"done"_qs), qPrintable(world.cell(0, Column::State)));
    QCOMPARE(world.api.teams.size(), 4);
    QVERIFY(world.workspace.newTeams().isEmpty());
}

void TestReviewDialog::hasANameForEveryFocusableWidget()
{
    ReviewWorld world;
    world.stageDeletion(third);
    world.stageField(first, TeamField::MaxBudget, usd("7"));
    world.open();
    for (const QWidget *widget : world.dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

QTEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
