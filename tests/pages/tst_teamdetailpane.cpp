// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogs.h"
#include "emptystate.h"
#include "fakeapi.h"
#include "fakeclock.h"
#include "shotdata.h"
#include "teamdetailpane.h"
#include "teambuilder.h"
#include "textlabel.h"
#include "workspace.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

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
    void answerIsShownAsItCame();
    void forgottenTeamGoes();
    void trickyNamesStayPlain();
    void everyFocusableWidgetHasAName();

private:
    QStringList texts() const;
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
    QVERIFY(shown.contains(u"$5,000.00"_qs));
    QVERIFY(shown.contains(u"$4,310.66"_qs));
    QVERIFY(shown.contains(u"120,000"_qs));
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
    QVERIFY(shown.contains(u"Metadata › cost_center"_qs));
}

void TeamDetailPaneTest::valuesLookDifferent()
{
    Team team = TeamBuilder(u"t"_qs, u"Zero"_qs).team();
    team.setValue(TeamField::TpmLimit, FieldValue(qint64(0)));
    team.setValue(TeamField::RpmLimit, FieldValue(FieldValue::Null{}));
    m_workspace->takeDetail({team, "{}"});
    m_pane->showTeam(team.id);
    const QStringList shown = texts();
    QVERIFY(shown.contains(u"0"_qs));
    QVERIFY(shown.contains(u"unlimited"_qs));
    QVERIFY(!shown.contains(u"Tokens per day"_qs)); // was not answered
}

void TeamDetailPaneTest::membersAreListed()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    auto *tabs = m_pane->findChild<QTabWidget *>();
    QCOMPARE(tabs->tabText(1), u"Members (18)"_qs);
    tabs->setCurrentIndex(1);
    auto *table = m_pane->findChild<QTableView *>();
    QCOMPARE(table->accessibleName(), u"Members"_qs);
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"User"_qs);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"Role"_qs);
    QCOMPARE(table->model()->rowCount(), 18);
    QVERIFY(!table->tabKeyNavigation());
}

void TeamDetailPaneTest::answerIsShownAsItCame()
{
    m_workspace->takeDetail(m_detail);
    m_pane->showTeam(m_detail.team.id);
    auto *json = m_pane->findChild<QPlainTextEdit *>();
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
    m_workspace->takeDetail({team, "{}"});
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

QTEST_MAIN(TeamDetailPaneTest)
#include "tst_teamdetailpane.moc"
