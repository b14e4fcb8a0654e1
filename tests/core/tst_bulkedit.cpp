// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkedit.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

FieldValue usd(const char *amount) { return FieldValue(Usd::parse(QString::fromLatin1(amount)).value()); }
FieldValue count(qint64 number) { return FieldValue(number); }
FieldValue list(const char *words)
{
    return FieldValue(QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("was");
        QTest::addColumn<BulkKind>("kind");
        QTest::addColumn<FieldValue>("argument");
        QTest::addColumn<FieldValue>("wanted");
        const auto row = [](const char *name, TeamField field, const FieldValue &was, BulkKind kind,
                            const FieldValue &argument, const FieldValue &wanted) {
            QTest::newRow(name) << field << was << kind << argument << wanted;
        };
        const auto null = FieldValue(FieldValue::Null());
        row("set", TeamField::MaxBudget, usd("5"), BulkKind::SetField, usd("9"), usd("9"));
        row("set what was unlimited", TeamField::MaxBudget, null, BulkKind::SetField, usd("9"), usd("9"));
        row("clear", TeamField::MaxBudget, usd("5"), BulkKind::ClearField, {}, null);
        row("raise by a tenth of a cent", TeamField::MaxBudget, usd("0.1"), BulkKind::RaiseBy, usd("0.001"),
            usd("0.101"));
        row("lower to nothing", TeamField::MaxBudget, usd("0.3"), BulkKind::RaiseBy, usd("-0.3"), usd("0"));
        row("ten percent", TeamField::MaxBudget, usd("333.33"), BulkKind::RaiseByPercent, usd("10"),
            usd("366.663"));
        row("half", TeamField::MaxBudget, usd("0.000000001"), BulkKind::RaiseByPercent, usd("-50"),
            usd("0.0000000005"));
        row("requests", TeamField::RpmLimit, count(10), BulkKind::RaiseBy, count(5), count(15));
        row("requests in percent", TeamField::RpmLimit, count(15), BulkKind::RaiseByPercent, usd("10"),
            count(17)); // 16.5
        row("model more", TeamField::Models, list("a"), BulkKind::AddToList, list("b a"), list("a b"));
        row("model less", TeamField::Models, list("a b a"), BulkKind::RemoveFromList, list("a"), list("b"));
        row("first tag", TeamField::Tags, null, BulkKind::AddToList, list("x"), list("x"));
        row("last tag", TeamField::Tags, list("x"), BulkKind::RemoveFromList, list("x"), list(""));
        row("block", TeamField::Blocked, FieldValue(), BulkKind::Block, {}, FieldValue(true));
        row("unblock", TeamField::Blocked, FieldValue(true), BulkKind::Unblock, {}, FieldValue(false));
    }
    void changes()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, was);
        QFETCH(BulkKind, kind);
        QFETCH(FieldValue, argument);
        QFETCH(FieldValue, wanted);
        const Team base = TeamBuilder(u"t"_qs, u"QA"_qs).with(field, was);
        const BulkEdit result = bulkEdit(base, {kind, field, argument});
        QVERIFY(result.edit);
        QCOMPARE(result.edit->id, base.id);
        QCOMPARE(result.edit->count(), 1);
        QCOMPARE(result.edit->fields.value(field), (FieldEdit{was, wanted}));
    }

    void refusals_data()
    {
        QTest::addColumn<TeamField>("field");
        QTest::addColumn<FieldValue>("was");
        QTest::addColumn<BulkKind>("kind");
        QTest::addColumn<FieldValue>("argument");
        QTest::addColumn<BulkRefusal>("refusal");
        const auto row = [](const char *name, TeamField field, const FieldValue &was, BulkKind kind,
                            const FieldValue &argument, BulkRefusal refusal) {
            QTest::newRow(name) << field << was << kind << argument << refusal;
        };
        row("same", TeamField::MaxBudget, usd("9"), BulkKind::SetField, usd("9.0"), BulkRefusal::SameAlready);
        row("blocked already", TeamField::Blocked, FieldValue(true), BulkKind::Block, {},
            BulkRefusal::SameAlready);
        row("nothing to raise", TeamField::MaxBudget, {}, BulkKind::RaiseBy, usd("1"), BulkRefusal::NoLimit);
        row("below zero", TeamField::MaxBudget, usd("1"), BulkKind::RaiseBy, usd("-1.01"),
            BulkRefusal::BelowZero);
        row("requests below zero", TeamField::RpmLimit, count(1), BulkKind::RaiseBy, count(-2),
            BulkRefusal::BelowZero);
        row("too many digits", TeamField::MaxBudget, usd("123456789012345678"), BulkKind::RaiseBy, usd("0.1"),
            BulkRefusal::TooPrecise);
        row("beyond 64 bits", TeamField::TpmLimit, count(9223372036854775807), BulkKind::RaiseBy, count(1),
            BulkRefusal::TooPrecise);
        row("model beside all", TeamField::Models, list(""), BulkKind::AddToList, list("a"),
            BulkRefusal::MeansAll);
        row("model out of all", TeamField::Models, {}, BulkKind::RemoveFromList, list("a"),
            BulkRefusal::MeansAll);
        row("last model", TeamField::Models, list("a"), BulkKind::RemoveFromList, list("a"),
            BulkRefusal::WouldMeanAll);
        row("last permission", TeamField::MemberPermissions, list("/a"), BulkKind::RemoveFromList, list("/a"),
            BulkRefusal::WouldMeanAll);
        row("not in the list", TeamField::Models, list("a"), BulkKind::RemoveFromList, list("b"),
            BulkRefusal::SameAlready);
        row("the id", TeamField::Id, FieldValue(u"t"_qs), BulkKind::SetField, FieldValue(u"x"_qs),
            BulkRefusal::Unfit);
        row("a text raised", TeamField::Alias, FieldValue(u"QA"_qs), BulkKind::RaiseBy, usd("1"),
            BulkRefusal::Unfit);
        row("what cannot be read", TeamField::MaxBudget, usd("1"), BulkKind::SetField,
            FieldValue::Invalid{u"x"_qs}, BulkRefusal::Unfit);
    }
    void refusals()
    {
        QFETCH(TeamField, field);
        QFETCH(FieldValue, was);
        QFETCH(BulkKind, kind);
        QFETCH(FieldValue, argument);
        QFETCH(BulkRefusal, refusal);
        const BulkEdit result = bulkEdit(TeamBuilder(u"t"_qs).with(field, was), {kind, field, argument});
        QVERIFY(!result.edit);
        QCOMPARE(result.refusal, refusal);
    }

    void previewSortsTeamsOut()
    {
        const QList<Team> teams{TeamBuilder(u"a"_qs).models({u"m"_qs}), TeamBuilder(u"b"_qs),
                                TeamBuilder(u"c"_qs).models({u"m"_qs, u"n"_qs})};
        const BulkPreview preview = bulkPreview(teams, {BulkKind::AddToList, TeamField::Models, list("n")});
        QCOMPARE(preview.edits.size(), 1);
        QCOMPARE(preview.edits.first().id, TeamId(u"a"_qs));
        QCOMPARE(preview.refused.value(BulkRefusal::MeansAll), QList{TeamId(u"b"_qs)});
        QCOMPARE(preview.refused.value(BulkRefusal::SameAlready), QList{TeamId(u"c"_qs)});
    }
};

QTEST_APPLESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
