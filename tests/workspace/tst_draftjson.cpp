// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftjson.h"

#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

/// Some value of the type that such a field holds, awkward where the type allows it.
FieldValue sampleOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Organization:
    case FieldKind::Duration: return FieldValue(u"Zoë \u202e\"line\nbreak\" \\"_qs);
    case FieldKind::Amount: return FieldValue(Usd::parse(u"0.000000001").value());
    case FieldKind::Integer: return FieldValue(qint64(9007199254740993));
    case FieldKind::Flag: return FieldValue(true);
    case FieldKind::Models:
    case FieldKind::List: return FieldValue(QStringList{u"gpt-4o"_qs, u""_qs, u"a,b"_qs});
    case FieldKind::Map: return FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}, {u""_qs, u""_qs}});
    case FieldKind::Json:
        return FieldValue(JsonValue::parse(R"({"b":1.0,"a":9007199254740993,"n":null})").value());
    case FieldKind::Windows:
        return FieldValue(JsonValue::parse(R"([{"budget_duration":"1d","max_budget":1e-9}])").value());
    }
    Q_UNREACHABLE();
}

FieldValue emptyOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Amount: return FieldValue(Usd());
    case FieldKind::Integer: return FieldValue(qint64(0));
    case FieldKind::Flag: return FieldValue(false);
    case FieldKind::Models:
    case FieldKind::List: return FieldValue(QStringList());
    case FieldKind::Map: return FieldValue(AliasMap());
    case FieldKind::Json:
    case FieldKind::Windows: return FieldValue(JsonValue());
    default: return FieldValue(u""_qs);
    }
}

} // namespace

class TestDraftJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldInEveryState_data();
    void everyFieldInEveryState();
    void membersAndTheRest();
    void damagedDraftIsNone_data();
    void damagedDraftIsNone();
    void unknownFieldIsLeftOut();
};

void TestDraftJson::everyFieldInEveryState_data()
{
    QTest::addColumn<TeamField>("field");
    QTest::addColumn<FieldValue>("value");
    for (const FieldSpec &spec : teamFields()) {
        const auto add = [&spec](const char *state, const FieldValue &value) {
            QTest::addRow("%s %s", spec.key.data(), state) << spec.field << value;
        };
        add("unset", {});
        add("null", FieldValue::Null());
        add("invalid", FieldValue::Invalid{u"{\"not\": json"_qs});
        add("value", sampleOf(spec.kind));
        add("empty", emptyOf(spec.kind));
    }
}

void TestDraftJson::everyFieldInEveryState()
{
    QFETCH(TeamField, field);
    QFETCH(FieldValue, value);
    Team team;
    team.setValue(field, value);
    const auto back = draftFromJson(draftToJson(team));
    QVERIFY(back);
    QCOMPARE(back->value(field), value);
    QCOMPARE(*back, team);
}

void TestDraftJson::membersAndTheRest()
{
    Team team = TeamBuilder(u"key"_qs, u"QA"_qs)
                    .admin(u"user-1234"_qs)
                    .invited(u"ann@example.org"_qs)
                    .user(u"user-2434"_qs);
    team.members.append(Member()); // a line that was begun
    team.rest.insert(u"organization_alias"_qs, JsonValue(u"kept"_qs));
    QCOMPARE(draftFromJson(draftToJson(team)), std::optional(team));
}

void TestDraftJson::damagedDraftIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an open string") << QByteArray(R"({"version":1,"id":"ab)");
    QTest::newRow("half") << draftToJson(TeamBuilder(u"key"_qs, u"QA"_qs)).left(30);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("later version") << QByteArray(R"({"version":2,"fields":{}})");
    QTest::newRow("wrong type") << QByteArray(R"({"version":1,"fields":{"tpm_limit":{"integer":"many"}}})");
    QTest::newRow("bare value") << QByteArray(R"({"version":1,"fields":{"tpm_limit":5}})");
}

void TestDraftJson::damagedDraftIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!draftFromJson(json));
}

void TestDraftJson::unknownFieldIsLeftOut()
{
    const auto team = draftFromJson(
        R"({"version":1,"fields":{"team_alias":{"text":"QA"},"of_a_later_day":{"text":"x"}},"members":[]})");
    QVERIFY(team);
    QCOMPARE(team->alias(), u"QA"_qs);
}

QTEST_APPLESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
