// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

JsonValue json(const char *text) { return JsonValue::parse(text).value(); }

} // namespace

class TestReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTeamHasNoDifference()
    {
        const TeamBuilder team = TeamBuilder(u"t"_qs, u"A"_qs).budget(u"1"_qs, u"1d"_qs).admin(u"u"_qs);
        QVERIFY(readBack(team, team).isEmpty());
    }

    void creatorIsAMemberAdded()
    {
        const TeamBuilder asked = TeamBuilder(u"t"_qs).user(u"u"_qs);
        const TeamBuilder held = TeamBuilder(u"t"_qs).user(u"u"_qs).admin(u"default_user_id"_qs);
        const auto differences = readBack(asked, held);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().kind, Difference::Kind::MemberAdded);
        QCOMPARE(differences.first().member.userId, UserId(u"default_user_id"_qs));
    }

    void membersMissingAndWithAnotherRole()
    {
        const TeamBuilder asked = TeamBuilder(u"t"_qs).admin(u"a"_qs).user(u"b"_qs);
        const TeamBuilder held = TeamBuilder(u"t"_qs).user(u"a"_qs);
        const auto differences = readBack(asked, held);
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences[0].kind, Difference::Kind::MemberRole);
        QCOMPARE(differences[1].kind, Difference::Kind::MemberMissing);
        QCOMPARE(differences[1].member.userId, UserId(u"b"_qs));
    }

    /// The proxy fills in the id of somebody who was invited by e-mail.
    void invitedPersonIsFoundAgain()
    {
        const TeamBuilder asked = TeamBuilder(u"t"_qs).invited(u"Ana@example.org"_qs);
        Team held = TeamBuilder(u"t"_qs).user(u"78d362dc"_qs);
        held.members.first().email = u"ana@example.org"_qs;
        QVERIFY(readBack(asked, held).isEmpty());
    }

    void budgetThatTheProxyFilledIn()
    {
        const TeamBuilder asked = TeamBuilder(u"t"_qs);
        const TeamBuilder held = TeamBuilder(u"t"_qs).budget(u"100"_qs);
        const auto differences = readBack(asked, held);
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.first().field, TeamField::MaxBudget);
        QVERIFY(differences.first().asked.isUnset());
        QCOMPARE(differences.first().held, FieldValue(Usd::parse(u"100").value()));
    }

    void emptyIsNoDifference_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("held");
        QTest::newRow("null") << TeamField::MaxBudget << FieldValue(FieldValue::Null());
        QTest::newRow("models") << TeamField::Models << FieldValue(QStringList());
        QTest::newRow("not blocked") << TeamField::Blocked << FieldValue(false);
        QTest::newRow("metadata") << TeamField::Metadata << FieldValue(json("{}"));
        QTest::newRow("aliases") << TeamField::ModelAliases << FieldValue(AliasMap());
    }
    void emptyIsNoDifference()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, held);
        QVERIFY(readBack(TeamBuilder(u"t"_qs), TeamBuilder(u"t"_qs).with(field, held)).isEmpty());
    }

    void zeroIsADifference()
    {
        const auto zero = TeamBuilder(u"t"_qs).budget(u"0"_qs);
        QCOMPARE(readBack(zero, TeamBuilder(u"t"_qs)).size(), 1);
        QCOMPARE(readBack(TeamBuilder(u"t"_qs).with(TeamField::TpmLimit, FieldValue(qint64(0))),
                          TeamBuilder(u"t"_qs))
                     .size(),
                 1);
    }

    void resetDatesOfWindowsAreTheProxys()
    {
        const auto asked = TeamBuilder(u"t"_qs).with(
            TeamField::BudgetLimits, FieldValue(json("[{\"budget_duration\": \"1d\", \"max_budget\": 20}]")));
        const auto held = TeamBuilder(u"t"_qs).with(
            TeamField::BudgetLimits, FieldValue(json("[{\"max_budget\": 20.0, \"budget_duration\": \"1d\", "
                                                     "\"reset_at\": \"2026-11-24T00:00:00Z\"}]")));
        QVERIFY(readBack(asked, held).isEmpty());
    }

    /// Only what was asked for is judged: others may have changed the rest.
    void editsAreLookedAtEntryByEntry()
    {
        const Team base =
            TeamBuilder(u"t"_qs, u"QA"_qs).budget(u"5"_qs).admin(u"a"_qs).user(u"b"_qs).user(u"c"_qs);
        Team wanted =
            TeamBuilder(u"t"_qs, u"QA"_qs).budget(u"6"_qs).user(u"a"_qs).user(u"c"_qs).user(u"d"_qs);
        wanted.members[1].limits.source = MemberLimits::Source::Custom;
        wanted.members[1].limits.rpmLimit = 7;
        const TeamEdit edit = editBetween(base, wanted);

        Team held = edited(base, edit);
        held.setValue(TeamField::Alias, FieldValue(u"renamed"_qs));
        held.members.append({UserId(u"somebody"_qs), {}, MemberRole::Admin, {}, {}});
        QVERIFY(readBack(edit, held).isEmpty());

        QList<Difference::Kind> kinds;
        for (const Difference &difference : readBack(edit, base))
            kinds.append(difference.kind);
        QCOMPARE(kinds, (QList{Difference::Kind::Field, Difference::Kind::MemberRole,
                               Difference::Kind::MemberPresent, Difference::Kind::MemberLimits,
                               Difference::Kind::MemberMissing}));
    }
};

QTEST_APPLESS_MAIN(TestReadBack)
#include "tst_readback.moc"
