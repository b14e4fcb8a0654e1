// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexrows.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestTeamsIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsIn_data();
    void findsIn();
    void findsAtEveryPlace();
    void longerTextNarrows();
    void sidebarFilters_data();
    void sidebarFilters();
    void countsFollow();
};

void TestTeamsIndex::findsIn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("alias") << u"prod"_qs << true;
    QTest::newRow("other case") << u"PROD bOT"_qs << true;
    QTest::newRow("id") << u"4f1a"_qs << true;
    QTest::newRow("member") << u"ann@exa"_qs << true;
    QTest::newRow("tag") << u"europe"_qs << true;
    QTest::newRow("model") << u"gpt-4o"_qs << true;
    QTest::newRow("words from different places") << u"ann gpt qa"_qs << true;
    QTest::newRow("one word nowhere") << u"ann gemini"_qs << false;
    QTest::newRow("not over a border") << u"botid"_qs << false;
    QTest::newRow("beyond ASCII") << u"ZOË"_qs << true;
    QTest::newRow("spaces only") << u"  \t "_qs << true;
    QTest::newRow("longer than all") << QString(5000, u'q') << false;
    QTest::newRow("last letter of the last place") << u"g"_qs << true;
}

void TestTeamsIndex::findsIn()
{
    QFETCH(QString, typed);
    QFETCH(bool, isFound);
    Workspace workspace;
    workspace.takeRows({row(u"Id-4F1A"_qs, [](TeamRow &made) {
        made.alias = u"QA Prod Bot"_qs;
        made.models = {u"gpt-4o"_qs};
        made.tags = {u"Europe"_qs};
        made.memberNames = "user-7\nAnn@Example.org\n" + u"zoë"_qs.toUtf8() + "\nlastg";
    })});
    TeamsIndex index(workspace);
    TeamsFilter filter;
    filter.text = typed;
    index.setFilter(filter);
    QCOMPARE(index.visible().size(), size_t(isFound));
}

/// The search looks at blocks of 64 letters: no place within or between them may be blind.
void TestTeamsIndex::findsAtEveryPlace()
{
    Workspace workspace;
    for (int place = 0; place < 200; ++place)
        workspace.takeRows({named(QString(place, u'.') + u"xyz"_qs + QString(200 - place, u'.'))});
    TeamsIndex index(workspace);
    for (const QString &text : {u"x"_qs, u"xy"_qs, u"xyz"_qs, u"z."_qs}) {
        TeamsFilter filter;
        index.setFilter(filter);
        filter.text = text;
        index.setFilter(filter);
        QCOMPARE(int(index.visible().size()), 200);
        filter.text = text + u'!';
        index.setFilter(filter);
        QCOMPARE(int(index.visible().size()), 0);
    }
}

void TestTeamsIndex::longerTextNarrows()
{
    Workspace workspace;
    workspace.takeRows({named(u"alpha"_qs), named(u"alphabet"_qs), named(u"beta"_qs)});
    TeamsIndex index(workspace);
    const auto countFor = [&index](const QString &text) {
        TeamsFilter filter = index.filter();
        filter.text = text;
        index.setFilter(filter);
        return int(index.visible().size());
    };
    QCOMPARE(countFor(u"alpha"_qs), 2);
    QCOMPARE(countFor(u"alphab"_qs), 1);
    QCOMPARE(countFor(u"alphab bet"_qs), 1);
    QCOMPARE(countFor(u"alpha"_qs), 2); // back again
    QCOMPARE(countFor(u"beta"_qs), 1);
    QCOMPARE(countFor({}), 3);
}

void TestTeamsIndex::sidebarFilters_data()
{
    using Budget = TeamsFilter::Budget;
    QTest::addColumn<std::function<void(TeamsFilter &)>>("choose");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, std::function<void(TeamsFilter &)> choose,
                        const QStringList &expected) {
        QTest::newRow(name) << std::move(choose) << expected;
    };
    const auto org = [](const char *id) { return OrganizationId(QString::fromLatin1(id)); };
    add("nothing", [](TeamsFilter &) {}, {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
    add("organization", [=](TeamsFilter &f) { f.organizations = {org("one")}; }, {u"a"_qs, u"b"_qs});
    add("any of two organizations",
        [=](TeamsFilter &f) {
            f.organizations = {org("one"), org("two")};
        },
        {u"a"_qs, u"b"_qs, u"c"_qs});
    add("organization nobody has", [=](TeamsFilter &f) { f.organizations = {org("three")}; }, {});
    add("blocked", [](TeamsFilter &f) { f.blocked = true; }, {u"b"_qs});
    add("active", [](TeamsFilter &f) { f.blocked = false; }, {u"a"_qs, u"c"_qs, u"d"_qs});
    add("over budget", [](TeamsFilter &f) { f.budgets = {Budget::Over}; }, {u"b"_qs});
    add("near or without budget",
        [](TeamsFilter &f) {
            f.budgets = {Budget::Near, Budget::None};
        },
        {u"c"_qs, u"d"_qs});
    add("model", [](TeamsFilter &f) { f.models = {u"gpt-4o"_qs}; }, {u"a"_qs, u"c"_qs});
    add("tag", [](TeamsFilter &f) { f.tags = {u"pilot"_qs}; }, {u"c"_qs});
    add("different kinds",
        [=](TeamsFilter &f) {
            f.organizations = {org("one")};
            f.models = {u"gpt-4o"_qs};
        },
        {u"a"_qs});
    add("a model is no tag", [](TeamsFilter &f) { f.tags = {u"gpt-4o"_qs}; }, {});
}

void TestTeamsIndex::sidebarFilters()
{
    QFETCH(std::function<void(TeamsFilter &)>, choose);
    QFETCH(QStringList, expected);
    const auto usd = [](const char *text) { return Usd::parse(QString::fromLatin1(text)).value(); };
    const auto make = [&](const QString &id, const QString &organization, const char *spend,
                          const char *budget, const QStringList &models, const QStringList &tags,
                          bool isBlocked) {
        return row(id, [&](TeamRow &made) {
            made.organization = OrganizationId(organization);
            made.spend = usd(spend);
            if (budget)
                made.maxBudget = usd(budget);
            made.models = models;
            made.tags = tags;
            made.isBlocked = isBlocked;
        });
    };
    Workspace workspace;
    workspace.takeRows({make(u"a"_qs, u"one"_qs, "7.99", "10", {u"gpt-4o"_qs}, {}, false),
                        make(u"b"_qs, u"one"_qs, "10", "10", {}, {u"europe"_qs}, true),
                        make(u"c"_qs, u"two"_qs, "8", "10", {u"gemini"_qs, u"gpt-4o"_qs},
                             {u"europe"_qs, u"pilot"_qs}, false),
                        make(u"d"_qs, {}, "1000", nullptr, {}, {}, false)});
    TeamsIndex index(workspace);
    TeamsFilter filter;
    choose(filter);
    index.setFilter(filter);
    QCOMPARE(shown(workspace, index), expected);
}

void TestTeamsIndex::countsFollow()
{
    Workspace workspace;
    const auto team = [](const QString &id, const QString &organization, const QStringList &models) {
        return row(id, [&](TeamRow &made) {
            made.organization = OrganizationId(organization);
            made.models = models;
        });
    };
    workspace.takeRows({team(u"a"_qs, u"one"_qs, {u"m"_qs, u"n"_qs}), team(u"b"_qs, u"one"_qs, {u"m"_qs}),
                        team(u"c"_qs, {}, {})});
    TeamsIndex index(workspace);
    TeamsFilter filter;
    filter.text = u"nothing that is there"_qs;
    index.setFilter(filter);
    QCOMPARE(index.counts().all, 3); // of all rows, whatever is shown
    QCOMPARE(index.counts().models, (QHash<QString, int>{{u"m"_qs, 2}, {u"n"_qs, 1}}));
    QCOMPARE(index.counts().organizations, (QHash<OrganizationId, int>{{OrganizationId(u"one"_qs), 2}}));
    TeamRow changed = team(u"a"_qs, u"two"_qs, {u"k"_qs});
    changed.isBlocked = true;
    workspace.takeRows({changed});
    index.update({0});
    QCOMPARE(index.counts().models, (QHash<QString, int>{{u"m"_qs, 1}, {u"k"_qs, 1}}));
    QCOMPARE(index.counts().organizations.value(OrganizationId(u"two"_qs)), 1);
    QCOMPARE(index.counts().blocked, 1);
    QCOMPARE(index.counts().active, 2);
    QCOMPARE(index.counts().budgets.value(TeamsFilter::Budget::None), 3);
}

QTEST_APPLESS_MAIN(TestTeamsIndex)
#include "tst_teamsindex.moc"
