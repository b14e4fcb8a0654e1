// SPDX-License-Identifier: GPL-3.0-or-later
#include "teambuilder.h"
#include "tostring.h"
#include "validation.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Code = Issue::Code;
using Severity = Issue::Severity;

namespace {

TeamBuilder sound() { return TeamBuilder(u"t-1"_qs, u"A team"_qs); }

ValidationContext licensed()
{
    ValidationContext context;
    context.capabilities.caller = Caller::MasterKey;
    context.capabilities.isLicensed = true;
    for (const FieldSpec &spec : teamFields())
        context.capabilities.knownFields.insert(spec.field);
    return context;
}

QList<Code> codes(const Team &team, const ValidationContext &context = licensed())
{
    QList<Code> result;
    for (const Issue &issue : validateNewTeam(team, context))
        result.append(issue.code);
    return result;
}

FieldValue typed(const QString &text) { return FieldValue::Invalid{text}; }

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundTeamsPass()
    {
        QVERIFY(
            codes(sound().budget(u"0.000000001"_qs, u"1d"_qs).admin(u"user-1234"_qs).user(u"user-2434"_qs))
                .isEmpty());
    }

    void fields_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("value");
        QTest::addColumn<Code>("code");
        const auto row = [](const char *name, TeamField field, const FieldValue &value, Code code) {
            QTest::newRow(name) << field << value << code;
        };
        row("amount", TeamField::MaxBudget, typed(u"lots"_qs), Code::AmountInvalid);
        row("precise amount", TeamField::MaxBudget, typed(u"0.1234567890123456789"_qs),
            Code::AmountTooPrecise);
        row("negative amount", TeamField::MaxBudget, FieldValue(Usd::parse(u"-1").value()),
            Code::AmountNegative);
        row("nothing may be spent", TeamField::MaxBudget, FieldValue(Usd()), Code::ZeroBudget);
        row("limit", TeamField::TpmLimit, typed(u"1.5"_qs), Code::IntegerInvalid);
        row("negative limit", TeamField::RpmLimit, FieldValue(qint64(-1)), Code::IntegerNegative);
        row("duration by accident", TeamField::BudgetDuration, FieldValue(u"30days"_qs),
            Code::DurationInvalid);
        row("duration", TeamField::MemberBudgetDuration, typed(u"soon"_qs), Code::DurationInvalid);
        row("JSON", TeamField::Metadata, typed(u"{\"a\": }"_qs), Code::JsonInvalid);
        row("JSON list", TeamField::Metadata, typed(u"[1]"_qs), Code::JsonNotObject);
        row("window", TeamField::BudgetLimits,
            FieldValue(JsonValue::parse("[{\"budget_duration\": \"xx\", \"max_budget\": 1}]").value()),
            Code::WindowsInvalid);
        row("alias entry", TeamField::ModelAliases, FieldValue(AliasMap{{u"fast"_qs, QString()}}),
            Code::AliasEntryEmpty);
        row("NUL", TeamField::Alias, FieldValue(u"a\0b"_qs), Code::TextWithNul);
        row("no alias", TeamField::Alias, FieldValue(u"  "_qs), Code::AliasMissing);
        row("reserved id", TeamField::Id, FieldValue(u"litellm-dashboard"_qs), Code::IdReserved);
        row("id with slash", TeamField::Id, FieldValue(u"a/b"_qs), Code::IdUnreachable);
        row("id with blank", TeamField::Id, FieldValue(u"a b"_qs), Code::IdUnreachable);
    }
    void fields()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, value);
        QFETCH(Code, code);
        const auto issues = validateNewTeam(sound().with(field, value), licensed());
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().code, code);
        QCOMPARE(issues.first().field, field);
    }

    void questionsDoNotStop()
    {
        QVERIFY(!hasErrors(validateNewTeam(sound().budget(u"0"_qs), licensed())));
        QVERIFY(hasErrors(validateNewTeam(sound().with(TeamField::MaxBudget, typed(u"x"_qs)), licensed())));
    }

    void brokenJsonIsLocated()
    {
        const auto issues =
            validateNewTeam(sound().with(TeamField::Metadata, typed(u"{\n \"a\": }"_qs)), licensed());
        QCOMPARE(issues.first().arguments.value(0), u"2"_qs);
    }

    void softBudgetIsBelowTheBudget()
    {
        const auto soft = [](const char *amount) {
            return sound().budget(u"5"_qs).with(TeamField::SoftBudget,
                                                FieldValue(Usd::parse(QString::fromLatin1(amount)).value()));
        };
        QCOMPARE(codes(soft("5")), QList{Code::SoftNotBelowMax});
        QVERIFY(codes(soft("4.99")).isEmpty());
    }

    void licenceIsNeededForWhatIsFilledIn()
    {
        ValidationContext context = licensed();
        context.capabilities.isLicensed = false;
        QCOMPARE(codes(sound().with(TeamField::Tags, FieldValue(QStringList{u"a"_qs})), context),
                 QList{Code::LicenceNeeded});
        QVERIFY(codes(sound().with(TeamField::Tags, FieldValue(QStringList())), context).isEmpty());
    }

    void takenNames()
    {
        ValidationContext context = licensed();
        context.teamWithAlias = [](const QString &alias) {
            return alias == u"A team" ? std::optional(TeamId(u"other"_qs)) : std::nullopt;
        };
        context.isIdTaken = [](const TeamId &id) { return id.text() == u"t-1"; };
        const auto issues = validateNewTeam(sound(), context);
        QCOMPARE(codes(sound(), context), (QList{Code::AliasTaken, Code::IdTaken}));
        QCOMPARE(issues[0].severity, Severity::Question);
        QCOMPARE(issues[0].arguments, (QStringList{u"A team"_qs, u"other"_qs}));
        QCOMPARE(issues[1].severity, Severity::Error);
    }

    void namelessMemberStopsSending()
    {
        const auto issues = validateNewTeam(sound().user(u"u"_qs).user(u" "_qs), licensed());
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().code, Code::MemberNameless);
        QCOMPARE(issues.first().memberRow, 1);
        QVERIFY(hasErrors(issues));
    }

    void memberTwice()
    {
        const auto issues = validateNewTeam(sound().user(u"u"_qs).admin(u"u"_qs), licensed());
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues.first().code, Code::MemberTwice);
        QCOMPARE(issues.first().memberRow, 1);
    }

    void unknownUsersAndModelsAreHints()
    {
        ValidationContext context = licensed();
        context.isUserKnown = [](const Member &) { return std::optional(false); };
        context.isModelKnown = [](const QString &model) { return std::optional(model == u"gpt-4o"); };
        const auto issues =
            validateNewTeam(sound().user(u"new"_qs).models(
                                {u"gpt-4o"_qs, u"gone"_qs, u"*"_qs, u"openai/*"_qs, u"all-proxy-models"_qs}),
                            context);
        QCOMPARE(issues.size(), 2);
        QCOMPARE(issues[0].code, Code::ModelUnknown);
        QCOMPARE(issues[0].arguments, QStringList{u"gone"_qs});
        QCOMPARE(issues[1].code, Code::MemberUnknown);
        QVERIFY(!hasErrors(issues));
    }

    void whatIsNotKnownIsNotSaid()
    {
        ValidationContext context = licensed();
        context.isUserKnown = [](const Member &) { return std::optional<bool>(); };
        context.isModelKnown = [](const QString &) { return std::optional<bool>(); };
        QVERIFY(codes(sound().user(u"u"_qs).models({u"m"_qs}), context).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
