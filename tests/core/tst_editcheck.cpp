// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcheck.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Code = Issue::Code;
using Severity = Issue::Severity;

namespace {

ValidationContext licensed()
{
    ValidationContext context;
    context.capabilities.caller = Caller::MasterKey;
    context.capabilities.isLicensed = true;
    for (const FieldSpec &spec : teamFields())
        context.capabilities.knownFields.insert(spec.field);
    return context;
}

ValidationContext unlicensed()
{
    ValidationContext context = licensed();
    context.capabilities.isLicensed = false;
    return context;
}

FieldValue usd(const char *amount) { return FieldValue(Usd::parse(QString::fromLatin1(amount)).value()); }

Team sound()
{
    return TeamBuilder(u"t"_qs, u"QA"_qs)
        .budget(u"10"_qs, u"30d"_qs)
        .models({u"gpt-4o"_qs})
        .admin(u"ana"_qs)
        .user(u"bo"_qs);
}

QList<EditIssue> issuesOf(TeamField field, const FieldValue &wanted, const Team &base = sound())
{
    TeamEdit edit;
    edit.id = base.id;
    edit.fields.insert(field, {base.value(field), wanted});
    return checkEdit(edit, base, licensed());
}

TeamEdit personEdit(const QString &user, const std::optional<Member> &wanted, const Team &base = sound())
{
    TeamEdit edit;
    edit.id = base.id;
    const MemberKey key = MemberKey::fromText(user);
    const Member *held = findMember(base.members, key);
    edit.members.insert(key, {held ? std::optional(*held) : std::nullopt, wanted});
    return edit;
}

Member person(const QString &user, MemberRole role = MemberRole::User)
{
    return {UserId(user), {}, role, {}, {}};
}

Member limited(const QString &user, const char *budget, const QString &duration = u"30d"_qs)
{
    Member member = person(user);
    member.limits = {
        MemberLimits::Source::Custom, Usd::parse(QString::fromLatin1(budget)), duration, {}, {}, {}};
    return member;
}

QList<Code> codesOf(const QList<EditIssue> &issues)
{
    QList<Code> codes;
    for (const EditIssue &found : issues)
        codes.append(found.issue.code);
    return codes;
}

} // namespace

class TestEditCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryChangesPass()
    {
        QVERIFY(issuesOf(TeamField::MaxBudget, usd("20")).isEmpty());
        QVERIFY(issuesOf(TeamField::MaxBudget, FieldValue::Null()).isEmpty());
        QVERIFY(issuesOf(TeamField::Models, FieldValue(QStringList{u"a"_qs})).isEmpty());
        QVERIFY(checkEdit(personEdit(u"bo"_qs, person(u"bo"_qs, MemberRole::Admin)), sound(), licensed())
                    .isEmpty());
        QVERIFY(checkEdit(personEdit(u"bo"_qs, std::nullopt), sound(), licensed()).isEmpty());
        QVERIFY(checkEdit(personEdit(u"bo"_qs, limited(u"bo"_qs, "5")), sound(), licensed()).isEmpty());
        QVERIFY(checkEdit(personEdit(u"cy"_qs, person(u"cy"_qs)), sound(), unlicensed()).isEmpty());
    }

    void fields_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("wanted");
        QTest::addColumn<Code>("code");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, TeamField field, const FieldValue &wanted, Code code,
                            Severity severity) {
            QTest::newRow(name) << field << wanted << code << severity;
        };
        row("negative", TeamField::MaxBudget, usd("-1"), Code::AmountNegative, Severity::Error);
        row("not readable", TeamField::TpmLimit, FieldValue::Invalid{u"x"_qs}, Code::IntegerInvalid,
            Severity::Error);
        row("duration", TeamField::BudgetDuration, FieldValue(u"30days"_qs), Code::DurationInvalid,
            Severity::Error);
        row("fixed", TeamField::Id, FieldValue(u"other"_qs), Code::FieldFixed, Severity::Error);
        row("soft budget", TeamField::SoftBudget, usd("10"), Code::SoftNotBelowMax, Severity::Error);
        row("nothing may be spent", TeamField::MaxBudget, usd("0"), Code::ZeroBudget, Severity::Question);
        row("last model", TeamField::Models, FieldValue(QStringList()), Code::AllModelsOpened,
            Severity::Question);
        row("for life", TeamField::BudgetDuration, FieldValue::Null(), Code::BudgetForLife, Severity::Hint);
        row("no name", TeamField::Alias, FieldValue(u" "_qs), Code::AliasMissing, Severity::Question);
    }
    void fields()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, wanted);
        QFETCH(Code, code);
        QFETCH(Severity, severity);
        const auto issues = issuesOf(field, wanted);
        QCOMPARE(codesOf(issues), QList{code});
        QCOMPARE(issues.first().issue.severity, severity);
        QCOMPARE(issues.first().issue.field, field);
        QCOMPARE(hasErrors(issues), severity == Severity::Error);
    }

    /// Lowering the budget below the soft budget that stands there.
    void budgetsAreLookedAtTogether()
    {
        const Team base =
            TeamBuilder(u"t"_qs).budget(u"10"_qs, u"1d"_qs).with(TeamField::SoftBudget, usd("8"));
        const auto issues = issuesOf(TeamField::MaxBudget, usd("8"), base);
        QCOMPARE(codesOf(issues), QList{Code::SoftNotBelowMax});
        QCOMPARE(issues.first().issue.field, TeamField::MaxBudget);
    }

    /// A team that was odd before somebody changed something else.
    void whatIsNotTouchedIsNotSaid()
    {
        const Team odd = TeamBuilder(u"t"_qs).budget(u"0"_qs).with(TeamField::SoftBudget, usd("8"));
        QVERIFY(issuesOf(TeamField::TpmLimit, FieldValue(qint64(5)), odd).isEmpty());
        QVERIFY(issuesOf(TeamField::Models, FieldValue(QStringList()), odd).isEmpty());
    }

    void takenAliasIsAQuestion()
    {
        ValidationContext context = licensed();
        context.teamWithAlias = [](const QString &alias) {
            return alias == u"Prod" ? std::optional(TeamId(u"p"_qs)) : std::nullopt;
        };
        TeamEdit edit;
        edit.id = TeamId(u"t"_qs);
        edit.fields.insert(TeamField::Alias, {FieldValue(u"QA"_qs), FieldValue(u"Prod"_qs)});
        QCOMPARE(codesOf(checkEdit(edit, sound(), context)), QList{Code::AliasTaken});
        edit.id = TeamId(u"p"_qs);
        QVERIFY(checkEdit(edit, sound(), context).isEmpty());
    }

    void people_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<Member>("wanted");
        QTest::addColumn<QList<Code>>("codes");
        QTest::newRow("nameless") << QString() << person(u" "_qs) << QList{Code::MemberNameless};
        QTest::newRow("negative") << u"bo"_qs << limited(u"bo"_qs, "-1") << QList{Code::AmountNegative};
        QTest::newRow("zero") << u"bo"_qs << limited(u"bo"_qs, "0") << QList{Code::ZeroBudget};
        QTest::newRow("for life") << u"bo"_qs << limited(u"bo"_qs, "5", {})
                                  << QList{Code::MemberBudgetForLife};
        QTest::newRow("duration") << u"bo"_qs << limited(u"bo"_qs, "5", u"soon"_qs)
                                  << QList{Code::DurationInvalid};
        QTest::newRow("no licence") << u"bo"_qs << person(u"bo"_qs, MemberRole::Admin)
                                    << QList{Code::AdminNeedsLicence};
        QTest::newRow("added as admin")
            << u"cy"_qs << person(u"cy"_qs, MemberRole::Admin) << QList{Code::AdminNeedsLicence};
        QTest::newRow("last admin demoted, for good")
            << u"ana"_qs << person(u"ana"_qs) << QList{Code::DemotionFinal, Code::LastAdmin};
    }
    void people()
    {
        QFETCH(QString, user);
        QFETCH(Member, wanted);
        QFETCH(QList<Code>, codes);
        const auto issues = checkEdit(personEdit(user, wanted), sound(), unlicensed());
        QCOMPARE(codesOf(issues), codes);
        QCOMPARE(issues.first().member, MemberKey::fromText(user));
    }

    void strangersGetNoLimits()
    {
        TeamEdit edit = personEdit(u"cy"_qs, limited(u"cy"_qs, "5"));
        edit.members.first().was = person(u"cy"_qs);
        const auto issues = checkEdit(edit, sound(), licensed());
        QCOMPARE(codesOf(issues), QList{Code::NotAMember});
        QVERIFY(hasErrors(issues));
    }

    void lastAdminIsOneQuestion()
    {
        Team base = sound();
        base.members[1].role = MemberRole::Admin;
        TeamEdit edit = personEdit(u"ana"_qs, std::nullopt, base);
        QVERIFY(checkEdit(edit, base, licensed()).isEmpty());
        edit.members.insert(personEdit(u"bo"_qs, person(u"bo"_qs), base).members);
        const auto issues = checkEdit(edit, base, licensed());
        QCOMPARE(codesOf(issues), QList{Code::LastAdmin});
        QCOMPARE(issues.first().issue.severity, Severity::Question);
        QCOMPARE(issues.first().issue.arguments, QStringList{u"ana, bo"_qs});
    }

    void removalNamesTheKeysThatGo()
    {
        const QList<TeamKeyInfo> keys{{u"ci"_qs, u"sk-...1"_qs, UserId(u"bo"_qs)},
                                      {{}, u"sk-...2"_qs, UserId(u"bo"_qs)},
                                      {u"other"_qs, u"sk-...3"_qs, UserId(u"ana"_qs)},
                                      {u"team"_qs, u"sk-...4"_qs, UserId()}};
        const auto issues = checkEdit(personEdit(u"bo"_qs, std::nullopt), sound(), licensed(), keys);
        QCOMPARE(codesOf(issues), QList{Code::RemovalTakesKeys});
        QCOMPARE(issues.first().issue.arguments, (QStringList{u"bo"_qs, u"2"_qs, u"ci, sk-...2"_qs}));
        QCOMPARE(issues.first().issue.severity, Severity::Question);
    }

    void emailOfSeveralUsers()
    {
        ValidationContext context = licensed();
        context.usersWithEmail = [](const QString &email) {
            return email == u"twin@example.org" ? std::optional(2) : std::nullopt;
        };
        Member twin;
        twin.email = u"twin@example.org"_qs;
        QCOMPARE(codesOf(checkEdit(personEdit(twin.email, twin), sound(), context)),
                 QList{Code::EmailAmbiguous});
        twin.userId = UserId(u"twin-1"_qs);
        QVERIFY(checkEdit(personEdit(u"twin-1"_qs, twin), sound(), context).isEmpty());
    }

    void onePersonTwice()
    {
        Team base = sound();
        base.members[1] = {UserId(), u"bo@example.org"_qs, MemberRole::User, {}, {}};
        Member again = person(u"bo"_qs);
        again.email = u"Bo@example.org"_qs;
        QCOMPARE(codesOf(checkEdit(personEdit(u"bo"_qs, again, base), base, licensed())),
                 QList{Code::MemberTwice});
    }

    /// Measured: a row of one's own without a budget falls back on the team's.
    void teamsDefaultCountsWithoutABudget()
    {
        Team base = sound();
        base.setValue(TeamField::MemberBudget, usd("5"));
        base.members[1] = limited(u"bo"_qs, "9");
        Member wanted = base.members[1];
        wanted.limits.maxBudget.reset();
        QCOMPARE(codesOf(checkEdit(personEdit(u"bo"_qs, wanted, base), base, licensed())),
                 QList{Code::MemberDefaultCounts});
    }

    void deletionSaysWhatGoesAlong()
    {
        TeamEdit edit;
        edit.id = TeamId(u"t"_qs);
        edit.isDeletion = true;
        const auto issues = checkEdit(edit, sound(), licensed(), {{u"ci"_qs, {}, {}}});
        QCOMPARE(codesOf(issues), QList{Code::DeletionTakesMembers});
        QCOMPARE(issues.first().issue.arguments, (QStringList{u"2"_qs, u"1"_qs}));
    }
};

QTEST_APPLESS_MAIN(TestEditCheck)
#include "tst_editcheck.moc"
