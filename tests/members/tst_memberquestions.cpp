// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersworld.h"

#include <QLabel>
#include <QToolButton>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestMemberQuestions final : public QObject, private MembersWorld
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { finish(); }

    void deleteRemovesAndUndoBrings();
    void keysThatGoAlongAreNamedFirst();
    void escapeLeavesEverything();
    void lastAdminIsAskedForOnce();
    void adminWithoutLicenceIsNotStaged();
    void demotionWithoutLicenceIsSaidBefore();
    void readersSeeWhy();
};

void TestMemberQuestions::deleteRemovesAndUndoBrings()
{
    choose({u"cat"_qs});
    press(Qt::Key_Delete);
    QVERIFY(!question().isVisible()); // no keys, no question
    QVERIFY(!role(u"cat"_qs));
    m_workspace->undoStack().undo();
    QCOMPARE(role(u"cat"_qs), MemberRole::User);
}

void TestMemberQuestions::keysThatGoAlongAreNamedFirst()
{
    choose({u"bob"_qs});
    press(Qt::Key_Delete);
    QVERIFY(question().isVisible());
    QVERIFY(!m_workspace->edit(qa));
    bool isNamed = false;
    for (const QLabel *label : question().findChildren<QLabel *>())
        isNamed = isNamed || label->text().contains(u"bob's laptop"_qs);
    QVERIFY(isNamed);
    press(Qt::Key_Space); // the answer has the focus
    QVERIFY(!role(u"bob"_qs));
    QVERIFY(table().hasFocus());
}

void TestMemberQuestions::escapeLeavesEverything()
{
    choose({u"bob"_qs});
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    QVERIFY(!question().isVisible());
    QVERIFY(!m_workspace->edit(qa));
    QVERIFY(table().hasFocus());
}

void TestMemberQuestions::lastAdminIsAskedForOnce()
{
    choose({u"ann"_qs, u"cat"_qs});
    m_pane->setRoleOfChosen(MemberRole::User);
    QVERIFY(question().isVisible());
    QVERIFY(!m_workspace->edit(qa));
    answer();
    QCOMPARE(role(u"ann"_qs), MemberRole::User);
    QVERIFY(!question().isVisible());
    choose({u"cat"_qs}); // the team has no admin by now: no further question
    press(Qt::Key_Delete);
    QVERIFY(!question().isVisible());
    QVERIFY(!role(u"cat"_qs));
}

void TestMemberQuestions::adminWithoutLicenceIsNotStaged()
{
    m_capabilities.isLicensed = false;
    m_pane->setCapabilities(m_capabilities);
    choose({u"bob"_qs});
    m_pane->setRoleOfChosen(MemberRole::Admin);
    QVERIFY(!m_workspace->edit(qa));
    QVERIFY(note().contains(u"bob"_qs));
    QVERIFY(note().contains(u"licence"_qs));
}

void TestMemberQuestions::demotionWithoutLicenceIsSaidBefore()
{
    m_capabilities.isLicensed = false;
    m_pane->setCapabilities(m_capabilities);
    const auto isSaid = [this] {
        for (const InlineNote *note : m_pane->findChildren<InlineNote *>()) {
            if (note->isVisible() && note->text().contains(u"ann"_qs))
                return true;
        }
        return false;
    };
    choose({u"bob"_qs});
    QVERIFY(!isSaid());
    choose({u"ann"_qs});
    QVERIFY(isSaid());
}

void TestMemberQuestions::readersSeeWhy()
{
    m_capabilities.isReadOnlyProfile = true;
    m_pane->setCapabilities(m_capabilities);
    choose({u"bob"_qs});
    QVERIFY(m_pane->hasChosen());
    QVERIFY(!m_pane->canEdit());
    QVERIFY(!m_pane->findChild<QToolButton *>(u"removeMembers"_qs)->isEnabled());
    QVERIFY(note().contains(u"read-only"_qs));
    m_pane->removeChosen();
    QVERIFY(!m_workspace->edit(qa));
}

QTEST_MAIN(TestMemberQuestions)
#include "tst_memberquestions.moc"
