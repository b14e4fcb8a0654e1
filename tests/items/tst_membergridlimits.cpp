// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridworld.h"

#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

class TestMemberGridLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data();
    void limits();
    void limitsThatTheProxyMustNotGet_data();
    void limitsThatTheProxyMustNotGet();
    void oneOwnLimitKeepsTheInherited();
    void defaultAndOwnAndUnlimitedDiffer();
    void budgetWithoutPeriodWarns();
    void adminWithoutLicenceIsMarked();
    void strangersAreMarked();
};

void TestMemberGridLimits::limits_data()
{
    QTest::addColumn<MemberColumn>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("budget") << MemberColumn::Budget << u"$1,250.50"_qs << u"$1,250.50"_qs;
    QTest::newRow("tiny") << MemberColumn::Budget << u"0.000000001"_qs << u"$0.000000001"_qs;
    QTest::newRow("zero") << MemberColumn::Budget << u"0"_qs << u"$0.00"_qs;
    QTest::newRow("period") << MemberColumn::Period << u"30d"_qs << u"30d"_qs;
    QTest::newRow("tokens") << MemberColumn::TokensPerMinute << u"120 000"_qs << u"120,000"_qs;
    QTest::newRow("requests") << MemberColumn::RequestsPerMinute << u"60"_qs << u"60"_qs;
    QTest::newRow("models") << MemberColumn::Models << u"gpt-4o, o3"_qs << u"gpt-4o, o3"_qs;
}

void TestMemberGridLimits::limits()
{
    QFETCH(MemberColumn, column);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Grid grid;
    const QString before = grid.cell(1, column).data().toString();
    QVERIFY(grid.model.setData(grid.cell(1, column), typed));
    QCOMPARE(grid.cell(1, column).data().toString(), shown);
    QCOMPARE(grid.change(1, column), ChangeKind::Changed);
    QVERIFY(grid.model.setData(grid.cell(1, column), QString()));
    QCOMPARE(grid.cell(1, column).data().toString(), before);
    QVERIFY(!grid.workspace.edit(qa)); // nothing of their own again
}

void TestMemberGridLimits::limitsThatTheProxyMustNotGet_data()
{
    QTest::addColumn<MemberColumn>("column");
    QTest::addColumn<QString>("typed");
    QTest::newRow("negative budget") << MemberColumn::Budget << u"-1"_qs;
    QTest::newRow("no amount") << MemberColumn::Budget << u"much"_qs;
    QTest::newRow("period by accident") << MemberColumn::Period << u"30days"_qs;
    QTest::newRow("negative tokens") << MemberColumn::TokensPerMinute << u"-5"_qs;
    QTest::newRow("half a request") << MemberColumn::RequestsPerMinute << u"1.5"_qs;
}

void TestMemberGridLimits::limitsThatTheProxyMustNotGet()
{
    QFETCH(MemberColumn, column);
    QFETCH(QString, typed);
    Grid grid;
    QVERIFY(MemberGridModel::faultOfLimit(column, typed));
    QVERIFY(!grid.model.setData(grid.cell(1, column), typed));
    QVERIFY(grid.model.withLimit({1}, column, typed).members.isEmpty());
    QVERIFY(!grid.workspace.edit(qa));
}

void TestMemberGridLimits::oneOwnLimitKeepsTheInherited()
{
    Team team = qaTeam();
    team.members[1].limits = ownBudget(u"5"_qs, u"30d"_qs);
    team.members[1].limits.source = MemberLimits::Source::TeamDefault;
    Grid grid(team);
    QVERIFY(grid.model.setData(grid.cell(1, MemberColumn::RequestsPerMinute), u"10"_qs));
    const MemberLimits wanted = grid.workspace.edit(qa)->members.first().wanted->limits;
    QCOMPARE(wanted.source, MemberLimits::Source::Custom);
    QCOMPARE(wanted.maxBudget, Usd::parse(u"5"_qs));
    QCOMPARE(wanted.rpmLimit, std::optional<qint64>(10));
}

void TestMemberGridLimits::defaultAndOwnAndUnlimitedDiffer()
{
    Team team = qaTeam();
    team.members[0].limits = ownBudget(u"5"_qs, u"30d"_qs);
    team.members[1].limits = team.members[0].limits;
    team.members[1].limits.source = MemberLimits::Source::TeamDefault;
    const Grid grid(team);
    QSet<QString> shown;
    for (int row = 0; row < 3; ++row)
        shown.insert(grid.cell(row, MemberColumn::Budget).data().toString());
    QCOMPARE(shown.size(), 3);
    QVERIFY(shown.contains(u"$5.00"_qs));
}

void TestMemberGridLimits::budgetWithoutPeriodWarns()
{
    Grid grid;
    const QModelIndex period = grid.cell(1, MemberColumn::Period);
    QVERIFY(!period.data(IssueSeverityRole).isValid());
    grid.model.setData(grid.cell(1, MemberColumn::Budget), u"5"_qs);
    QVERIFY(period.data(IssueSeverityRole).isValid());
    QCOMPARE(period.data(IssuesRole).toStringList().size(), 1);
    grid.model.setData(period, u"30d"_qs);
    QVERIFY(!period.data(IssueSeverityRole).isValid());
}

void TestMemberGridLimits::adminWithoutLicenceIsMarked()
{
    Grid grid(qaTeam(), false);
    grid.model.stage(grid.model.withRole({1}, MemberRole::Admin), Kind::ChangeMembers);
    QCOMPARE(grid.cell(1, MemberColumn::Role).data(IssueSeverityRole).toInt(), int(Issue::Severity::Error));
    QVERIFY(!grid.cell(0, MemberColumn::Role).data(IssueSeverityRole).isValid()); // is one already
}

void TestMemberGridLimits::strangersAreMarked()
{
    Grid grid;
    grid.model.setUserCheck(
        [](const Member &member) { return std::optional(member.name() != u"stranger"_qs); });
    grid.model.stage(grid.model.with({person(u"known"_qs), person(u"stranger"_qs)}), Kind::InsertMembers);
    QVERIFY(!grid.cell(4, MemberColumn::User).data(IssueSeverityRole).isValid());
    QVERIFY(grid.cell(5, MemberColumn::User).data(IssueSeverityRole).isValid());
}

QTEST_GUILESS_MAIN(TestMemberGridLimits)
#include "tst_membergridlimits.moc"
