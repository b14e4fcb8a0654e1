// SPDX-License-Identifier: GPL-3.0-or-later
#include "formworld.h"
#include "memberseditor.h"
#include "tostring.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Member user(const QString &id, MemberRole role = MemberRole::User) { return {UserId(id), {}, role, {}, {}}; }

QTableView &grid(const FormWorld &world) { return *world.named<QTableView>(u"Members"_qs); }

void startMember(const FormWorld &world)
{
    QTest::mouseClick(world.object<QPushButton>("addMember"), Qt::LeftButton);
}

} // namespace

class TestMembersGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAMemberInOneUndoableStep();
    void goesOnWithTab();
    void neverKeepsAMemberWithoutAName();
    void takesTheRoleWithTheName();
    void takesPastedLines();
    void takesLinesPastedIntoACell();
    void changesTheRoleByComboBox();
    void removesChosenRows();
    void commitsWhatIsBeingTypedBeforeSending();
    void offersToMakeAnUnknownUser();
    void marksARowTwiceNamed();
};

void TestMembersGrid::addsAMemberInOneUndoableStep()
{
    FormWorld world;
    startMember(world);
    world.type(u"ann@example.org"_qs);
    world.press(Qt::Key_Return);
    QCOMPARE(world.typed().members, (QList<Member>{{{}, u"ann@example.org"_qs, MemberRole::User, {}, {}}}));
    QCOMPARE(grid(world).model()->rowCount(), 1);
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(world.typed().members.isEmpty());
    QCOMPARE(grid(world).model()->rowCount(), 0);
}

void TestMembersGrid::goesOnWithTab()
{
    FormWorld world;
    startMember(world);
    world.type(u"a"_qs);
    world.press(Qt::Key_Tab);
    auto *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(role);
    QCOMPARE(role->accessibleDescription(), u"Role"_qs);
    QTest::keyClick(role, Qt::Key_Down);
    world.press(Qt::Key_Tab);
    world.type(u"b"_qs);
    world.press(Qt::Key_Tab);
    world.press(Qt::Key_Tab);
    QCOMPARE(grid(world).model()->rowCount(), 3);
    world.press(Qt::Key_Tab);
    QCOMPARE(grid(world).model()->rowCount(), 2);
    QVERIFY(QApplication::focusWidget() != &grid(world));
    QCOMPARE(world.typed().members, (QList<Member>{user(u"a"_qs, MemberRole::Admin), user(u"b"_qs)}));
}

void TestMembersGrid::neverKeepsAMemberWithoutAName()
{
    FormWorld world;
    startMember(world);
    world.press(Qt::Key_Escape);
    QCOMPARE(grid(world).model()->rowCount(), 0);
    startMember(world);
    world.type(u"   "_qs);
    world.press(Qt::Key_Return);
    QCOMPARE(grid(world).model()->rowCount(), 0);
    startMember(world);
    world.named<QLineEdit>(u"Alias"_qs)->setFocus();
    QCOMPARE(grid(world).model()->rowCount(), 0);
    QVERIFY(world.workspace.isPristine(world.key));
}

void TestMembersGrid::takesTheRoleWithTheName()
{
    FormWorld world;
    startMember(world);
    world.type(u"user-1234, admin"_qs);
    world.press(Qt::Key_Return);
    QCOMPARE(world.typed().members, (QList<Member>{user(u"user-1234"_qs, MemberRole::Admin)}));
    grid(world).setCurrentIndex(grid(world).model()->index(0, 0));
    grid(world).edit(grid(world).currentIndex());
    world.type(u"user-9"_qs);
    world.press(Qt::Key_Return);
    QCOMPARE(world.typed().members.first().role, MemberRole::Admin);
}

void TestMembersGrid::takesPastedLines()
{
    FormWorld world;
    QApplication::clipboard()->setText(u"a, admin\nb\tuser\nann@example.org\nc, king\n"_qs);
    grid(world).setFocus();
    world.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.typed().members, (QList<Member>{user(u"a"_qs, MemberRole::Admin),
                                                   user(u"b"_qs),
                                                   {{}, u"ann@example.org"_qs, MemberRole::User, {}, {}}}));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(world.typed().members.isEmpty());
}

void TestMembersGrid::takesLinesPastedIntoACell()
{
    FormWorld world;
    QApplication::clipboard()->setText(u"a, admin\nb\n"_qs);
    startMember(world);
    world.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.typed().members, (QList<Member>{user(u"a"_qs, MemberRole::Admin), user(u"b"_qs)}));
    QCOMPARE(grid(world).model()->rowCount(), 2);
}

void TestMembersGrid::changesTheRoleByComboBox()
{
    FormWorld world;
    world.workspace.insertMembers(world.key, 0, {user(u"a"_qs)});
    grid(world).setFocus();
    grid(world).setCurrentIndex(grid(world).model()->index(0, 1));
    world.press(Qt::Key_F2);
    auto *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(role);
    QTest::keyClick(role, Qt::Key_Down);
    world.press(Qt::Key_Return);
    QTRY_COMPARE(world.typed().members.first().role, MemberRole::Admin);
}

void TestMembersGrid::removesChosenRows()
{
    FormWorld world;
    world.workspace.insertMembers(world.key, 0, {user(u"a"_qs), user(u"b"_qs), user(u"c"_qs)});
    grid(world).setFocus();
    grid(world).selectRow(0);
    grid(world).selectionModel()->select(grid(world).model()->index(2, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    world.press(Qt::Key_Delete);
    QCOMPARE(world.typed().members, QList<Member>{user(u"b"_qs)});
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(world.typed().members.size(), 3);
}

void TestMembersGrid::commitsWhatIsBeingTypedBeforeSending()
{
    FormWorld world;
    world.type(u"Alias"_qs, u"one"_qs);
    startMember(world);
    world.type(u"user-1"_qs);
    world.object<QPushButton>("createTeam")->click();
    QTRY_COMPARE(world.api.countOf(FakeApi::Call::Perform), 1);
    QCOMPARE(world.sent().members, QList<Member>{user(u"user-1"_qs)});
}

void TestMembersGrid::offersToMakeAnUnknownUser()
{
    FormWorld world([](FakeApi &api) { api.users = {{UserId(u"known"_qs), {}, {}, {}}}; });
    startMember(world);
    world.type(u"nobody"_qs);
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.object<QPushButton>("createUser"));
    QSignalSpy requested(world.form.get(), &TeamForm::userCreationRequested);
    world.object<QPushButton>("createUser")->click();
    QWidget *dialog = world.form->findChild<QDialog *>();
    QVERIFY(dialog);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Create User")
            button->click();
    }
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<User>().id, UserId(u"nobody"_qs));
}

void TestMembersGrid::marksARowTwiceNamed()
{
    FormWorld world;
    world.workspace.insertMembers(world.key, 0, {user(u"a"_qs), user(u"a"_qs)});
    const auto marked = [&] {
        const auto *members = world.form->findChild<MembersEditor *>();
        const auto notes = members->findChildren<QWidget *>(u"issueSentence"_qs);
        return std::ranges::any_of(notes, [](const QWidget *note) { return note->isVisible(); });
    };
    QTRY_VERIFY(marked());
}

QTEST_MAIN(TestMembersGrid)
#include "tst_membersgrid.moc"
