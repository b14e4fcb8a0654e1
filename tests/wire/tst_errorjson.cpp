// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorjson.h"
#include "pythontext.h"
#include "recording.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(std::optional<TeamField>)

class TestErrorJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedRefusals_data();
    void recordedRefusals();
    void recordedTexts_data();
    void recordedTexts();
    void otherShapes_data();
    void otherShapes();
    void fieldsAreNamed_data();
    void fieldsAreNamed();
    void membersAreNamed();
    void validationTellsEveryFault();
    void printedDictionaries_data();
    void printedDictionaries();
    void printedLists();
    void secretsAreScrubbed();
    void longBodiesAreCut();
};

void TestErrorJson::recordedRefusals_data()
{
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Kind kind) { QTest::newRow(name) << kind; };
    for (const char *name :
         {"auth-no-key", "auth-no-bearer", "auth-not-sk", "auth-unknown-key", "who-am-i-key-blocked"})
        row(name, Kind::BadKey);
    row("auth-expired", Kind::ExpiredKey);
    row("who-am-i-key-expired", Kind::ExpiredKey);
    row("auth-admin-only", Kind::NotPermitted);
    row("auth-list-all", Kind::NotPermitted);
    row("auth-foreign-team", Kind::NotPermitted);
    row("auth-update-member", Kind::NotPermitted);
    row("auth-update-team-admin", Kind::NotPermitted);
    row("auth-member-add-member", Kind::NotPermitted);
    row("auth-restricted-route", Kind::NotPermitted);
    row("auth-viewer-write", Kind::NotPermitted);
    row("auth-user-list-member", Kind::NotPermitted);
    row("auth-bulk-member", Kind::NotPermitted);
    row("auth-blocked-team", Kind::TeamBlocked);
    row("team-new-enterprise-tags", Kind::LicenceNeeded);
    row("team-new-enterprise-model-max-budget", Kind::LicenceNeeded);
    row("team-update-enterprise-tags", Kind::LicenceNeeded);
    row("organization-list-enterprise", Kind::LicenceNeeded);
    row("team-member-add-admin", Kind::LicenceNeeded);
    row("team-member-update-admin", Kind::LicenceNeeded);
    row("team-new-bad-duration", Kind::Validation);
    row("team-new-negative-budget", Kind::Validation);
    row("team-new-invalid-several", Kind::Validation);
    row("team-new-malformed-json", Kind::Validation);
    row("team-new-empty-body", Kind::Validation);
    row("team-new-unknown-organization", Kind::Validation);
    row("team-new-reserved-id", Kind::Validation);
    row("team-info-no-id", Kind::Validation);
    row("team-patch-negative", Kind::Validation);
    row("team-update-max-not-above-soft", Kind::Validation);
    row("members-bulk-update-query", Kind::Validation);
    row("members-bulk-update-role", Kind::Validation);
    row("members-bulk-delete-empty", Kind::Validation);
    row("team-new-duplicate-id", Kind::Conflict);
    row("team-member-add-known", Kind::Conflict);
    row("team-member-add-all-known", Kind::Conflict);
    row("user-new-duplicate-email", Kind::Conflict);
    for (const char *name :
         {"team-info-unknown", "team-update-unknown-team", "team-member-delete-unknown-team",
          "team-delete-again", "team-member-delete-stranger", "team-member-update-role-of-stranger",
          "team-member-update-unknown-team", "team-member-add-unknown-team", "team-patch-unknown",
          "team-permissions-list-unknown", "members-bulk-update-unknown-team", "v2-team-list-unknown-user"})
        row(name, Kind::NotFound);
    row("route-unknown", Kind::NoSuchRoute);
    row("route-wrong-method", Kind::NoSuchRoute);
    row("team-new-array-body", Kind::Server);
    row("team-update-models-null", Kind::Server);
}

void TestErrorJson::recordedRefusals()
{
    QFETCH(Kind, kind);
    const Recording refusal = recording(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(refusal.status >= 400);
    const ApiError error = readError(refusal.status, refusal.body);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, refusal.status);
    QVERIFY(!error.serverText.isEmpty());
    QVERIFY2(!error.serverText.contains(u'{'), qPrintable(error.serverText));
}

void TestErrorJson::recordedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("team-info-unknown") << u"Team not found, passed team id: rec-none."_qs;
    QTest::newRow("team-info-unknown-apostrophe") << u"Team not found, passed team id: rec-it's."_qs;
    QTest::newRow("team-new-bad-duration")
        << u"Invalid budget_duration '10x'. Use a format like '1h', '24h', '7d', or '30d'."_qs;
    QTest::newRow("auth-update-member") << u"You do not have access to this team"_qs;
    QTest::newRow("auth-list-all")
        << u"Only admin users can query all teams/other teams. Your user role=internal_user"_qs;
    QTest::newRow("route-unknown") << u"Not Found"_qs;
    QTest::newRow("team-new-array-body") << u"Internal server error"_qs;
    QTest::newRow("team-new-invalid-role")
        << u"members_with_roles.1.role: Input should be 'admin' or 'user'"_qs;
    QTest::newRow("team-new-empty-body") << u"Field required"_qs;
}

void TestErrorJson::recordedTexts()
{
    QFETCH(QString, text);
    const Recording refusal = recording(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(readError(refusal.status, refusal.body).serverText, text);
}

void TestErrorJson::otherShapes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray html =
        "<html><head><title>502 Bad Gateway</title></head><body><h1>nginx</h1></body></html>";
    QTest::newRow("HTML of a reverse proxy") << 502 << html << Kind::Server << u"502 Bad Gateway"_qs;
    QTest::newRow("HTML without title")
        << 503 << QByteArray("<html><style>p{}</style><p>Back soon</p></html>") << Kind::Server
        << u"Back soon"_qs;
    QTest::newRow("HTML where nothing is") << 404 << html << Kind::BadReply << u"502 Bad Gateway"_qs;
    QTest::newRow("plain text") << 500 << QByteArray("Internal Server Error") << Kind::Server
                                << u"Internal Server Error"_qs;
    QTest::newRow("nothing") << 500 << QByteArray() << Kind::Server << QString();
    QTest::newRow("JSON cut off") << 500 << QByteArray("{\"error\": {\"mess") << Kind::Server
                                  << u"{\"error\": {\"mess"_qs;
    QTest::newRow("a number") << 400 << QByteArray("7") << Kind::Validation << u"7"_qs;
    QTest::newRow("error as text") << 400 << QByteArray(R"({"error": "no"})") << Kind::Validation << u"no"_qs;
    QTest::newRow("problem") << 503 << QByteArray(R"({"type": "urn:litellm:error:database-not-connected",
        "title": "Database not connected", "status": 503, "detail": "No database"})")
                             << Kind::NoDatabase << u"No database"_qs;
    QTest::newRow("no database, maybe a wrong key")
        << 400
        << QByteArray(
               R"({"error": {"message": "No connected db.", "type": "no_db_connection", "param": null, "code": "400"}})")
        << Kind::NoDatabase << u"No connected db."_qs;
    QTest::newRow("no database at create")
        << 500
        << QByteArray(
               R"({"error": {"message": "{'error': 'No db connected'}", "type": "internal_server_error"}})")
        << Kind::NoDatabase << u"No db connected"_qs;
    QTest::newRow("no database at update")
        << 401
        << QByteArray(
               R"({"error": {"message": "Authentication Error, No DB Connected. See…", "type": "auth_error"}})")
        << Kind::NoDatabase << u"Authentication Error, No DB Connected. See…"_qs;
    QTest::newRow("same id at the same moment")
        << 500
        << QByteArray("{\"error\": {\"message\": \"Unique constraint failed on the fields: (`team_id`)\"}}")
        << Kind::Conflict << u"Unique constraint failed on the fields: (`team_id`)"_qs;
    QTest::newRow("poisoned team")
        << 400
        << QByteArray(
               R"({"error": {"message": "Authentication Error, 1 validation error for LiteLLM_TeamTable\nmembers"}})")
        << Kind::Server << u"Authentication Error, 1 validation error for LiteLLM_TeamTable\nmembers"_qs;
    QTest::newRow("older unknown key")
        << 401
        << QByteArray(
               R"({"error": {"message": "Authentication Error, Invalid proxy server token passed", "type": "auth_error", "param": "None", "code": 401}})")
        << Kind::BadKey << u"Authentication Error, Invalid proxy server token passed"_qs;
    QTest::newRow("too many") << 429 << QByteArray(R"({"detail": "Slow down"})") << Kind::RateLimited
                              << u"Slow down"_qs;
    QTest::newRow("redirect") << 307 << QByteArray() << Kind::BadReply << QString();
}

void TestErrorJson::otherShapes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    const ApiError error = readError(status, body);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.serverText, text);
}

void TestErrorJson::fieldsAreNamed_data()
{
    QTest::addColumn<std::optional<TeamField>>("field");
    const auto row = [](const char *name, std::optional<TeamField> field) { QTest::newRow(name) << field; };
    row("team-new-negative-budget", TeamField::MaxBudget);
    row("team-new-soft-not-below-max", TeamField::SoftBudget);
    row("team-new-bad-duration", TeamField::BudgetDuration);
    row("team-new-duplicate-id", TeamField::Id);
    row("team-new-reserved-id", TeamField::Id);
    row("team-new-unknown-organization", TeamField::Organization);
    row("team-new-enterprise-tags", TeamField::Tags);
    row("team-new-enterprise-guardrails", TeamField::Guardrails);
    row("team-new-invalid-several", TeamField::Alias);
    row("team-new-enterprise-prompts", std::nullopt);
    row("team-new-empty-body", std::nullopt);
    row("auth-blocked-team", std::nullopt);
    row("auth-member-add-member", std::nullopt);
}

void TestErrorJson::fieldsAreNamed()
{
    QFETCH(std::optional<TeamField>, field);
    const Recording refusal = recording(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(refusal.status >= 400);
    QVERIFY(readError(refusal.status, refusal.body).field == field);
}

void TestErrorJson::membersAreNamed()
{
    const Recording nameless = recording(u"team-new-invalid-member"_qs);
    QCOMPARE(readError(nameless.status, nameless.body).memberIndex, 0);
    const Recording role = recording(u"team-new-invalid-role"_qs);
    QCOMPARE(readError(role.status, role.body).memberIndex, 1);
    const Recording other = recording(u"team-new-empty-body"_qs);
    QVERIFY(!readError(other.status, other.body).memberIndex);
}

void TestErrorJson::validationTellsEveryFault()
{
    const Recording refusal = recording(u"team-new-invalid-several"_qs);
    const QString text = readError(refusal.status, refusal.body).serverText;
    QVERIFY(text.contains(u"team_alias: Input should be a valid string"_qs));
    QVERIFY(text.contains(u"max_budget: Input should be a valid number"_qs));
}

void TestErrorJson::printedDictionaries_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << u"No."_qs << u"No."_qs;
    QTest::newRow("single") << u"{'error': 'No.'}"_qs << u"No."_qs;
    QTest::newRow("double") << u"{'error': \"It's no.\"}"_qs << u"It's no."_qs;
    QTest::newRow("both quotes") << u"{'error': 'It\\'s \"no\".'}"_qs << u"It's \"no\"."_qs;
    QTest::newRow("line break") << u"{'message': 'one\\ntwo'}"_qs << u"one\ntwo"_qs;
    QTest::newRow("nested") << u"{'error': {'error': 'deep'}}"_qs << u"deep"_qs;
    QTest::newRow("printed twice") << u"{'error': \"{'error': 'deep'}\"}"_qs << u"deep"_qs;
    QTest::newRow("prefix") << u"404: {'error': \"Team doesn't exist\"}"_qs << u"404: Team doesn't exist"_qs;
    QTest::newRow("other members") << u"{'code': 5, 'flags': [True, None, (1, 2)], 'error': 'x'}"_qs
                                   << u"x"_qs;
    QTest::newRow("no sentence") << u"{'a': 'b'}"_qs << u"{'a': 'b'}"_qs;
    QTest::newRow("broken") << u"{'error': 'never closed"_qs << u"{'error': 'never closed"_qs;
    QTest::newRow("set") << u"{'error'}"_qs << u"{'error'}"_qs;
    QTest::newRow("later one") << u"Got {x} and {'error': 'y'} z"_qs << u"Got {x} and y z"_qs;
    QTest::newRow("unicode") << u"{'error': 'caf\\xe9 \\u2026'}"_qs << u"café …"_qs;
    QTest::newRow("many braces") << QString(5000, u'{') << QString(5000, u'{');
}

void TestErrorJson::printedDictionaries()
{
    QFETCH(QString, message);
    QFETCH(QString, sentence);
    QCOMPARE(unwrapPrinted(message), sentence);
}

void TestErrorJson::printedLists()
{
    const QString text =
        u"Only allowed to call routes: ['/team/info', '/key/info']. Tried to call route: /x"_qs;
    QCOMPARE(printedList(text, u"Only allowed to call routes: "_qs),
             (QStringList{u"/team/info"_qs, u"/key/info"_qs}));
    QVERIFY(printedList(text, u"Nothing: "_qs).isEmpty());
}

void TestErrorJson::secretsAreScrubbed()
{
    const Recording refusal = recording(u"auth-unknown-key"_qs);
    const QByteArray hash = "7f9240cf17a2d2107309fc17595d3af7da578a189e0ffad00d8338e435b8432c";
    QVERIFY(refusal.body.contains(hash));
    const ApiError error = readError(refusal.status, refusal.body);
    QVERIFY(!error.serverText.contains(QString::fromLatin1(hash)));
    QVERIFY(!error.rawBody.contains(hash));
    const ApiError echoed = readError(400, R"({"detail": "bad key sk-abcdefghijkl"})");
    QVERIFY(!echoed.serverText.contains(u"abcdefghijkl"));
    QVERIFY(!echoed.rawBody.contains("abcdefghijkl"));
}

void TestErrorJson::longBodiesAreCut()
{
    const ApiError error = readError(500, "<p>" + QByteArray(1'000'000, 'x'));
    QVERIFY(error.rawBody.size() <= 64 * 1024);
    QVERIFY(error.serverText.size() <= 4000);
}

QTEST_APPLESS_MAIN(TestErrorJson)
#include "tst_errorjson.moc"
