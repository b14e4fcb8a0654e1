// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwalk.h"
#include "fieldtext.h"
#include "valuetext.h"

#include <QTest>

using namespace Teamwright;

class FieldTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasWordsOfItsOwn();
    void labelsFixedForDriversStay();
    void unitsAreNamedInTheHelp();
    void everySectionHasATitle();
    void notSetUnlimitedAndZeroDiffer();
    void valuesReadAsPeopleWriteThem_data();
    void valuesReadAsPeopleWriteThem();
};

/// Fails with the culprit's number in its enum when a text is missing or there twice.
static void takeDistinct(QSet<QString> &seen, const QString &text, int number)
{
    QVERIFY2(!text.trimmed().isEmpty(), qPrintable(QStringLiteral("number %1 has no text").arg(number)));
    QVERIFY2(!seen.contains(text), qPrintable(QStringLiteral("number %1 repeats: %2").arg(number).arg(text)));
    seen.insert(text);
}

void FieldTextTest::everyFieldHasWordsOfItsOwn()
{
    QCOMPARE(size_t(EnumWalk::all<TeamField>().size()), teamFieldCount);
    QSet<QString> labels, helps, placeholders;
    for (const TeamField field : EnumWalk::all<TeamField>()) {
        takeDistinct(labels, fieldLabel(field), int(field));
        takeDistinct(helps, fieldHelp(field), int(field));
        takeDistinct(placeholders, fieldPlaceholder(field), int(field));
    }
}

void FieldTextTest::labelsFixedForDriversStay()
{
    QCOMPARE(fieldLabel(TeamField::Alias), QStringLiteral("Alias"));
    QCOMPARE(fieldLabel(TeamField::Id), QStringLiteral("Team ID"));
    QCOMPARE(fieldLabel(TeamField::Organization), QStringLiteral("Organization"));
    QCOMPARE(fieldLabel(TeamField::MaxBudget), QStringLiteral("Maximum budget"));
    QCOMPARE(fieldLabel(TeamField::BudgetDuration), QStringLiteral("Budget duration"));
    QCOMPARE(fieldLabel(TeamField::TpmLimit), QStringLiteral("Tokens per minute"));
    QCOMPARE(fieldLabel(TeamField::RpmLimit), QStringLiteral("Requests per minute"));
}

void FieldTextTest::unitsAreNamedInTheHelp()
{
    for (const FieldSpec &spec : teamFields()) {
        if (spec.isLimit())
            QVERIFY2(!fieldUnit(spec.field).isEmpty(), spec.key.data());
        if (spec.kind == FieldKind::Amount)
            QVERIFY2(fieldHelp(spec.field).contains(u"USD"), spec.key.data());
    }
}

void FieldTextTest::everySectionHasATitle()
{
    QSet<QString> titles;
    for (const FieldSection section : EnumWalk::all<FieldSection>())
        takeDistinct(titles, sectionTitle(section), int(section));
    QCOMPARE(titles.size(), 6);
}

void FieldTextTest::notSetUnlimitedAndZeroDiffer()
{
    for (const FieldSpec &spec : teamFields()) {
        if (!spec.isLimit())
            continue;
        const FieldValue zero = spec.kind == FieldKind::Amount ? FieldValue(Usd()) : FieldValue(qint64(0));
        QCOMPARE(valueText({}, spec), QStringLiteral("not set"));
        QCOMPARE(valueText(FieldValue::Null(), spec), QStringLiteral("unlimited"));
        QVERIFY(valueText(zero, spec).contains(u'0'));
    }
    QCOMPARE(valueText(FieldValue::Null(), fieldSpec(TeamField::BudgetDuration)), QStringLiteral("never"));
    QCOMPARE(valueText(FieldValue::Null(), fieldSpec(TeamField::Organization)), QStringLiteral("none"));
    QCOMPARE(valueText(FieldValue(QString()), fieldSpec(TeamField::Alias)), QStringLiteral("empty"));
}

void FieldTextTest::valuesReadAsPeopleWriteThem_data()
{
    QTest::addColumn<TeamField>("field");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("text");
    const auto json = [](const char *text) { return FieldValue(*JsonValue::parse(text)); };

    QTest::newRow("amount") << TeamField::MaxBudget << FieldValue(*Usd::parse(u"1250")) << "$1,250.00";
    QTest::newRow("tokens") << TeamField::TpmLimit << FieldValue(qint64(120000)) << "120,000";
    QTest::newRow("duration") << TeamField::BudgetDuration << FieldValue(QStringLiteral("30d"))
                              << "every 30 days";
    QTest::newRow("duration of another kind")
        << TeamField::BudgetDuration << FieldValue(QStringLiteral("30days")) << "30days";
    QTest::newRow("invalid") << TeamField::MaxBudget << FieldValue(FieldValue::Invalid{QStringLiteral("abc")})
                             << "abc";
    QTest::newRow("flag") << TeamField::Blocked << FieldValue(true) << "yes";
    QTest::newRow("every model") << TeamField::Models << FieldValue(QStringList()) << "all models";
    QTest::newRow("models") << TeamField::Models
                            << FieldValue(QStringList{QStringLiteral("a"), QStringLiteral("b")}) << "a, b";
    QTest::newRow("no tags") << TeamField::Tags << FieldValue(QStringList()) << "none";
    QTest::newRow("aliases") << TeamField::ModelAliases
                             << FieldValue(AliasMap{{QStringLiteral("fast"), QStringLiteral("gpt-4o-mini")}})
                             << QString::fromUtf8("fast → gpt-4o-mini");
    QTest::newRow("windows")
        << TeamField::BudgetLimits
        << json(R"([{"budget_duration":"1d","max_budget":5},{"budget_duration":"1mo","max_budget":50}])")
        << "$5.00 every day; $50.00 every month";
    QTest::newRow("metadata") << TeamField::Metadata << json(R"({"cost": 1.0})") << R"({"cost": 1.0})";
}

void FieldTextTest::valuesReadAsPeopleWriteThem()
{
    QFETCH(TeamField, field);
    QFETCH(FieldValue, value);
    QFETCH(QString, text);
    QCOMPARE(valueText(value, fieldSpec(field)), text);
}

QTEST_APPLESS_MAIN(FieldTextTest)
#include "tst_fieldtext.moc"
