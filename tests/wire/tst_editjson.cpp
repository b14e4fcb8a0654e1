// SPDX-License-Identifier: GPL-3.0-or-later
#include "editjson.h"
#include "randomteams.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

TeamEdit editOf(TeamField field, const FieldValue &was, const FieldValue &wanted)
{
    TeamEdit edit;
    edit.id = TeamId(u"t-1"_qs);
    edit.alias = u"QA"_qs;
    edit.fields.insert(field, {was, wanted});
    return edit;
}

QList<TeamField> allFields()
{
    QList<TeamField> fields;
    for (const FieldSpec &spec : teamFields())
        fields.append(spec.field);
    return fields;
}

/// A file with that one change.
QByteArray file(const QByteArray &change) { return R"({"version": 1, "changes": [)" + change + "]}"; }

} // namespace

class TestEditJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every field holds every kind of value, fitting or not: nothing gets lost.
    void everyStateOfEveryFieldComesBack()
    {
        const auto json = [](const char *text) { return FieldValue(JsonValue::parse(text).value()); };
        const QList<FieldValue> states{FieldValue(),
                                       FieldValue::Null(),
                                       FieldValue::Invalid{u"lots"_qs},
                                       FieldValue::Invalid{QString()},
                                       FieldValue(QString()),
                                       FieldValue(u"25"_qs),
                                       FieldValue(qint64(9007199254740993)),
                                       FieldValue(Usd::parse(u"0.000000001").value()),
                                       FieldValue(Usd::parse(u"25").value()),
                                       FieldValue(true),
                                       FieldValue(false),
                                       FieldValue(QStringList()),
                                       FieldValue(QStringList{u"a"_qs, u"a"_qs, QString()}),
                                       FieldValue(AliasMap()),
                                       FieldValue(AliasMap{{u"$text"_qs, u"x"_qs}}),
                                       json("null"),
                                       json("{}"),
                                       json("[]"),
                                       json(R"({"$invalid": "x"})"),
                                       json(R"({"b": 1.0, "a": [9007199254740993, 1e-09, {"c": null}]})")};
        for (const FieldSpec &spec : teamFields()) {
            for (const FieldValue &state : states) {
                const TeamEdit edit = editOf(spec.field, state, states.at(5));
                const auto read = editsFromJson(editsToJson({edit}));
                QVERIFY2(read, qPrintable(QString(spec.key) + u' ' + describe(state)));
                QCOMPARE(read->first().fields.value(spec.field).was, state);
                QCOMPARE(read->first(), edit);
            }
        }
    }

    void anyEditsComeBack()
    {
        RandomTeams random(7);
        QList<TeamEdit> edits;
        for (int round = 0; round < 200; ++round) {
            const Team base = random.team();
            edits.append(editBetween(base, random.changed(base, allFields(), random.below(2))));
        }
        edits[3].isDeletion = true;
        const auto read = editsFromJson(editsToJson(edits));
        QVERIFY(read);
        QCOMPARE(*read, edits);
    }

    void keysThatAreNotTheIdOfThePersonComeBack()
    {
        TeamEdit edit = editOf(TeamField::Blocked, FieldValue(false), FieldValue(true));
        Member member;
        member.userId = UserId(u"78d3"_qs);
        member.email = u"Ana@example.org"_qs;
        member.spend = Usd::parse(u"3.5").value();
        edit.members.insert(MemberKey::fromText(u"ana@example.org"_qs), {member, std::nullopt});
        QCOMPARE(editsFromJson(editsToJson({edit})), QList{edit});
    }

    /// What people and their scripts read.
    void valuesStandThereAsTheProxyWritesThem()
    {
        const QByteArray text = editsToJson(
            {editOf(TeamField::MaxBudget, FieldValue::Null(), FieldValue(Usd::parse(u"25.5").value()))});
        const auto json = JsonValue::parse(text);
        QVERIFY(json);
        const JsonValue &change = (*json)[u"changes"].toArray().first();
        QCOMPARE(change[u"team_id"].toString(), u"t-1"_qs);
        QCOMPARE(change[u"team_alias"].toString(), u"QA"_qs);
        QVERIFY(change[u"fields"][u"max_budget"].contains(u"was"));
        QVERIFY(change[u"fields"][u"max_budget"][u"was"].isNull());
        QCOMPARE(change[u"fields"][u"max_budget"][u"wanted"].numberToken(), QByteArray("25.5"));
    }

    void filesThatPeopleWriteAreRead()
    {
        const auto edits = editsFromJson(file(R"({
            "team_id": "t-1",
            "fields": {"models": {"was": ["a"], "wanted": ["a", "b"]}},
            "members": [{"was": {"user_id": "ana", "role": "admin"}, "wanted": {"user_id": "ana", "role": "user"}},
                        {"wanted": {"user_email": "Bo@example.org", "max_budget_in_team": 5,
                                    "budget_source": "custom"}}]})"));
        QVERIFY(edits);
        const TeamEdit &edit = edits->first();
        QCOMPARE(edit.fields.value(TeamField::Models).wanted, FieldValue(QStringList{u"a"_qs, u"b"_qs}));
        QCOMPARE(edit.members.value(MemberKey::fromText(u"ana"_qs)).wanted->role, MemberRole::User);
        const MemberEdit added = edit.members.value(MemberKey::fromText(u"bo@example.org"_qs));
        QVERIFY(!added.was);
        QCOMPARE(added.wanted->limits.maxBudget, Usd::parse(u"5"));
    }

    void whatIsNotWholeIsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("cut off") << editsToJson({TeamEdit()}).chopped(4);
        QTest::newRow("later version") << QByteArray(R"({"version": 2, "changes": []})");
        QTest::newRow("something else") << QByteArray("[]");
        QTest::newRow("no changes") << QByteArray(R"({"version": 1})");
        QTest::newRow("no team") << file(R"({"fields": {}})");
        QTest::newRow("unknown field")
            << file(R"({"team_id": "t", "fields": {"max_bugdet": {"wanted": 5}}})");
        QTest::newRow("value of another type")
            << file(R"({"team_id": "t", "fields": {"max_budget": {"wanted": "much"}}})");
        QTest::newRow("unknown form")
            << file(R"({"team_id": "t", "fields": {"max_budget": {"wanted": {"$later": 1}}}})");
        QTest::newRow("unknown role")
            << file(R"({"team_id": "t", "members": [{"wanted": {"user_id": "a", "role": "owner"}}]})");
        QTest::newRow("nobody") << file(R"({"team_id": "t", "members": [{}]})");
    }
    void whatIsNotWholeIsNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!editsFromJson(text));
    }
};

QTEST_APPLESS_MAIN(TestEditJson)
#include "tst_editjson.moc"
