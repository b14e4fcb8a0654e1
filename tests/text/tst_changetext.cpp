// SPDX-License-Identifier: GPL-3.0-or-later
#include "changetext.h"
#include "enumwalk.h"

#include <QSet>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

FieldValue usd(const char *amount) { return FieldValue(Usd::parse(QString::fromLatin1(amount)).value()); }
FieldValue list(const char *words)
{
    return FieldValue(QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
}
FieldValue json(const char *text) { return FieldValue(JsonValue::parse(text).value()); }

Member person(MemberRole role, const char *budget = nullptr)
{
    Member member;
    member.userId = UserId(u"user-2434"_qs);
    member.role = role;
    if (budget) {
        member.limits.source = MemberLimits::Source::Custom;
        member.limits.maxBudget = Usd::parse(QString::fromLatin1(budget));
    }
    return member;
}

} // namespace

class TestChangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("was");
        QTest::addColumn<FieldValue>("wanted");
        QTest::addColumn<QString>("text");
        QTest::newRow("amount") << TeamField::MaxBudget << usd("5") << usd("10")
                                << u"Maximum budget from $5.00 to $10.00"_qs;
        QTest::newRow("no limit") << TeamField::TpmLimit << FieldValue(qint64(0))
                                  << FieldValue(FieldValue::Null())
                                  << u"Tokens per minute from 0 to unlimited"_qs;
        QTest::newRow("set") << TeamField::MaxBudget << FieldValue() << usd("1")
                             << u"Maximum budget from not set to $1.00"_qs;
        QTest::newRow("blocked") << TeamField::Blocked << FieldValue(false) << FieldValue(true)
                                 << u"Blocked from no to yes"_qs;
        QTest::newRow("models") << TeamField::Models << list("a b") << list("b c")
                                << u"Models: c added; a removed"_qs;
        QTest::newRow("all models") << TeamField::Models << list("") << list("a")
                                    << u"Models from all models to a"_qs;
        QTest::newRow("metadata") << TeamField::Metadata << json(R"({"a": 1, "b": 1})")
                                  << json(R"({"a": 2, "c": 1})")
                                  << u"Metadata: c added; b removed; a changed"_qs;
    }
    void fields()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, was);
        QFETCH(FieldValue, wanted);
        QFETCH(QString, text);
        QCOMPARE(fieldChangeText(field, {was, wanted}), text);
    }

    void people()
    {
        const Member admin = person(MemberRole::Admin);
        const Member user = person(MemberRole::User);
        const Member limited = person(MemberRole::User, "5");
        QCOMPARE(memberChangeText({admin, user}), u"role of user-2434 from admin to user"_qs);
        QCOMPARE(memberChangeText({user, std::nullopt}), u"user-2434 removed"_qs);
        QCOMPARE(memberChangeText({std::nullopt, admin}), u"user-2434 added as admin"_qs);
        QCOMPARE(memberChangeText({user, limited}), u"budget of user-2434 from unlimited to $5.00"_qs);
        QCOMPARE(memberChangeText({admin, limited}),
                 u"role of user-2434 from admin to user, budget of user-2434 from unlimited to $5.00"_qs);
        QCOMPARE(memberChangeText({limited, user}), u"limits of user-2434 back to the team’s default"_qs);
    }

    void linesOfAnEdit()
    {
        TeamEdit edit;
        edit.fields.insert(TeamField::Blocked, {FieldValue(false), FieldValue(true)});
        edit.members.insert(MemberKey::fromText(u"user-2434"_qs), {person(MemberRole::User), std::nullopt});
        QCOMPARE(changeLines(edit), (QStringList{u"Blocked from no to yes"_qs, u"user-2434 removed"_qs}));
        edit.isDeletion = true;
        QCOMPARE(changeLines(edit).size(), 1);
    }

    void conflictsNameAllThreeSides()
    {
        EditConflict field;
        field.field = TeamField::MaxBudget;
        field.fieldEdit = {usd("1"), usd("2")};
        field.theirs = usd("3");
        const QString text = conflictText(field);
        for (const char *amount : {"$1.00", "$2.00", "$3.00"})
            QVERIFY2(text.contains(QLatin1String(amount)), qPrintable(text));

        EditConflict gone;
        gone.member = MemberKey::fromText(u"user-2434"_qs);
        gone.memberEdit = {person(MemberRole::User), person(MemberRole::Admin)};
        QVERIFY(conflictText(gone).startsWith(u"user-2434 was removed"));
        EditConflict changed = gone;
        changed.memberEdit = {person(MemberRole::User, "1"), person(MemberRole::User, "2")};
        changed.theirMember = person(MemberRole::User, "3");
        for (const char *amount : {"$1.00", "$2.00", "$3.00"})
            QVERIFY(conflictText(changed).contains(QLatin1String(amount)));
    }

    void everyAnswerAndRefusalHasWords()
    {
        QSet<QString> seen;
        for (const Resolution resolution : EnumWalk::all<Resolution>())
            seen.insert(resolutionText(resolution));
        QCOMPARE(seen.size(), 3);
        for (const TeamField field : {TeamField::Models, TeamField::MemberPermissions}) {
            seen.clear();
            for (const BulkRefusal refusal : EnumWalk::all<BulkRefusal>())
                seen.insert(bulkRefusalText(refusal, field));
            QCOMPARE(seen.size(), EnumWalk::all<BulkRefusal>().size());
        }
    }
};

QTEST_APPLESS_MAIN(TestChangeText)
#include "tst_changetext.moc"
