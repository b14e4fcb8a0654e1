// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomteams.h"
#include "teambuilder.h"
#include "teamedit.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Source = MemberLimits::Source;

namespace {

MemberLimits limits(Source source, const char *budget = nullptr)
{
    MemberLimits result;
    result.source = source;
    if (budget)
        result.maxBudget = Usd::parse(QString::fromLatin1(budget));
    return result;
}

QList<TeamField> allFields()
{
    QList<TeamField> fields;
    for (const FieldSpec &spec : teamFields())
        fields.append(spec.field);
    return fields;
}

} // namespace

class TestTeamEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsThatCount_data()
    {
        QTest::addColumn<MemberLimits>("a");
        QTest::addColumn<MemberLimits>("b");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("inherited, whatever")
            << limits(Source::TeamDefault, "5") << limits(Source::TeamDefault, "7") << true;
        QTest::newRow("asked for nothing, got the default")
            << limits(Source::None) << limits(Source::TeamDefault, "5") << true;
        QTest::newRow("own and inherited")
            << limits(Source::Custom, "5") << limits(Source::TeamDefault, "5") << false;
        QTest::newRow("unlimited is not the default")
            << limits(Source::Custom) << limits(Source::TeamDefault) << false;
        QTest::newRow("own ones without a limit") << limits(Source::Custom) << limits(Source::None) << true;
        QTest::newRow("own") << limits(Source::Custom, "5") << limits(Source::Custom, "6") << false;
        QTest::newRow("zero is a limit") << limits(Source::Custom, "0") << limits(Source::Custom) << false;
        QTest::newRow("one double") << limits(Source::Custom, "0.1")
                                    << limits(Source::Custom, "0.10000000000000001") << true;
    }
    void limitsThatCount()
    {
        QFETCH(MemberLimits, a);
        QFETCH(MemberLimits, b);
        QFETCH(bool, isSame);
        QCOMPARE(isSameLimits(a, b), isSame);
        QCOMPARE(isSameLimits(b, a), isSame);
    }

    void peopleAreFoundByIdThenEmail()
    {
        Team team = TeamBuilder(u"t"_qs).user(u"ana"_qs).invited(u"Bo@Example.org"_qs).user(u"bo"_qs);
        team.members[2].email = u"bo@example.org"_qs;
        QCOMPARE(findMember(team.members, MemberKey(team.members[0])), &team.members[0]);
        QCOMPARE(findMember(team.members, MemberKey::fromText(u"bo@example.org"_qs)), &team.members[1]);
        QCOMPARE(findMember(team.members, MemberKey::fromText(u"bo"_qs)), &team.members[2]);
        QVERIFY(!findMember(team.members, MemberKey::fromText(u"ANA"_qs)));
        QVERIFY(!findMember(team.members, MemberKey()));
    }

    void editsLieOverATeam()
    {
        const Team base = TeamBuilder(u"t"_qs, u"QA"_qs).budget(u"5"_qs).admin(u"ana"_qs).user(u"bo"_qs);
        TeamEdit edit;
        edit.id = base.id;
        edit.fields.insert(TeamField::MaxBudget, {FieldValue(Usd::parse(u"5").value()), FieldValue(Usd())});
        Member demoted = base.members[0];
        demoted.role = MemberRole::User;
        edit.members.insert(MemberKey(demoted), {base.members[0], demoted});
        edit.members.insert(MemberKey(base.members[1]), {base.members[1], std::nullopt});
        Member added;
        added.email = u"Cy@example.org"_qs;
        edit.members.insert(MemberKey(added), {std::nullopt, added});

        const Team after = edited(base, edit);
        QCOMPARE(after.value(TeamField::MaxBudget), FieldValue(Usd()));
        QCOMPARE(after.alias(), u"QA"_qs);
        QCOMPARE(after.members.size(), 2);
        QCOMPARE(after.members[0], demoted);
        QCOMPARE(after.members[1], added);
    }

    /// Somebody added by e-mail has got an id from the proxy meanwhile.
    void whatTheProxyKnowsOfPeopleStays()
    {
        Team held = TeamBuilder(u"t"_qs).user(u"78d3"_qs);
        held.members[0].email = u"ana@example.org"_qs;
        held.members[0].spend = Usd::parse(u"3").value();
        TeamEdit edit;
        Member wanted;
        wanted.email = u"Ana@example.org"_qs;
        wanted.role = MemberRole::Admin;
        edit.members.insert(MemberKey(wanted), {std::nullopt, wanted});
        const Team after = edited(held, edit);
        QCOMPARE(after.members.size(), 1);
        QCOMPARE(after.members[0].userId, UserId(u"78d3"_qs));
        QCOMPARE(after.members[0].spend, held.members[0].spend);
        QCOMPARE(after.members[0].role, MemberRole::Admin);
    }

    void nothingIsNoEdit()
    {
        const Team a = TeamBuilder(u"t"_qs, u"QA"_qs).with(TeamField::Models, FieldValue(QStringList()));
        const Team b = TeamBuilder(u"t"_qs, u"QA"_qs).with(TeamField::Blocked, FieldValue(false));
        QVERIFY(editBetween(a, b).isEmpty());
    }

    void emptyingAFieldIsNull()
    {
        const TeamEdit edit = editBetween(TeamBuilder(u"t"_qs).budget(u"5"_qs), TeamBuilder(u"t"_qs));
        QVERIFY(edit.fields.value(TeamField::MaxBudget).wanted.isNull());
        QCOMPARE(edit.count(), 1);
    }

    void anyTeamBecomesAnyOther()
    {
        RandomTeams random(20261123);
        for (int round = 0; round < 500; ++round) {
            const Team base = random.team();
            const Team other = random.changed(random.changed(base, allFields(), 0), allFields(), 1);
            const TeamEdit edit = editBetween(base, other);
            QVERIFY2(isSameTeam(edited(base, edit), other),
                     qPrintable(u"round %1\n%2\n%3"_qs.arg(round).arg(describe(base), describe(other))));
            QVERIFY(editBetween(edited(base, edit), other).isEmpty());
            QVERIFY(editBetween(base, base).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestTeamEdit)
#include "tst_teamedit.moc"
