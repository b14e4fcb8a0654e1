// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergepatch.h"
#include "wirevalues.h"
#include "recording.h"
#include "requestjson.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Teamwright::Operation)

namespace {

UpdateTeam update(const Team &base, const QMap<TeamField, FieldValue> &fields, bool isPatch = true)
{
    return {base, fields, isPatch};
}

/// A team with tags and metadata, as /team/info tells it.
TeamBuilder tagged()
{
    return TeamBuilder(u"t"_qs)
        .with(TeamField::Tags, FieldValue(QStringList{u"gold"_qs}))
        .with(TeamField::Metadata, FieldValue(json(R"({"cost": "1", "deep": {"a": 1, "b": 2}})")));
}

} // namespace

/// What is sent to change teams that exist, held against what a proxy was seen to accept.
class TestEditRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreThoseThatWereRecorded_data();
    void requestsAreThoseThatWereRecorded();
    void fieldsAreClearedAsTheProxyTakesIt_data();
    void fieldsAreClearedAsTheProxyTakesIt();
    void onlyWhatIsNamedTravels();
    void metadataIsMergedByPatch();
    void metadataTravelsWholeWithoutPatch();
    void nullInMetadataNeedsTheWholeOfIt();
    void unreadableMetadataIsNoWishToEmptyIt();
    void oddIdsKeepOutOfPaths_data();
    void oddIdsKeepOutOfPaths();
    void mergePatches_data();
    void mergePatches();
};

void TestEditRequest::requestsAreThoseThatWereRecorded_data()
{
    QTest::addColumn<Operation>("operation");
    const auto row = [](const char *name, Operation operation) { QTest::newRow(name) << operation; };
    const Team full = TeamBuilder(u"rec-full"_qs);
    row("team-update-alias", update(full, {{TeamField::Alias, FieldValue(u"Platform"_qs)}}, false));
    row("team-update-duration", update(full, {{TeamField::BudgetDuration, FieldValue(u"7d"_qs)}}, false));
    row("team-update-duration-null",
        update(full, {{TeamField::BudgetDuration, FieldValue(FieldValue::Null())}}, false));
    row("team-update-clear-limits", update(TeamBuilder(u"rec-large"_qs),
                                           {{TeamField::MaxBudget, FieldValue(FieldValue::Null())},
                                            {TeamField::TpmLimit, FieldValue()},
                                            {TeamField::RpmLimit, FieldValue(FieldValue::Null())},
                                            {TeamField::Alias, FieldValue()}},
                                           false));
    const Team before = TeamBuilder(u"rec-tagmeta"_qs)
                            .with(TeamField::Metadata, FieldValue(json(R"({"only": "this", "kept": [1]})")));
    row("team-update-metadata-replaced",
        update(before, {{TeamField::Metadata, FieldValue(json(R"({"only": "this"})"))}}, false));
    row("team-patch-metadata",
        update(before, {{TeamField::Metadata, FieldValue(json(R"({"kept": [1], "added": {"deep": 1}})"))}}));
    row("team-member-add-some-known",
        AddMembers{teamId("rec-doc1"), {member(u"rec-m1"_qs), member(u"eve@rec.example"_qs)}});
    row("team-member-update-role",
        UpdateMember{teamId("rec-doc1"), member(u"rec-m1"_qs, {}, MemberRole::Admin), member(u"rec-m1"_qs)});
    row("team-member-update-limits", UpdateMember{teamId("rec-doc1"), member(u"rec-m1"_qs),
                                                  member(u"rec-m1"_qs, custom(usd("3"), {}, 1000, 10))});
    row("members-bulk-update-cleared",
        UpdateMemberLimits{teamId("rec-doc1"),
                           {{member(u"rec-m1"_qs, custom(usd("4"), {}, 1000, 10)), member(u"rec-m1"_qs)}}});
    row("team-reset-budget", ResetMemberLimits{teamId("rec-doc1"), member(u"rec-m1"_qs)});
    row("team-member-delete-one", RemoveMembers{teamId("rec-doc1"), {member(u"rec-m2"_qs)}});
    row("members-bulk-delete-mixed",
        RemoveMembers{teamId("rec-doc1"),
                      {member(u"rec-b1"_qs), member(u"rec-none"_qs), member(u"rec-b1"_qs)}});
    row("team-permissions-update", SetPermissions{teamId("rec-full"), {u"/key/info"_qs}});
}

void TestEditRequest::requestsAreThoseThatWereRecorded()
{
    QFETCH(Operation, operation);
    const Recording recorded = recording(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(recorded.status, 200);
    const WireRequest request = requestFor(operation);
    QCOMPARE(QString::fromLatin1(request.method), recorded.request[u"method"].toString());
    QCOMPARE(request.path, recorded.path());
    const JsonValue &body = recorded.request[u"body"];
    // The proxy takes an empty object for no body (tst_realproxy).
    QCOMPARE(request.body, body.isNull() ? JsonValue(JsonValue::Object()) : body);
}

/// Null where it clears, the empty value where null is a 500 (contract 3.2).
void TestEditRequest::fieldsAreClearedAsTheProxyTakesIt_data()
{
    QTest::addColumn<TeamField>("field");
    QTest::addColumn<QByteArray>("cleared");
    const auto row = [](TeamField field, const QByteArray &cleared) {
        QTest::newRow(fieldSpec(field).key.data()) << field << cleared;
    };
    for (const TeamField field :
         {TeamField::Alias, TeamField::Organization, TeamField::MaxBudget, TeamField::BudgetDuration,
          TeamField::SoftBudget, TeamField::TpmLimit, TeamField::RpmLimit, TeamField::TpdLimit,
          TeamField::MemberBudget, TeamField::MemberBudgetDuration, TeamField::MemberTpmLimit,
          TeamField::MemberRpmLimit})
        row(field, "null");
    for (const TeamField field : {TeamField::Models, TeamField::BudgetLimits, TeamField::Guardrails,
                                  TeamField::Tags, TeamField::MemberModels})
        row(field, "[]");
    row(TeamField::ModelAliases, "{}");
    row(TeamField::Blocked, "false");
}

void TestEditRequest::fieldsAreClearedAsTheProxyTakesIt()
{
    QFETCH(TeamField, field);
    QFETCH(QByteArray, cleared);
    for (const FieldValue &nothing : {FieldValue(), FieldValue(FieldValue::Null())}) {
        const WireRequest request = requestFor(update(TeamBuilder(u"t"_qs), {{field, nothing}}));
        QCOMPARE(request.body.toCompact(),
                 "{\"" + QByteArray(fieldSpec(field).key.data()) + "\": " + cleared + "}");
    }
}

void TestEditRequest::onlyWhatIsNamedTravels()
{
    const Team base = TeamBuilder(u"t"_qs, u"Alias"_qs).budget(u"5"_qs, u"30d"_qs).models({}).user(u"u"_qs);
    const WireRequest patch =
        requestFor(update(base, {{TeamField::MaxBudget, FieldValue(usd("6.5"))},
                                 {TeamField::MemberPermissions, FieldValue(QStringList{u"/key/info"_qs})},
                                 {TeamField::Id, FieldValue(u"other"_qs)}}));
    QCOMPARE(patch.method, QByteArray("PATCH"));
    QCOMPARE(patch.path, u"/team/t"_qs);
    QCOMPARE(patch.body.toCompact(), QByteArray(R"({"max_budget": 6.5})"));
    const WireRequest post = requestFor(update(base, {{TeamField::Blocked, FieldValue(true)}}, false));
    QCOMPARE(post.path, u"/team/update"_qs);
    QCOMPARE(post.body.toCompact(), QByteArray(R"({"team_id": "t", "blocked": true})"));
}

void TestEditRequest::metadataIsMergedByPatch()
{
    const auto fields = QMap<TeamField, FieldValue>{
        {TeamField::Metadata, FieldValue(json(R"({"deep": {"a": 1, "b": 3}, "new": []})"))}};
    QCOMPARE(requestFor(update(tagged(), fields)).body,
             json(R"({"metadata": {"cost": null, "deep": {"b": 3}, "new": []}})"));
    QCOMPARE(requestFor(update(tagged(), {{TeamField::Tags, FieldValue(QStringList())}})).body,
             json(R"({"tags": []})"));
    QCOMPARE(requestFor(update(tagged(), {{TeamField::Metadata, FieldValue()}})).body,
             json(R"({"metadata": {"cost": null, "deep": null}})"));
}

/// Tags live in metadata and would be lost with it (contract 3.2).
void TestEditRequest::metadataTravelsWholeWithoutPatch()
{
    const FieldValue wanted(json(R"({"cost": "2"})"));
    QCOMPARE(requestFor(update(tagged(), {{TeamField::Metadata, wanted}}, false)).body,
             json(R"({"team_id": "t", "metadata": {"cost": "2", "tags": ["gold"]}})"));
    const FieldValue tags(QStringList{u"a"_qs});
    QCOMPARE(requestFor(update(tagged(), {{TeamField::Tags, tags}}, false)).body,
             json(R"({"team_id": "t", "tags": ["a"], "metadata": {"cost": "1", "deep": {"a": 1, "b": 2}}})"));
    QCOMPARE(
        requestFor(update(tagged(), {{TeamField::Tags, tags}, {TeamField::Metadata, wanted}}, false)).body,
        json(R"({"team_id": "t", "tags": ["a"], "metadata": {"cost": "2"}})"));
    QVERIFY(!requestFor(update(tagged(), {{TeamField::RpmLimit, FieldValue(qint64(1))}}, false))
                 .body.contains(u"metadata"));
}

void TestEditRequest::nullInMetadataNeedsTheWholeOfIt()
{
    const WireRequest request =
        requestFor(update(tagged(), {{TeamField::Metadata, FieldValue(json(R"({"cost": null})"))}}));
    QCOMPARE(request.path, u"/team/update"_qs);
    QCOMPARE(request.body, json(R"({"team_id": "t", "metadata": {"cost": null, "tags": ["gold"]}})"));
}

void TestEditRequest::unreadableMetadataIsNoWishToEmptyIt()
{
    const FieldValue typed(FieldValue::Invalid{u"{"_qs});
    QVERIFY(!requestFor(update(tagged(), {{TeamField::Metadata, typed}})).isSendable());
    QCOMPARE(
        requestFor(update(tagged(), {{TeamField::Metadata, typed}, {TeamField::Tags, FieldValue()}}, false))
            .body[u"metadata"],
        json(R"({"cost": "1", "deep": {"a": 1, "b": 2}})"));
}

void TestEditRequest::oddIdsKeepOutOfPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("slash") << u"a/b"_qs;
    QTest::newRow("dot") << u"."_qs;
    QTest::newRow("up") << u".."_qs;
}

void TestEditRequest::oddIdsKeepOutOfPaths()
{
    QFETCH(QString, id);
    const WireRequest request =
        requestFor(update(TeamBuilder(id), {{TeamField::RpmLimit, FieldValue(qint64(1))}}));
    QCOMPARE(request.path, u"/team/update"_qs);
    QCOMPARE(request.body[u"team_id"].toString(), id);
    const QList<Member> two{member(u"u"_qs), member(u"v"_qs)};
    QVERIFY(!requestFor(RemoveMembers{TeamId(id), two}).isSendable());
    QVERIFY(!requestFor(ResetMemberLimits{TeamId(id), two.first()}).isSendable());
    QVERIFY(!requestFor(ResetMemberLimits{teamId("t"), member(id)}).isSendable());
}

void TestEditRequest::mergePatches_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("patch"); // empty: there is none
    const auto row = [](const char *name, const char *from, const char *to, const char *patch) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(patch);
    };
    row("same", R"({"a": 1, "b": null})", R"({"b": null, "a": 1})", "{}");
    row("added, changed, gone", R"({"a": 1, "b": 2})", R"({"b": 3, "c": "x"})",
        R"({"a": null, "b": 3, "c": "x"})");
    row("deep", R"({"o": {"x": 1, "y": {"z": 1}}})", R"({"o": {"x": 1, "y": {"z": 2, "n": true}}})",
        R"({"o": {"y": {"z": 2, "n": true}}})");
    row("emptied object", R"({"o": {"x": 1}})", R"({"o": {}})", R"({"o": {"x": null}})");
    row("lists whole", R"({"l": [1, 2]})", R"({"l": [1, null]})", R"({"l": [1, null]})");
    row("object for a text", R"({"a": "t"})", R"({"a": {"x": 1}})", R"({"a": {"x": 1}})");
    row("null as a value", R"({"a": 1})", R"({"a": null})", "");
    row("null in a new object", "{}", R"({"o": {"x": null}})", "");
    row("null in an old object", R"({"o": {"x": 1}})", R"({"o": {"x": null}})", "");
}

void TestEditRequest::mergePatches()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, patch);
    const auto made = mergePatch(json(from), json(to));
    QCOMPARE(made.has_value(), !patch.isEmpty());
    if (made)
        QCOMPARE(*made, json(patch));
}

QTEST_APPLESS_MAIN(TestEditRequest)
#include "tst_editrequest.moc"
