// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldjson.h"
#include "requestjson.h"
#include "teamjson.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

/// A value of each kind as an answer writes it, and one that the kind cannot be.
struct Sample
{
    QByteArray value;
    QByteArray wrong;
};

Sample sampleOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Organization: return {"\"some text\"", "7"};
    case FieldKind::Duration: return {"\"30d\"", "30"};
    case FieldKind::Amount: return {"0.000000001", "\"much\""};
    case FieldKind::Integer: return {"9007199254740993", "1.5"};
    case FieldKind::Flag: return {"true", "\"yes\""};
    case FieldKind::Models:
    case FieldKind::List: return {"[\"one\", \"two\"]", "[\"one\", 2]"};
    case FieldKind::Map: return {"{\"fast\": \"gpt-4o-mini\"}", "{\"fast\": 1}"};
    case FieldKind::Json: return {"{\"a\": 1.0, \"b\": [null]}", "[1]"};
    case FieldKind::Windows: return {"[{\"budget_duration\": \"1d\", \"max_budget\": 20.5}]", "{}"};
    }
    return {};
}

/// Where an answer holds the field: the object around it, and its key there (contract 2.1).
QByteArray answerWith(const FieldSpec &spec, const QByteArray &value)
{
    const QByteArray key = QByteArray(spec.key.data());
    const QByteArray id = spec.field == TeamField::Id ? QByteArray() : "\"team_id\": \"t\", ";
    switch (spec.home) {
    case FieldHome::Row: return '{' + id + '"' + key + "\": " + value + '}';
    case FieldHome::Metadata: return '{' + id + "\"metadata\": {\"" + key + "\": " + value + "}}";
    case FieldHome::ModelTable:
        return '{' + id + "\"litellm_model_table\": {\"" + key + "\": " + value + "}}";
    case FieldHome::MemberBudget: {
        const QByteArray inner =
            key == "team_member_budget" ? "max_budget" : QByteArray(key).replace("team_member_", "");
        return '{' + id + "\"team_member_budget_table\": {\"" + inner + "\": " + value + "}}";
    }
    }
    return {};
}

Team teamOf(const QByteArray &answer) { return readTeam(JsonValue::parse(answer).value()); }

JsonValue bodyOf(const Team &team) { return requestFor(CreateTeam{team}).body; }

} // namespace

class TestFieldJson : public QObject
{
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<TeamField>("field");
        for (const FieldSpec &spec : teamFields())
            QTest::newRow(spec.key.data()) << spec.field;
    }

private Q_SLOTS:
    void valueIsReadAndWrittenAgain_data() { addRows(); }
    void valueIsReadAndWrittenAgain()
    {
        QFETCH(TeamField, field);
        const FieldSpec &spec = fieldSpec(field);
        const Sample sample = sampleOf(spec.kind);
        const Team team = teamOf(answerWith(spec, sample.value));
        QVERIFY2(team.value(field).hasValue(), "the answer's value was not read");

        Team asked;
        asked.setValue(field, team.value(field));
        const JsonValue body = bodyOf(asked);
        QCOMPARE(body.toObject().size(), 1);
        QCOMPARE(Usd::parse(QString::fromUtf8(body[QString(spec.key)].numberToken())),
                 Usd::parse(QString::fromUtf8(JsonValue::parse(sample.value)->numberToken())));
        if (spec.kind != FieldKind::Amount)
            QCOMPARE(body[QString(spec.key)], JsonValue::parse(sample.value).value());
    }

    void absentIsUnsetAndNotWritten_data() { addRows(); }
    void absentIsUnsetAndNotWritten()
    {
        QFETCH(TeamField, field);
        const Team team = teamOf(field == TeamField::Id ? "{}" : "{\"team_id\": \"t\"}");
        QVERIFY(team.value(field).isUnset());
        QVERIFY(bodyOf(Team()).toObject().isEmpty());
    }

    void nullIsNull_data() { addRows(); }
    void nullIsNull()
    {
        QFETCH(TeamField, field);
        const Team team = teamOf(answerWith(fieldSpec(field), "null"));
        QVERIFY2(team.value(field).isNull(), qPrintable(describe(team.value(field))));
    }

    /// The proxy takes null for limits and texts, and the empty value for what is a list, a map or a flag.
    void nullIsWrittenAsTheProxyTakesIt_data() { addRows(); }
    void nullIsWrittenAsTheProxyTakesIt()
    {
        QFETCH(TeamField, field);
        const FieldSpec &spec = fieldSpec(field);
        Team asked;
        asked.setValue(field, FieldValue::Null());
        const JsonValue body = bodyOf(asked);
        if (spec.isLicensed() || field == TeamField::Id) {
            QVERIFY2(body.toObject().isEmpty(), "older proxies refuse even empty values of licensed fields");
            return;
        }
        QVERIFY(body.contains(QString(spec.key)));
        const JsonValue written = body[QString(spec.key)];
        QCOMPARE(written.isNull(), spec.clearing == FieldClearing::ByNull);
    }

    void wrongTypeIsKeptInTheRest_data() { addRows(); }
    void wrongTypeIsKeptInTheRest()
    {
        QFETCH(TeamField, field);
        const FieldSpec &spec = fieldSpec(field);
        const QByteArray wrong = sampleOf(spec.kind).wrong;
        const Team team = teamOf(answerWith(spec, wrong));
        QVERIFY(team.value(field).isUnset());
        const QByteArray kept = spec.home == FieldHome::Metadata
                                    ? team.value(TeamField::Metadata).as<JsonValue>()->toCompact()
                                    : team.rest.toCompact();
        QVERIFY2(kept.contains(wrong), kept.constData());
    }

    void whatCannotBeParsedIsNeverWritten_data() { addRows(); }
    void whatCannotBeParsedIsNeverWritten()
    {
        QFETCH(TeamField, field);
        Team asked;
        asked.setValue(field, FieldValue::Invalid{u"nonsense"_qs});
        QVERIFY(bodyOf(asked).toObject().isEmpty());
    }

    void amountsAreWrittenExactly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("tiny") << u"0.000000001"_qs << QByteArray("1e-9");
        QTest::newRow("cents") << u"0.10"_qs << QByteArray("0.1");
        QTest::newRow("17 digits") << u"0.30000000000000004"_qs << QByteArray("0.30000000000000004");
        QTest::newRow("zero") << u"0"_qs << QByteArray("0");
        QTest::newRow("whole") << u"250"_qs << QByteArray("250");
    }
    void amountsAreWrittenExactly()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, written);
        Team asked;
        asked.setValue(TeamField::MaxBudget, FieldValue(Usd::parse(typed).value()));
        QCOMPARE(bodyOf(asked)[u"max_budget"].numberToken(), written);
    }

    void aliasesMayBeText()
    {
        const Team team = teamOf(
            "{\"team_id\": \"t\", \"litellm_model_table\": {\"model_aliases\": \"{\\\"a\\\": \\\"b\\\"}\"}}");
        QCOMPARE(team.value(TeamField::ModelAliases), FieldValue(AliasMap{{u"a"_qs, u"b"_qs}}));
    }
};

QTEST_APPLESS_MAIN(TestFieldJson)
#include "tst_fieldjson.moc"
