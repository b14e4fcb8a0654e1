// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexrows.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestTeamsOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInReadingOrder();
    void sortsBy_data();
    void sortsBy();
    void notSetIsLastBothWays();
    void organizationsSortByName();
};

void TestTeamsOrder::namesInReadingOrder()
{
    const QStringList inOrder{u"2 fast"_qs, u"10 slow"_qs,  u"Ärger"_qs, u"Bot"_qs, u"bot 2"_qs,
                              u"BOT 10"_qs, u"bot 010b"_qs, u"bot a"_qs, u"Zoë"_qs};
    Workspace workspace;
    for (auto alias = inOrder.crbegin(); alias != inOrder.crend(); ++alias)
        workspace.takeRows({named(*alias)});
    TeamsIndex index(workspace);
    QStringList expected;
    for (const QString &alias : inOrder)
        expected.append(u"id-"_qs + alias);
    QCOMPARE(shown(workspace, index), expected);
}

void TestTeamsOrder::sortsBy_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < teamColumnCount; ++column)
        QTest::addRow("%d", column) << column;
}

/// In each column "low" holds less than "high"; both come in between unset ones and equals keep their order.
void TestTeamsOrder::sortsBy()
{
    QFETCH(int, column);
    const auto make = [](const QString &id, const QString &text, int number, const char *spend) {
        const QDateTime date(QDate(2026, 1, number), QTime(), Qt::UTC);
        const auto usd = Usd::parse(QString::fromLatin1(spend)).value();
        return TeamRow{TeamId(id), text,       OrganizationId(text),
                       number,     1,          QStringList(number, text),
                       {text},     usd,        usd,
                       {},         date,       number,
                       number,     number > 9, date,
                       {}};
    };
    const TeamRow low = make(u"low"_qs, u"a"_qs, 9, "0.000000001");
    const TeamRow high = make(u"lower"_qs, u"b"_qs, 10, "0.00000001");
    Workspace workspace;
    workspace.takeRows({high, low});
    TeamsIndex index(workspace);
    index.setSort(TeamColumn(column), Qt::AscendingOrder);
    QCOMPARE(shown(workspace, index), (QStringList{u"low"_qs, u"lower"_qs}));
    index.setSort(TeamColumn(column), Qt::DescendingOrder);
    QCOMPARE(shown(workspace, index), (QStringList{u"lower"_qs, u"low"_qs}));
}

void TestTeamsOrder::notSetIsLastBothWays()
{
    Workspace workspace;
    const auto limited = [](const QString &id, std::optional<qint64> limit) {
        return row(id, [&](TeamRow &made) { made.tpmLimit = limit; });
    };
    workspace.takeRows({limited(u"unlimited"_qs, {}), limited(u"ten"_qs, 10), limited(u"none"_qs, 0),
                        limited(u"also"_qs, {})});
    TeamsIndex index(workspace);
    index.setSort(TeamColumn::TokensPerMinute, Qt::AscendingOrder);
    QCOMPARE(shown(workspace, index), (QStringList{u"none"_qs, u"ten"_qs, u"unlimited"_qs, u"also"_qs}));
    index.setSort(TeamColumn::TokensPerMinute, Qt::DescendingOrder);
    QCOMPARE(shown(workspace, index), (QStringList{u"ten"_qs, u"none"_qs, u"unlimited"_qs, u"also"_qs}));
}

void TestTeamsOrder::organizationsSortByName()
{
    Workspace workspace;
    const auto of = [](const QString &id, const QString &organization) {
        return row(id, [&](TeamRow &made) { made.organization = OrganizationId(organization); });
    };
    workspace.takeRows({of(u"first"_qs, u"org-1"_qs), of(u"second"_qs, u"org-2"_qs)});
    TeamsIndex index(workspace);
    index.setSort(TeamColumn::Organization, Qt::AscendingOrder);
    index.setOrganizationNames(
        {{OrganizationId(u"org-1"_qs), u"Zoo"_qs}, {OrganizationId(u"org-2"_qs), u"Academy"_qs}});
    QCOMPARE(shown(workspace, index), (QStringList{u"second"_qs, u"first"_qs}));
}

QTEST_APPLESS_MAIN(TestTeamsOrder)
#include "tst_teamsorder.moc"
