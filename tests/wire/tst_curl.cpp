// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcommand.h"
#include "curlreader.h"
#include "requestjson.h"
#include "shellwords.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

PastedTeam pasted(const QString &text)
{
    const auto result = readPastedTeam(text);
    return std::holds_alternative<PastedTeam>(result) ? std::get<PastedTeam>(result) : PastedTeam();
}

QString documented(const QString &body)
{
    return u"curl --location 'http://0.0.0.0:4000/team/new' \\\n"
           "--header 'Authorization: Bearer sk-1234' \\\n"
           "--header 'Content-Type: application/json' \\\n"
           "--data '%1'\n"_qs.arg(body);
}

} // namespace

class TestCurl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedMembers()
    {
        const PastedTeam team =
            pasted(documented(u"{\n  \"team_alias\": \"my-new-team_2\",\n  \"members_with_roles\": "
                              "[{\"role\":\"admin\", \"user_id\":\"user-1234\"},\n"
                              "{\"role\":\"user\", \"user_id\":\"user-2434\"}]\n}"_qs));
        QCOMPARE(team.team.alias(), u"my-new-team_2"_qs);
        QCOMPARE(team.team.members.size(), 2);
        QCOMPARE(team.team.members[0].userId, UserId(u"user-1234"_qs));
        QCOMPARE(team.team.members[0].role, MemberRole::Admin);
        QCOMPARE(team.team.members[1].role, MemberRole::User);
        QCOMPARE(team.path, u"/team/new"_qs);
        QVERIFY(team.unknownKeys.isEmpty() && team.unusedOptions.isEmpty() && team.deprecated.isEmpty());
    }

    void documentedTinyBudget()
    {
        const PastedTeam team = pasted(documented(
            u"{ \"team_alias\": \"QA Prod Bot\", \"max_budget\": 0.000000001, \"budget_duration\": \"1d\" }"_qs));
        QCOMPARE(team.team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"0.000000001").value()));
        QCOMPARE(team.team.value(TeamField::BudgetDuration), FieldValue(u"1d"_qs));
    }

    void spellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bare body") << uR"({"team_alias": "A"})"_qs;
        QTest::newRow("double quotes")
            << uR"(curl -X POST "http://h/team/new" -H "a: b" -d "{\"team_alias\": \"A\"}")"_qs;
        QTest::newRow("attached") << uR"(curl -XPOST http://h/team/new -d'{"team_alias":"A"}')"_qs;
        QTest::newRow("equals")
            << uR"(curl --request=POST --url=http://h/team/new --data-raw='{"team_alias":"A"}')"_qs;
        QTest::newRow("dollar")
            << uR"(curl http://h/team/new --data-raw $'{"team_alias":"\u0041"}' --compressed)"_qs;
        QTest::newRow("variables")
            << uR"($ curl "$LITELLM_PROXY_URL/team/new" -H "Authorization: Bearer $KEY" -d '{"team_alias":"A"}')"_qs;
        QTest::newRow("windows")
            << u"curl http://h/team/new ^\r\n  -d \"{\\\"team_alias\\\": \\\"A\\\"}\"\r\n"_qs;
        QTest::newRow("blanks behind the backslash")
            << u"curl http://h/team/new \\  \n -d '{\"team_alias\":\"A\"}'"_qs;
        QTest::newRow("another command behind")
            << u"curl http://h/team/new -d '{\"team_alias\":\"A\"}' | jq ."_qs;
        QTest::newRow("json") << uR"(curl --json '{"team_alias":"A"}' h:4000/team/new)"_qs;
    }
    void spellings()
    {
        QFETCH(QString, text);
        const PastedTeam team = pasted(text);
        QCOMPARE(team.team.alias(), u"A"_qs);
        QVERIFY(team.path.isEmpty() == text.startsWith(u'{'));
        QVERIFY2(team.unusedOptions.isEmpty(), qPrintable(team.unusedOptions.join(u' ')));
    }

    void deprecatedListsAreOfferedWithRoles()
    {
        const PastedTeam team = pasted(
            uR"({"members": ["u1", ""], "admins": ["boss"], "users": [{"user_id": "u2"}, "ana@example.org"]})"_qs);
        QVERIFY(team.team.members.isEmpty());
        QCOMPARE(team.deprecated.size(), 4);
        QCOMPARE(team.deprecated[0].key, u"members"_qs);
        QCOMPARE(team.deprecated[0].member.userId, UserId(u"u1"_qs));
        QCOMPARE(team.deprecated[0].member.role, MemberRole::User);
        QCOMPARE(team.deprecated[1].member.role, MemberRole::Admin);
        QCOMPARE(team.deprecated[2].member.userId, UserId(u"u2"_qs));
        QCOMPARE(team.deprecated[3].member.email, u"ana@example.org"_qs);
    }

    void whatCannotBeUsedIsNamed()
    {
        const PastedTeam team =
            pasted(uR"(curl -u me:pw -o out.json http://h/team/update -d '{"max_budget": "lots",
            "tpm_limit": "100", "router_settings": {}, "members_with_roles": [{"user_id": "u", "role": "owner"}]}')"_qs);
        QCOMPARE(team.unusedOptions, (QStringList{u"-u"_qs, u"-o"_qs}));
        QCOMPARE(team.unknownKeys, (QStringList{u"router_settings"_qs, u"members_with_roles[0].role"_qs}));
        QCOMPARE(team.path, u"/team/update"_qs);
        QCOMPARE(team.team.value(TeamField::MaxBudget), FieldValue(FieldValue::Invalid{u"lots"_qs}));
        QCOMPARE(team.team.value(TeamField::TpmLimit), FieldValue(qint64(100)));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &text, PasteFault::Kind kind) {
            QTest::newRow(name) << text << int(kind);
        };
        row("nothing", u" \n"_qs, PasteFault::Kind::Empty);
        row("prose", u"please make a team"_qs, PasteFault::Kind::NotACommand);
        row("open quote", u"curl http://h -d '{"_qs, PasteFault::Kind::UnclosedQuote);
        row("no body", u"curl http://h/team/info"_qs, PasteFault::Kind::NoBody);
        row("file", u"curl http://h/team/new -d @team.json"_qs, PasteFault::Kind::BodyInFile);
        row("broken JSON", u"{\"a\": }"_qs, PasteFault::Kind::BadJson);
        row("array", u"[1]"_qs, PasteFault::Kind::NotAnObject);
    }
    void faults()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto result = readPastedTeam(text);
        QVERIFY(std::holds_alternative<PasteFault>(result));
        QCOMPARE(int(std::get<PasteFault>(result).kind), kind);
    }

    void writtenCommandLeavesTheKeyToTheShell()
    {
        ConnectionProfile profile;
        const RequestPreview preview{"POST", QUrl(u"https://h:4000/sub/team/new"_qs),
                                     "{\"team_alias\": \"it's\"}"};
        QCOMPARE(curlCommand(preview, profile),
                 u"curl 'https://h:4000/sub/team/new' \\\n"
                 "  --header \"Authorization: Bearer $LITELLM_PROXY_API_KEY\" \\\n"
                 "  --header 'Content-Type: application/json' \\\n"
                 "  --data '{\"team_alias\": \"it'\\''s\"}'"_qs);
        profile.keyHeader = u"x-litellm-api-key"_qs;
        QVERIFY(curlCommand(preview, profile).contains(u"\"x-litellm-api-key: $LITELLM_PROXY_API_KEY\""_qs));
    }

    /// Whatever a team holds: written as curl and pasted again it is the same.
    void writtenCommandIsReadAgain()
    {
        const TeamBuilder team =
            TeamBuilder(u"id-1"_qs, u"it's \"odd\" \\ $HOME `x` ünïcode\nline"_qs)
                .budget(u"0.000000001"_qs, u"1d"_qs)
                .models({u"a"_qs, u"b"_qs})
                .admin(u"u'1"_qs)
                .invited(u"ana@example.org"_qs)
                .with(TeamField::TpmLimit, FieldValue(qint64(9007199254740993)))
                .with(TeamField::Metadata, FieldValue(JsonValue::parse("{\"n\": 1.0}").value()));
        const WireRequest request = requestFor(CreateTeam{team});
        const RequestPreview preview{request.method, QUrl(u"http://h/team/new"_qs),
                                     request.body.toIndented()};
        QCOMPARE(pasted(curlCommand(preview, {})).team, team.team());
    }

    void shellWordsOfManyQuotes()
    {
        QCOMPARE(shellWords(u"a 'b c' \"d \\\" \\n\" e\\ f $'g\\'h' i''j"_qs).value(),
                 (QStringList{u"a"_qs, u"b c"_qs, u"d \" \\n"_qs, u"e f"_qs, u"g'h"_qs, u"ij"_qs}));
        QVERIFY(!shellWords(u"a \"b"_qs));
        QVERIFY(shellWords(QString())->isEmpty());
        QCOMPARE(shellWords(u"a ''"_qs)->size(), 2);
        QCOMPARE(shellWords(u"a\\"_qs)->size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCurl)
#include "tst_curl.moc"
