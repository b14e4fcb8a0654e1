// SPDX-License-Identifier: GPL-3.0-or-later
#include "formworld.h"
#include "tostring.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;

} // namespace

class TestFormIssues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsIssuesBackUntilTouched();
    void saysWhatIsWrongBesideTheField();
    void stopsAtTheFirstWrongField();
    void asksOnceWhetherNothingMayBeSpent();
    void offersTheTeamThatHasTheAlias();
    void showsWhatTheProxyRejectsBesideItsField();
    void showsOtherFailuresAboveTheForm();
};

void TestFormIssues::keepsIssuesBackUntilTouched()
{
    FormWorld world;
    QVERIFY(world.sentencesAt(TeamField::Alias).isEmpty());
    world.press(Qt::Key_Return, control);
    QTRY_COMPARE(world.sentencesAt(TeamField::Alias).size(), 1);
    QCOMPARE(world.api.countOf(FakeApi::Call::Perform), 0);
}

void TestFormIssues::saysWhatIsWrongBesideTheField()
{
    FormWorld world;
    world.type(u"Budget duration"_qs, u"30days"_qs);
    QTRY_COMPARE(world.sentencesAt(TeamField::BudgetDuration).size(), 1);
    world.type(u"Budget duration"_qs, u"30d"_qs);
    QTRY_VERIFY(world.sentencesAt(TeamField::BudgetDuration).isEmpty());
}

void TestFormIssues::stopsAtTheFirstWrongField()
{
    FormWorld world;
    world.type(u"Alias"_qs, u"fine"_qs);
    world.type(u"Requests per minute"_qs, u"many"_qs);
    world.named<QLineEdit>(u"Alias"_qs)->setFocus();
    world.press(Qt::Key_Return, control);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Requests per minute"_qs);
    QCOMPARE(world.value(TeamField::RpmLimit), FieldValue(FieldValue::Invalid{u"many"_qs}));
}

void TestFormIssues::asksOnceWhetherNothingMayBeSpent()
{
    FormWorld world;
    world.type(u"Alias"_qs, u"frozen"_qs);
    world.type(u"Maximum budget"_qs, u"0"_qs);
    world.press(Qt::Key_Return, control);
    QCOMPARE(world.api.countOf(FakeApi::Call::Perform), 0);
    auto *yes = world.object<QPushButton>("acceptQuestion");
    QVERIFY(yes);
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_COMPARE(world.api.countOf(FakeApi::Call::Perform), 1);
}

void TestFormIssues::offersTheTeamThatHasTheAlias()
{
    FormWorld world;
    TeamRow row;
    row.id = TeamId(u"t-1"_qs);
    row.alias = u"taken"_qs;
    world.workspace.takeRows({row});
    QSignalSpy opened(world.form.get(), &TeamForm::openTeamRequested);
    world.type(u"Alias"_qs, u"taken"_qs);
    QTRY_VERIFY(world.object<QPushButton>("openThatOne"));
    QTest::mouseClick(world.object<QPushButton>("openThatOne"), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<TeamId>(), TeamId(u"t-1"_qs));
    QTest::mouseClick(world.object<QPushButton>("acceptQuestion"), Qt::LeftButton);
    QTRY_COMPARE(world.api.countOf(FakeApi::Call::Perform), 1);
}

void TestFormIssues::showsWhatTheProxyRejectsBesideItsField()
{
    FormWorld world;
    ApiError error = ApiError::of(ApiError::Kind::Validation, 400, u"max_budget is too much"_qs);
    error.field = TeamField::MaxBudget;
    world.api.failNext(FakeApi::Call::Perform, error);
    world.type(u"Alias"_qs, u"one"_qs);
    world.type(u"Maximum budget"_qs, u"5"_qs);
    world.press(Qt::Key_Return, control);
    QTRY_COMPARE(world.sentencesAt(TeamField::MaxBudget).size(), 1);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Maximum budget"_qs);
    QCOMPARE(world.named<QLineEdit>(u"Alias"_qs)->text(), u"one"_qs);
    world.type(u"Maximum budget"_qs, u"4"_qs);
    QVERIFY(world.sentencesAt(TeamField::MaxBudget).isEmpty());
}

void TestFormIssues::showsOtherFailuresAboveTheForm()
{
    FormWorld world;
    ApiError error = ApiError::of(ApiError::Kind::NotPermitted, 401, u"Only proxy admin"_qs);
    error.rawBody = "{\"error\": 1}";
    world.api.failNext(FakeApi::Call::Perform, error);
    world.type(u"Alias"_qs, u"one"_qs);
    world.press(Qt::Key_Return, control);
    const auto button = [&]() -> QPushButton * {
        for (QPushButton *one : world.form->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == u"Show the Proxy’s Answer")
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(button());
    QTest::mouseClick(button(), Qt::LeftButton);
    const auto *shown = world.named<QPlainTextEdit>(u"The proxy’s answer"_qs);
    QVERIFY(shown->toPlainText().contains(u"{\"error\": 1}"_qs));
}

QTEST_MAIN(TestFormIssues)
#include "tst_formissues.moc"
