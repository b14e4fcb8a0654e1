// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"
#include "fakeclock.h"
#include "filterrow.h"
#include "settings.h"
#include "teambuilder.h"
#include "teamsmodel.h"
#include "teamspage.h"
#include "teamstable.h"
#include "tostring.h"
#include "workspace.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

Team makeTeam(int number)
{
    const QString id = u"team-%1"_qs.arg(number, 3, 10, QChar(u'0'));
    TeamBuilder builder(id, u"Team %1"_qs.arg(number, 3, 10, QChar(u'0')));
    builder.budget(u"100"_qs).spent(number % 10 == 0 ? u"120"_qs : u"5"_qs);
    builder.with(TeamField::Tags, FieldValue(QStringList{number % 2 ? u"odd"_qs : u"even"_qs}));
    builder.with(TeamField::Blocked, FieldValue(number % 25 == 0));
    return builder.team();
}

QList<TeamRow> makeRows(int count)
{
    QList<TeamRow> rows;
    for (int number = 0; number < count; ++number)
        rows.append(rowOf(makeTeam(number)));
    return rows;
}

TeamId idOf(int number) { return TeamId(u"team-%1"_qs.arg(number, 3, 10, QChar(u'0'))); }

} // namespace

class TeamsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typingNarrowsTheList();
    void sideBarFiltersAndCounts();
    void chipsTakeFiltersAway();
    void nothingMatchesOffersToClear();
    void selectionSurvivesFilterAndSorting();
    void restoringIsNotChoosing();
    void pressingTheCurrentRowAsksAgain();
    void columnsAreRemembered();
    void tabLeavesTheTable();
    void everyFocusableWidgetHasAName();
    void firstColumnIsAlias();
    void withoutConnectionItSaysSo();
    void obstacleDisablesCreation();

private:
    QPushButton *button(const QString &text) const;
    FilterRow *filterRow(const QString &name) const;
    void makePage();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TeamsModel> m_model;
    std::unique_ptr<TeamsPage> m_page;
    TeamsTable *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    FakeClock m_clock;
};

void TeamsPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_qs), QSettings::IniFormat);
    m_settings = std::make_unique<SettingsStore>(*m_file);
    m_workspace = std::make_unique<Workspace>();
    m_model = std::make_unique<TeamsModel>();
    m_model->setWorkspace(m_workspace.get());
    m_workspace->takeRows(makeRows(100));
    makePage();
}

void TeamsPageTest::cleanup()
{
    m_page.reset();
    m_model.reset();
    m_workspace.reset();
    m_settings.reset();
    m_file.reset();
}

void TeamsPageTest::makePage()
{
    m_page = std::make_unique<TeamsPage>(*m_model, *m_settings, m_clock);
    m_page->resize(1000, 600);
    m_page->show();
    m_table = m_page->findChild<TeamsTable *>();
    m_search = nullptr;
    for (QLineEdit *field : m_page->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Search teams"_qs)
            m_search = field;
    }
    QVERIFY(m_table && m_search);
}

QPushButton *TeamsPageTest::button(const QString &text) const
{
    for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

FilterRow *TeamsPageTest::filterRow(const QString &name) const
{
    for (FilterRow *row : m_page->findChildren<FilterRow *>()) {
        if (row->accessibleName() == name && row->isVisible())
            return row;
    }
    return nullptr;
}

void TeamsPageTest::typingNarrowsTheList()
{
    m_page->focusSearch();
    QTest::keyClicks(m_search, u"team 04"_qs);
    QCOMPARE(m_table->model()->rowCount(), 11); // 004, and 040 to 049
    QTest::keyClick(m_search, Qt::Key_Escape);
    QCOMPARE(m_table->model()->rowCount(), 100);
}

void TeamsPageTest::sideBarFiltersAndCounts()
{
    FilterRow *blocked = filterRow(u"Blocked"_qs);
    QVERIFY(blocked);
    QVERIFY(blocked->accessibleDescription().contains(u'4')); // 0, 25, 50, 75
    blocked->click();
    QCOMPARE(m_table->model()->rowCount(), 4);
    filterRow(u"odd"_qs)->click(); // both have to hold
    QCOMPARE(m_table->model()->rowCount(), 2);
    filterRow(u"even"_qs)->click(); // of one kind, any
    QCOMPARE(m_table->model()->rowCount(), 4);
    filterRow(u"Active"_qs)->click(); // instead of blocked: a team is one or the other
    QCOMPARE(m_table->model()->rowCount(), 96);
    QVERIFY(!filterRow(u"Blocked"_qs)->isChecked());
}

void TeamsPageTest::chipsTakeFiltersAway()
{
    filterRow(u"Blocked"_qs)->click();
    QAbstractButton *chip = nullptr;
    for (QAbstractButton *candidate : m_page->findChildren<QAbstractButton *>()) {
        if (candidate->accessibleName() == u"Remove filter Blocked"_qs)
            chip = candidate;
    }
    QVERIFY(chip && chip->isVisible());
    chip->click();
    QCOMPARE(m_table->model()->rowCount(), 100);
    QVERIFY(!button(u"Clear Filters"_qs));
}

void TeamsPageTest::nothingMatchesOffersToClear()
{
    m_search->setText(u"no such team"_qs);
    QVERIFY(!m_table->isVisible());
    auto *empty = m_page->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->actionButton().text(), u"Clear Filters"_qs);
    empty->actionButton().click();
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_search->text(), QString());
}

void TeamsPageTest::selectionSurvivesFilterAndSorting()
{
    m_page->chooseTeam(idOf(42));
    m_search->setText(u"04"_qs); // shows 004 and 040 to 049
    QCOMPARE(m_page->currentTeam(), idOf(42));
    QCOMPARE(m_page->selectedTeams(), QList<TeamId>{idOf(42)});
    m_table->sortByColumn(int(TeamColumn::Alias), Qt::DescendingOrder);
    QCOMPARE(m_page->selectedTeams(), QList<TeamId>{idOf(42)});
    m_search->setText(u"099"_qs); // hides it …
    QCOMPARE(m_page->currentTeam(), TeamId());
    m_search->clear(); // … and it is chosen still
    QCOMPARE(m_page->currentTeam(), idOf(42));
    QCOMPARE(m_page->selectedTeams(), QList<TeamId>{idOf(42)});
}

void TeamsPageTest::restoringIsNotChoosing()
{
    m_page->chooseTeam(idOf(42));
    QSignalSpy chosen(m_page.get(), &TeamsPage::teamChosen);
    m_search->setText(u"04"_qs);
    m_search->clear();
    QCOMPARE(chosen.count(), 0);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_table->setFocus(Qt::TabFocusReason);
    QCOMPARE(chosen.count(), 0);
}

void TeamsPageTest::pressingTheCurrentRowAsksAgain()
{
    const QPoint place = m_table->visualRect(m_model->index(2, 0)).center();
    QSignalSpy chosen(m_page.get(), &TeamsPage::teamChosen);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<TeamId>(), idOf(2));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QCOMPARE(chosen.count(), 2);
}

void TeamsPageTest::columnsAreRemembered()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(int(TeamColumn::Created)), 1);
    m_table->setColumnHidden(int(TeamColumn::Created), false);
    header->resizeSection(int(TeamColumn::Created), 177);
    m_table->setColumnHidden(int(TeamColumn::Tags), true);
    m_table->sortByColumn(int(TeamColumn::Spend), Qt::DescendingOrder);
    makePage();
    header = m_table->horizontalHeader();
    QCOMPARE(header->visualIndex(int(TeamColumn::Created)), 1);
    QCOMPARE(header->sectionSize(int(TeamColumn::Created)), 177);
    QVERIFY(m_table->isColumnHidden(int(TeamColumn::Tags)));
    QCOMPARE(header->sortIndicatorSection(), int(TeamColumn::Spend));
    QCOMPARE(m_model->teamIdAt(0), idOf(0)); // 120 spent, and first of those
}

void TeamsPageTest::tabLeavesTheTable()
{
    QVERIFY(!m_table->tabKeyNavigation());
    m_page->chooseTeam(idOf(0));
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(!m_table->hasFocus());
}

void TeamsPageTest::everyFocusableWidgetHasAName()
{
    m_search->setText(u"team"_qs);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TeamsPageTest::firstColumnIsAlias()
{
    QCOMPARE(m_table->accessibleName(), u"Teams"_qs);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal).toString(), u"Alias"_qs);
    QCOMPARE(m_table->horizontalHeader()->logicalIndex(0), 0);
}

void TeamsPageTest::withoutConnectionItSaysSo()
{
    m_model->setWorkspace(nullptr);
    m_page->setLoader(nullptr);
    QVERIFY(m_page->findChild<EmptyState *>()->isVisible());
    QVERIFY(m_page->findChild<EmptyState *>()->actionButton().isHidden());
}

void TeamsPageTest::obstacleDisablesCreation()
{
    QSignalSpy wanted(m_page.get(), &TeamsPage::newTeamRequested);
    button(u"New Team"_qs)->click();
    QCOMPARE(wanted.count(), 1);
    m_page->setCreationObstacle(u"This profile is read-only."_qs);
    QVERIFY(!button(u"New Team"_qs)->isEnabled());
    QCOMPARE(button(u"New Team"_qs)->toolTip(), u"This profile is read-only."_qs);
}

QTEST_MAIN(TeamsPageTest)
#include "tst_teamspage.moc"
