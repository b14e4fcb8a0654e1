// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersworld.h"

#include "pastemembersdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestMembersPane final : public QObject, private MembersWorld
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { finish(); }

    void roleByKeysIsStaged();
    void roleOfTheWholeSelection();
    void fillDownTakesTheFirst();
    void limitIsTypedIntoItsCell();
    void wrongLimitIsRefusedInWords();
    void addsByTyping();
    void pastedLinesAreShownFirst();
    void findsPeople();
    void revertPutsTheChosenBack();
    void choiceSurvivesSorting();
};

void TestMembersPane::roleByKeysIsStaged()
{
    choose({u"bob"_qs});
    press(Qt::Key_Return); // the user cannot be edited, the role can
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(box);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(role(u"bob"_qs), MemberRole::Admin);
    QCOMPARE(role(u"cat"_qs), MemberRole::User);
    QCOMPARE(m_workspace->undoStack().count(), 1);
}

void TestMembersPane::roleOfTheWholeSelection()
{
    choose({u"bob"_qs, u"cat"_qs});
    press(Qt::Key_F2);
    press(Qt::Key_Down);
    QCOMPARE(role(u"bob"_qs), MemberRole::Admin);
    QCOMPARE(role(u"cat"_qs), MemberRole::Admin);
    QCOMPARE(m_workspace->undoStack().count(), 1);
}

void TestMembersPane::fillDownTakesTheFirst()
{
    choose({u"ann"_qs, u"bob"_qs, u"cat"_qs});
    goTo(MemberColumn::Role);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(role(u"cat"_qs), MemberRole::Admin);
    QCOMPARE(m_pane->changeCount(), 2);
}

void TestMembersPane::limitIsTypedIntoItsCell()
{
    choose({u"bob"_qs});
    goTo(MemberColumn::Budget);
    press(Qt::Key_2); // typing begins the edit
    press(Qt::Key_5);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_workspace->edit(qa)); // Return is taken in the next turn
    const TeamEdit *edit = m_workspace->edit(qa);
    QCOMPARE(edit->members.first().wanted->limits.maxBudget, Usd::parse(u"25"_qs));
    QVERIFY(note().contains(u"life"_qs)); // no period
}

void TestMembersPane::wrongLimitIsRefusedInWords()
{
    choose({u"bob"_qs});
    goTo(MemberColumn::Budget);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"-5"_qs);
    press(Qt::Key_Return);
    QTRY_VERIFY(!note().isEmpty());
    QVERIFY(!m_workspace->edit(qa));
}

void TestMembersPane::addsByTyping()
{
    m_pane->addMember();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"user-2434, admin, 5"_qs);
    press(Qt::Key_Return);
    QCOMPARE(role(u"user-2434"_qs), MemberRole::Admin);
    QVERIFY(line->hasFocus()); // for the next one
    QTest::keyClicks(line, u"bob"_qs);
    press(Qt::Key_Return);
    QVERIFY(note().contains(u"bob"_qs)); // is in already
    QCOMPARE(m_pane->changeCount(), 1);
    press(Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void TestMembersPane::pastedLinesAreShownFirst()
{
    QApplication::clipboard()->setText(u"user, role, budget\nuser-2434, admin, 25\nbob, user\nx, owner\n"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    auto *dialog = m_pane->findChild<PasteMembersDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!m_workspace->edit(qa));
    auto *preview = dialog->findChild<QTableView *>();
    QCOMPARE(preview->model()->rowCount(), 2);
    QVERIFY(preview->model()->index(1, 3).data().toString().contains(u"already"_qs));
    QVERIFY(dialog->findChild<InlineNote *>()->text().contains(u"4"_qs)); // the line with the role "owner"
    dialog->findChild<QPushButton *>(u"addPasted"_qs)->click();
    QCOMPARE(role(u"user-2434"_qs), MemberRole::Admin);
    QCOMPARE(m_workspace->edit(qa)->members.size(), 1);
    QCOMPARE(m_workspace->edit(qa)->members.first().wanted->limits.maxBudget, Usd::parse(u"25"_qs));
}

void TestMembersPane::findsPeople()
{
    auto *search = m_pane->findChild<QLineEdit *>();
    for (QLineEdit *line : m_pane->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Search members")
            search = line;
    }
    QTest::keyClicks(search, u"CAT"_qs);
    QCOMPARE(table().model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), 3);
}

void TestMembersPane::revertPutsTheChosenBack()
{
    choose({u"bob"_qs, u"cat"_qs});
    m_pane->setRoleOfChosen(MemberRole::Admin);
    choose({u"cat"_qs});
    m_pane->revertChosen();
    QCOMPARE(role(u"bob"_qs), MemberRole::Admin);
    QCOMPARE(role(u"cat"_qs), MemberRole::User);
}

void TestMembersPane::choiceSurvivesSorting()
{
    choose({u"ann"_qs, u"cat"_qs});
    table().sortByColumn(0, Qt::DescendingOrder);
    QStringList chosen;
    for (const Member &member : m_pane->chosenMembers())
        chosen.append(member.name());
    QCOMPARE(chosen, (QStringList{u"cat"_qs, u"ann"_qs}));
    QCOMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), u"ann"_qs);
}

QTEST_MAIN(TestMembersPane)
#include "tst_memberspane.moc"
