// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogs.h"
#include "emptystate.h"
#include "fakeapi.h"
#include "fakeclock.h"
#include "memberspane.h"
#include "shotdata.h"
#include "teamdetailpane.h"
#include "teambuilder.h"
#include "textlabel.h"
#include "tostring.h"
#include "workspace.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TeamDetailPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void nothingChosenSaysWhatToDo();
    void loadingShowsWhatTheListKnows();
    void failureCanBeTriedAgain();
    void failureOfAnotherTeamIsIgnored();
    void earlierDetailOutlivesAFailure();
    void everyAnsweredFieldIsShown();
    void unknownKeysAreShownToo();
    void valuesLookDifferent();
    void membersAreListed();
    void whatIsStagedIsMarked();
    void keysThatMayNotEditSayWhy();
    void answerIsShownAsItCame();
    void forgottenTeamGoes();
    void trickyNamesStayPlain();
    void everyFocusableWidgetHasAName();
    void hasRoomBesideAList();

private:
    QStringList texts() const;
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_pane->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no widget is called %s", qPrintable(name));
    }
    QLineEdit &line(const QString &name) const { return *named<QLineEdit>(name); }
    EmptyState &empty() const { return *m_pane->findChild<EmptyState *>(); }

    FakeApi m_api;
    FakeClock m_clock;
    Catalogs m_catalogs{m_api};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TeamDetailPane> m_pane;
    TeamDetail m_detail;
};

void TeamDetailPaneTest::init()
{
    m_workspace = std::make_unique<Workspace>();
    m_pane = std::make_unique<TeamDetailPane>(m_catalogs, m_clock);
    m_pane->setCapabilities(m_api.report.capabilities);
    m_pane->setWorkspace(m_workspace.get());
    m_pane->resize(500, 800);
    m_pane->show();
    m_detail = shotDetail(shotTeams()[4]); // "Data Science": every kind of field
}

QStringList TeamDetailPaneTest::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        texts.append(elided ? elided->wholeText() : label->text());
    }
    return texts;
}

void TeamDetailPaneTest::nothingChosenSaysWhatToDo()
{
    QVERIFY(empty().isVisible());
    QVERIFY(empty().actionButton().isHidden());
}

void TeamDetailPaneTest::loadingShowsWhatTheListKnows()
{
    m_workspace->takeRows({rowOf(m_detail.team)});
    m_pane->showTeam(m_detail.team.id);
    QVERIFY(empty().isVisible());
    QVERIFY(texts().contains(u"Data Science"_qs));
}

void TeamDetailPaneTest::failureCanBeTriedAgain()
{
    m_pane->showTeam(m_detail.team.id);
    m_pane->showError(m_detail.team.id, ApiError::of(ApiError::Kind::Timeout));
    QSignalSpy again(m_pane.get(), &TeamDetailPane::reloadRequested);
    QVERIFY(empty().actionButton().isVisible());
    empty().actionButton().click();
    QCOMPARE(again.count(), 1);
    QCOMPARE(again[0][0].value<TeamId>(), m_detail.team.id);
}

void TeamDetailPaneTest::failureOfAnotherTeamIsIgnored()
{
    m_pane->showTeam(m_detail.team.id);
    m_pane->showError(TeamId(u"another"_qs), ApiError::of(ApiError::Kind::Timeout));
    QVERIFY(empty().actionButton().isHidden());
}

void TeamDetailPaneTest::earlierDetailOutlivesAFailure()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    m_pane->showError(m_detail.team.id, ApiError::of(ApiError::Kind::Timeout));
    QVERIFY(!empty().isVisible());
}

void TeamDetailPaneTest::everyAnsweredFieldIsShown()
{
    m_pane->showTeam(m_detail.team.id);
    m_workspace->takeDetail(m_detail);
    const QStringList shown = texts();
    for (const QString &label :
         {u"Maximum budget"_qs, u"Budget duration"_qs, u"Tokens per minute"_qs, u"Requests per minute"_qs,
          u"Models"_qs, u"Tags"_qs, u"Spend"_qs, u"Created"_qs})
        QVERIFY2(shown.contains(label), qPrintable(label));
    QVERIFY(shown.contains(u"$4,310.66"_qs));
    QCOMPARE(line(u"Maximum budget"_qs).text(), u"5000"_qs);
    QCOMPARE(line(u"Tokens per minute"_qs).text(), u"120000"_qs);
    QVERIFY(line(u"Maximum budget"_qs).isEnabled());
}

void TeamDetailPaneTest::unknownKeysAreShownToo()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    const QStringList shown = texts();
    QVERIFY(shown.contains(u"object_permission_id"_qs));
    QVERIFY(shown.contains(u"router_settings"_qs));
    QVERIFY(shown.contains(u"litellm_model_table › created_by"_qs));
    QVERIFY(shown.contains(u"default_user_id"_qs));
}

void TeamDetailPaneTest::valuesLookDifferent()
{
    Team team = TeamBuilder(u"t"_qs, u"Zero"_qs).team();
    team.setValue(TeamField::TpmLimit, FieldValue(qint64(0)));
    team.setValue(TeamField::RpmLimit, FieldValue(FieldValue::Null{}));
    m_workspace->takeDetail({team, "{}", {}});
    m_pane->showTeam(team.id);
    QCOMPARE(line(u"Tokens per minute"_qs).text(), u"0"_qs);
    QCOMPARE(line(u"Requests per minute"_qs).text(), QString());
    QCOMPARE(line(u"Requests per minute"_qs).placeholderText(), u"unlimited"_qs);
    QVERIFY(line(u"Maximum budget"_qs).placeholderText() != u"unlimited"_qs); // was not answered
}

void TeamDetailPaneTest::membersAreListed()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    auto *table = m_pane->findChild<QTableView *>(u"memberGrid"_qs);
    QVERIFY(table->isVisible()); // beside the fields, without a click
    QCOMPARE(table->accessibleName(), u"Members"_qs);
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"User"_qs);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"Role"_qs);
    QCOMPARE(table->model()->rowCount(), 18);
    QVERIFY(!table->tabKeyNavigation());
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setFocus(); // what Return in the list of teams does
    QVERIFY(table->hasFocus());
}

void TeamDetailPaneTest::whatIsStagedIsMarked()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    auto *tabs = m_pane->findChild<QTabWidget *>();
    QVERIFY(tabs->tabIcon(0).isNull());
    QTest::keyClicks(&line(u"Maximum budget"_qs), u"0"_qs);
    QCOMPARE(m_workspace->workingTeam(m_detail.team.id)->value(TeamField::MaxBudget),
             FieldValue(*Usd::parse(u"50000"_qs)));
    QVERIFY(!tabs->tabIcon(0).isNull());
    QVERIFY(texts().contains(u"was $5,000.00"_qs));
    auto *revert = m_pane->findChild<QToolButton *>(u"revert_max_budget"_qs);
    QVERIFY(revert->isVisible());
    revert->click();
    QVERIFY(!m_workspace->edit(m_detail.team.id));
    QVERIFY(tabs->tabIcon(0).isNull());
    QVERIFY(!revert->isVisible());
    QCOMPARE(line(u"Maximum budget"_qs).text(), u"5000"_qs);
}

void TeamDetailPaneTest::keysThatMayNotEditSayWhy()
{
    Capabilities viewer = m_api.report.capabilities;
    viewer.caller = Caller::Viewer;
    m_pane->setCapabilities(viewer);
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    QVERIFY(!line(u"Maximum budget"_qs).isEnabled());
    QVERIFY(texts().contains(u"Only an administrator of the proxy may change teams."_qs));
    QVERIFY(!m_pane->members().canEdit());
}

void TeamDetailPaneTest::answerIsShownAsItCame()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *json = named<QPlainTextEdit>(u"Answer of the proxy as JSON"_qs);
    QCOMPARE(json->toPlainText(), QString::fromUtf8(m_detail.rawJson));
    QVERIFY(json->isReadOnly());
}

void TeamDetailPaneTest::forgottenTeamGoes()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    m_workspace->forgetTeam(m_detail.team.id);
    QVERIFY(empty().isVisible());
    QVERIFY(m_pane->team().isEmpty());
}

void TeamDetailPaneTest::trickyNamesStayPlain()
{
    const Team team = TeamBuilder(u"t"_qs, u"<b>x</b>"_qs + QChar(0x202e) + u"gnp"_qs).team();
    m_workspace->takeDetail({team, "{}", {}});
    m_pane->showTeam(team.id);
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_qs)) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
    }
}

void TeamDetailPaneTest::everyFocusableWidgetHasAName()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    auto *tabs = m_pane->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (QWidget *widget : m_pane->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

void TeamDetailPaneTest::hasRoomBesideAList()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    QVERIFY2(m_pane->minimumSizeHint().width() <= 400,
             qPrintable(QString::number(m_pane->minimumSizeHint().width())));
    QVERIFY2(m_pane->minimumSizeHint().height() <= 560,
             qPrintable(QString::number(m_pane->minimumSizeHint().height())));
}

QTEST_MAIN(TeamDetailPaneTest)
#include "tst_teamdetailpane.moc"
