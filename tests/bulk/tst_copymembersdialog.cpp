// SPDX-License-Identifier: GPL-3.0-or-later
#include "banner.h"
#include "bulkworld.h"
#include "copymembersdialog.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Teamwright;

class CopyMembersDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAndSaysWhoIsInAlready()
    {
        open(false);
        QVERIFY(!stage()->isEnabled());
        check({u"Beta"_qs, u"Gamma"_qs});
        QTRY_VERIFY(stage()->isEnabled());
        QVERIFY2(note("copyAlreadyIn").contains(u"Beta already: ada"_qs), qPrintable(note("copyAlreadyIn")));
        stage()->click();
        QVERIFY(!m_world->wanted(betaId, u"ada"_qs));
        QVERIFY(m_world->wanted(betaId, u"bob"_qs)->wanted);
        QVERIFY(m_world->wanted(gammaId, u"ada"_qs)->wanted);
        QVERIFY(!m_world->workspace.edit(alphaId));
        QCOMPARE(m_world->workspace.undoStack().count(), 1);
    }

    void adminsBecomeUsersWithoutALicenceAndItSaysSo()
    {
        open(false);
        check({u"Gamma"_qs});
        QTRY_VERIFY(stage()->isEnabled());
        QVERIFY(note("copyRoles").startsWith(u"ada will be user there"_qs));
        stage()->click();
        QCOMPARE(m_world->wanted(gammaId, u"ada"_qs)->wanted->role, MemberRole::User);
    }

    void movingAlsoRemovesThemAndNamesTheirKeys()
    {
        open(true);
        check({u"Gamma"_qs});
        QTRY_VERIFY(stage()->isEnabled());
        QVERIFY(note("copyLeaving").contains(u"laptop"_qs));
        stage()->click();
        QVERIFY(m_world->wanted(gammaId, u"bob"_qs)->wanted);
        QVERIFY(!m_world->wanted(alphaId, u"bob"_qs)->wanted);
        m_world->workspace.undoStack().undo();
        QCOMPARE(m_world->workspace.editCount(), 0);
    }

    void aMoveNeedsATeamThatThisKeyMayChange()
    {
        open(true);
        QVERIFY(!stage()->isEnabled());
        m_dialog->close();
        delete m_dialog;
        m_world->capabilities().isReadOnlyProfile = true;
        show(true);
        check({u"Gamma"_qs});
        QTRY_COMPARE(m_world->api.countOf(FakeApi::Call::Team), 1);
        QVERIFY(m_dialog->findChild<Banner *>()->isVisible());
        QVERIFY(!stage()->isEnabled());
    }

    void searchNarrowsTheTeamsAndKeepsTheChecks()
    {
        open(false);
        check({u"Gamma"_qs});
        auto *list = named<QListView>(*m_dialog, u"Teams to join"_qs);
        named<QLineEdit>(*m_dialog, u"Search teams"_qs)->setText(u"bet"_qs);
        QCOMPARE(list->model()->rowCount(), 1);
        QTRY_VERIFY(stage()->isEnabled());
        stage()->click();
        QVERIFY(m_world->wanted(gammaId, u"bob"_qs));
    }

    void aTeamThatCannotBeReadIsNotWrittenTo()
    {
        open(false);
        m_world->api.failNext(FakeApi::Call::Team, ApiError::of(ApiError::Kind::NotFound, 404, u"gone"_qs));
        check({u"Gamma"_qs});
        QTRY_VERIFY(m_dialog->findChild<Banner *>()->isVisible());
        QVERIFY(!stage()->isEnabled());
    }

    void cleanup() { delete m_dialog; }

private:
    void open(bool isMove)
    {
        m_world = std::make_unique<BulkWorld>();
        show(isMove);
    }
    void show(bool isMove)
    {
        const Team &team = m_world->api.teams[0];
        m_world->workspace.takeDetail({team, {}, {{u"laptop"_qs, u"sk-...1234"_qs, UserId(u"bob"_qs)}}});
        m_dialog = new CopyMembersDialog(m_world->workspace, m_world->api, m_world->capabilities(), alphaId,
                                         team.members, isMove);
        m_dialog->open();
    }
    void check(const QStringList &teams)
    {
        QAbstractItemModel *model = named<QListView>(*m_dialog, u"Teams to join"_qs)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (teams.contains(model->index(row, 0).data().toString()))
                model->setData(model->index(row, 0), int(Qt::Checked), Qt::CheckStateRole);
        }
    }
    QString note(const char *name) { return m_dialog->findChild<InlineNote *>(QLatin1String(name))->text(); }
    QPushButton *stage() { return button<QPushButton>(*m_dialog, u"Stage"_qs); }

    std::unique_ptr<BulkWorld> m_world;
    QPointer<CopyMembersDialog> m_dialog;
};

QTEST_MAIN(CopyMembersDialogTest)
#include "tst_copymembersdialog.moc"
