// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberlines.h"
#include "pastedmembers.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

using Verdict = PastedMember::Verdict;

class TestPastedMembers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void budgets_data();
    void budgets();
    void budgetsOfNewTeamsAreIgnored();
    void verdicts_data();
    void verdicts();
    void adminWithLicenceStaysAdmin();
};

void TestPastedMembers::budgets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QString>("budget");
    QTest::newRow("amount") << u"u1, user, 25.50"_qs << true << u"25.5"_qs;
    QTest::newRow("dollars, tabs") << u"u1\tuser\t$25"_qs << true << u"25"_qs;
    QTest::newRow("no role") << u"u1;;3"_qs << true << u"3"_qs;
    QTest::newRow("none") << u"u1, user"_qs << true << QString();
    QTest::newRow("empty") << u"u1, user, "_qs << true << QString();
    QTest::newRow("zero") << u"u1, user, 0"_qs << true << u"0"_qs;
    QTest::newRow("negative") << u"u1, user, -1"_qs << false << QString();
    QTest::newRow("words") << u"u1, user, much"_qs << false << QString();
}

void TestPastedMembers::budgets()
{
    QFETCH(QString, line);
    QFETCH(bool, isRead);
    QFETCH(QString, budget);
    const MemberLines lines = membersFromText(line, BudgetColumn::Read);
    QCOMPARE(lines.members.size(), isRead ? 1 : 0);
    QCOMPARE(lines.unreadableLines, isRead ? QList<int>() : QList<int>{1});
    if (isRead) {
        const MemberLimits &limits = lines.members.first().limits;
        QCOMPARE(limits.maxBudget ? limits.maxBudget->toText() : QString(), budget);
    }
}

void TestPastedMembers::budgetsOfNewTeamsAreIgnored()
{
    const MemberLines lines = membersFromText(u"u1, admin, 25"_qs);
    QCOMPARE(lines.members.first().limits, MemberLimits());
}

void TestPastedMembers::verdicts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Verdict>>("expected");
    QTest::newRow("known") << u"bob"_qs << QList{Verdict::Added};
    QTest::newRow("stranger") << u"nobody-knows"_qs << QList{Verdict::AddedUnknown};
    QTest::newRow("in by id") << u"ann"_qs << QList{Verdict::AlreadyIn};
    QTest::newRow("in by e-mail") << u"EVE@example.org"_qs << QList{Verdict::AlreadyIn};
    QTest::newRow("twice") << u"bob\nbob, user"_qs << QList{Verdict::Added, Verdict::Twice};
    QTest::newRow("shared e-mail") << u"info@example.org"_qs << QList{Verdict::EmailAmbiguous};
    QTest::newRow("admin") << u"bob, admin"_qs << QList{Verdict::AddedAsUser};
}

void TestPastedMembers::verdicts()
{
    QFETCH(QString, text);
    QFETCH(QList<Verdict>, expected);
    const Team team = TeamBuilder(u"t"_qs).admin(u"ann"_qs).invited(u"eve@example.org"_qs);
    ValidationContext context;
    context.capabilities.caller = Caller::MasterKey;
    context.isUserKnown = [](const Member &member) { return std::optional(member.name() == u"bob"); };
    context.usersWithEmail = [](const QString &email) { return email == u"info@example.org" ? 2 : 0; };
    QList<Verdict> verdicts;
    for (const PastedMember &pasted : judgePasted(membersFromText(text).members, team, context)) {
        verdicts.append(pasted.verdict);
        QVERIFY(pasted.member.role == MemberRole::User || !pasted.isAdded());
    }
    QCOMPARE(verdicts, expected);
}

void TestPastedMembers::adminWithLicenceStaysAdmin()
{
    ValidationContext context;
    context.capabilities.caller = Caller::MasterKey;
    context.capabilities.isLicensed = true;
    const QList<PastedMember> judged =
        judgePasted(membersFromText(u"bob, admin"_qs).members, TeamBuilder(u"t"_qs), context);
    QCOMPARE(judged.first().verdict, Verdict::Added);
    QCOMPARE(judged.first().member.role, MemberRole::Admin);
}

QTEST_APPLESS_MAIN(TestPastedMembers)
#include "tst_pastedmembers.moc"
