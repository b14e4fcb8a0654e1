// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedviews.h"
#include "settings.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class NamedViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedViewBringsEverythingBack();
    void oldSettingsSurviveNewColumns();
};

void NamedViewsTest::namedViewBringsEverythingBack()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.ini"_qs), QSettings::IniFormat);
    SettingsStore settings(file);
    NamedViews views(settings);
    TeamsFilter filter;
    filter.text = u"team"_qs;
    filter.blocked = true;
    filter.budgets = {TeamsFilter::Budget::Over};
    filter.tags = {u"even"_qs};
    filter.models = {u"gpt-4o"_qs};
    filter.organizations = {OrganizationId(u"org-1"_qs)};
    ListState list = ListState::usual();
    list.sortColumn = TeamColumn::Budget;
    list.sortOrder = Qt::DescendingOrder;
    list.columns.move(3, 1);
    views.save({u"Over & blocked"_qs, filter, list});
    views.save({u"Another"_qs, {}, ListState::usual()});
    const NamedViews again(settings);
    QCOMPARE(again.views().size(), 2);
    QCOMPARE(again.views()[0].name, u"Another"_qs);
    const NamedView *kept = again.find(u"Over & blocked"_qs);
    QVERIFY(kept);
    QVERIFY(kept->filter == filter);
    QVERIFY(kept->list == list);
}

void NamedViewsTest::oldSettingsSurviveNewColumns()
{
    QJsonObject old = ListState::usual().toJson();
    old[u"columns"_qs] = QJsonArray{QJsonObject{{u"column"_qs, int(TeamColumn::Spend)}, {u"width"_qs, 90}},
                                    QJsonObject{{u"column"_qs, 4711}, {u"width"_qs, 90}}};
    const ListState state = ListState::fromJson(old);
    QCOMPARE(state.columns.size(), teamColumnCount); // each column once, whatever the file knew
    QCOMPARE(state.columns[0].column, TeamColumn::Spend);
    for (const ColumnState &column : state.columns) {
        const bool wasChosen = column.column == TeamColumn::Spend || column.column == TeamColumn::Alias;
        QCOMPARE(column.isShown, wasChosen);
    }
}

QTEST_GUILESS_MAIN(NamedViewsTest)
#include "tst_namedviews.moc"
