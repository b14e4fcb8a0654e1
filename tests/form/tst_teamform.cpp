// SPDX-License-Identifier: GPL-3.0-or-later
#include "formworld.h"
#include "tostring.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;

Member member(const QString &id, MemberRole role) { return {UserId(id), {}, role, {}, {}}; }

} // namespace

class TestTeamForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheTeamWithMembersByKeysAlone();
    void makesTheTeamWithABudget();
    void sendsOnceForTwoClicks();
    void undoesOverTheWholeForm();
    void closesOnEscapeAndKeepsWhatIsTyped();
    void discardsOnlyWhenConfirmed();
    void undoesNoFurtherThanItsBeginning();
    void offersNoCreationToAViewer();
    void marksWhatNeedsALicence();
    void hidesWhatTheProxyDoesNotKnow();
    void fillsFromAPastedCommand();
    void copiesTheRequestAsCurl();
    void hasANameForEveryFocusableWidget();
    void tabsInReadingOrder();
};

void TestTeamForm::makesTheTeamWithMembersByKeysAlone()
{
    FormWorld world;
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Alias"_qs);
    int actions = 1; // Ctrl+N in the list
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        world.press(key, modifiers);
        ++actions;
    };
    world.type(u"my-new-team_2"_qs);
    press(Qt::Key_M, Qt::AltModifier);
    world.type(u"user-1234, admin"_qs);
    press(Qt::Key_Return);
    press(Qt::Key_M, Qt::AltModifier);
    world.type(u"user-2434"_qs);
    press(Qt::Key_Return, control);
    QTRY_COMPARE(world.api.countOf(FakeApi::Call::Perform), 1);
    QCOMPARE(
        world.sentBody(),
        QByteArray(
            R"({"team_alias": "my-new-team_2", "members_with_roles": )"
            R"([{"role": "admin", "user_id": "user-1234"}, {"role": "user", "user_id": "user-2434"}]})"));
    QVERIFY2(actions <= 12, qPrintable(QString::number(actions)));
}

void TestTeamForm::makesTheTeamWithABudget()
{
    FormWorld world;
    world.type(u"Alias"_qs, u"QA Prod Bot"_qs);
    world.type(u"Maximum budget"_qs, u"0.000000001"_qs);
    world.type(u"Budget duration"_qs, u"1d"_qs);
    QTest::mouseClick(world.object<QPushButton>("createTeam"), Qt::LeftButton);
    QTRY_COMPARE(world.api.countOf(FakeApi::Call::Perform), 1);
    const JsonValue wanted =
        *JsonValue::parse(R"({"team_alias": "QA Prod Bot", "max_budget": 1e-9, "budget_duration": "1d"})");
    const JsonValue body = *JsonValue::parse(world.sentBody());
    QCOMPARE(body[u"max_budget"].numberToken().toDouble(), 0.000000001);
    QCOMPARE(body[u"budget_duration"], wanted[u"budget_duration"]);
    QCOMPARE(body[u"team_alias"], wanted[u"team_alias"]);
    QCOMPARE(body.toObject().size() - (body.contains(u"members_with_roles") ? 1 : 0), 3);
    QVERIFY(body[u"members_with_roles"].toArray().isEmpty());
}

void TestTeamForm::sendsOnceForTwoClicks()
{
    FormWorld world;
    world.api.hangNext(FakeApi::Call::Perform);
    world.type(u"Alias"_qs, u"one"_qs);
    auto *create = world.object<QPushButton>("createTeam");
    QTest::mouseDClick(create, Qt::LeftButton);
    QTest::mouseClick(create, Qt::LeftButton);
    world.press(Qt::Key_Return, control);
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->accessibleName(), u"Create Team"_qs);
    QCOMPARE(world.api.countOf(FakeApi::Call::Perform), 1);
}

void TestTeamForm::undoesOverTheWholeForm()
{
    FormWorld world;
    world.type(u"Alias"_qs, u"first"_qs);
    world.type(u"Maximum budget"_qs, u"25"_qs);
    world.press(Qt::Key_Z, control);
    QCOMPARE(world.named<QLineEdit>(u"Maximum budget"_qs)->text(), QString());
    QCOMPARE(world.named<QLineEdit>(u"Alias"_qs)->text(), u"first"_qs);
    world.press(Qt::Key_Z, control);
    QCOMPARE(world.named<QLineEdit>(u"Alias"_qs)->text(), QString());
    world.press(Qt::Key_Z, control | Qt::ShiftModifier);
    QCOMPARE(world.value(TeamField::Alias), FieldValue(u"first"_qs));
}

void TestTeamForm::closesOnEscapeAndKeepsWhatIsTyped()
{
    FormWorld world;
    QSignalSpy closed(world.form.get(), &TeamForm::closeRequested);
    world.type(u"Alias"_qs, u"kept"_qs);
    world.press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(world.value(TeamField::Alias), FieldValue(u"kept"_qs));
}

void TestTeamForm::discardsOnlyWhenConfirmed()
{
    FormWorld world;
    QSignalSpy discarded(world.form.get(), &TeamForm::discardRequested);
    world.type(u"Alias"_qs, u"going"_qs);
    QTest::mouseClick(world.object<QPushButton>("discard"), Qt::LeftButton);
    QCOMPARE(discarded.size(), 0);
    for (QPushButton *button : world.form->findChildren<QPushButton *>()) {
        if (button->text() == u"Discard It" && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(discarded.size(), 1);
}

void TestTeamForm::undoesNoFurtherThanItsBeginning()
{
    FormWorld world;
    world.type(u"Alias"_qs, u"x"_qs);
    for (int step = 0; step < 4; ++step)
        world.press(Qt::Key_Z, control);
    QVERIFY(world.workspace.newTeam(world.key));
}

void TestTeamForm::offersNoCreationToAViewer()
{
    FormWorld world([](FakeApi &api) { api.report.capabilities.caller = Caller::Viewer; });
    world.type(u"Alias"_qs, u"x"_qs);
    QVERIFY(!world.object<QPushButton>("createTeam")->isEnabled());
    world.press(Qt::Key_Return, control);
    QCOMPARE(world.api.countOf(FakeApi::Call::Perform), 0);
}

void TestTeamForm::marksWhatNeedsALicence()
{
    FormWorld world;
    QVERIFY(!world.object<QWidget>("editor_tags")->isEnabled());
    QVERIFY(!world.object<QWidget>("editor_organization_id")->isEnabled());
    FormWorld licensed([](FakeApi &api) { api.report.capabilities.isLicensed = true; });
    QVERIFY(licensed.object<QWidget>("editor_tags")->isEnabled());
}

void TestTeamForm::hidesWhatTheProxyDoesNotKnow()
{
    FormWorld world([](FakeApi &api) { api.report.capabilities.knownFields = {}; });
    QVERIFY(world.object<QWidget>("row_soft_budget")->isHidden());
    QVERIFY(!world.object<QWidget>("row_max_budget")->isHidden());
    const QByteArray section = "section_" + QByteArray::number(int(FieldSection::MemberDefaults));
    QVERIFY(world.object<QWidget>(section.constData())->isHidden());
}

void TestTeamForm::fillsFromAPastedCommand()
{
    CurlTools tools;
    tools.read = [](const QString &text, QString *) -> std::optional<PastedContent> {
        PastedContent pasted;
        pasted.team.setValue(TeamField::Alias, FieldValue(text.section(u' ', -1)));
        pasted.team.members = {member(u"user-1234"_qs, MemberRole::Admin)};
        pasted.notes = {u"members became roles"_qs};
        return pasted;
    };
    QApplication::clipboard()->setText(u"curl http://x/team/new -d pasted"_qs);
    FormWorld world({}, tools);
    for (QPushButton *button : world.form->findChildren<QPushButton *>()) {
        if (button->text() == u"Fill the Form" && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QApplication::clipboard()->clear();
    QCOMPARE(world.named<QLineEdit>(u"Alias"_qs)->text(), u"pasted"_qs);
    QCOMPARE(world.named<QTableView>(u"Members"_qs)->model()->rowCount(), 1);
    world.press(Qt::Key_Z, control);
    QVERIFY(world.workspace.isPristine(world.key));
}

void TestTeamForm::copiesTheRequestAsCurl()
{
    CurlTools tools;
    tools.write = [](const RequestPreview &preview) { return u"curl "_qs + preview.url.toString(); };
    FormWorld world({}, tools);
    QTest::mouseClick(world.object<QPushButton>("copyCurl"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"curl https://fake.example/team/new"_qs);
}

void TestTeamForm::hasANameForEveryFocusableWidget()
{
    FormWorld world;
    for (const QWidget *widget : world.form->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isPartOfCombo = widget->parentWidget() && widget->parentWidget()->inherits("QComboBox");
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isDecoration = widget->inherits("QLabel") || widget->inherits("QHeaderView") ||
                                  widget->inherits("QScrollArea") || widget->inherits("QSplitterHandle") ||
                                  widget->inherits("QComboBoxListView") || isPartOfCombo;
        QVERIFY2(hasName || isDecoration,
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestTeamForm::tabsInReadingOrder()
{
    FormWorld world;
    const QStringList wanted{u"Alias"_qs,           u"Members"_qs,           u"Maximum budget"_qs,
                             u"Budget duration"_qs, u"Team ID"_qs,           u"Blocked"_qs,
                             u"Soft budget"_qs,     u"Tokens per minute"_qs, u"Requests per minute"_qs,
                             u"Tokens per day"_qs,  u"Request body"_qs,      u"Create Team"_qs};
    QStringList found;
    QStringList all;
    for (int step = 0; step < 60 && (found.isEmpty() || found.last() != u"Create Team"); ++step) {
        const QString name = QApplication::focusWidget()->accessibleName();
        all.append(name);
        if (wanted.contains(name) && !found.contains(name))
            found.append(name);
        world.press(Qt::Key_Tab);
    }
    QVERIFY2(found == wanted, qPrintable(all.join(u" | "_qs)));
}

QTEST_MAIN(TestTeamForm)
#include "tst_teamform.moc"
