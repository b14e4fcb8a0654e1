// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"
#include "recording.h"
#include "secrets.h"
#include "tostring.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Teamwright;
using namespace Qt::StringLiterals;

using Code = ImportFault::Code;

/// What people have, and what is broken about it.
class ImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOfTheProxy();
    void infoOfTheProxy();
    void bodyOfTeamNew();
    void pageOfAListIsTold();
    void yamlByHand();
    void brokenTexts_data();
    void brokenTexts();
    void wrongValues();
    void deepTextsAreRefused_data();
    void deepTextsAreRefused();
    void unfoldingAliasesAreRefused();
    void largeFilesAreRefused();
    void otherEncodings();
    void stopsWhenTold();
};

namespace {

QStringList codes(const QList<ImportFault> &faults)
{
    QStringList result;
    for (const ImportFault &fault : faults)
        result.append(u"%1 %2"_qs.arg(int(fault.code)).arg(fault.arguments.join(u' ')));
    return result;
}

QString textOf(const Team &team, TeamField field)
{
    const QString *text = team.value(field).as<QString>();
    return text ? *text : QString();
}

} // namespace

void ImportTest::listsOfTheProxy()
{
    const Import bare = readTeams(recording(u"team-list-user"_qs).body);
    QCOMPARE(bare.source, ImportSource::TeamList);
    QCOMPARE(bare.teams.size(), 2);
    const Team &full = bare.teams.last().team;
    QCOMPARE(full.id, TeamId(u"rec-full"_qs));
    QCOMPARE(full.members.size(), 3);
    QCOMPARE(full.members.first().limits.allowedModels, QStringList{u"gpt-4o"_qs});
    QCOMPARE(full.value(TeamField::ModelAliases), FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}}));
    QVERIFY(!full.rest.contains(u"keys"));

    const Import paged = readTeams(recording(u"v2-team-list-alias"_qs).body);
    QCOMPARE(paged.source, ImportSource::TeamList);
    QVERIFY(!paged.teams.isEmpty());
}

void ImportTest::infoOfTheProxy()
{
    const Import import = readTeams(recording(u"team-info-full"_qs).body);
    QCOMPARE(import.source, ImportSource::TeamInfo);
    QCOMPARE(import.teams.size(), 1);
    const Team &team = import.teams.first().team;
    QCOMPARE(team.alias(), u"Platform engineering"_qs);
    QCOMPARE(team.value(TeamField::MemberBudget), FieldValue(Usd::parse(u"10").value()));
    QCOMPARE(team.members.first().limits.source, MemberLimits::Source::Custom);
    // An answer that is no team.
    QCOMPARE(readTeams(recording(u"auth-list-all"_qs).body).fault.value().code, Code::NoTeams);
}

void ImportTest::bodyOfTeamNew()
{
    const Import import = readTeams(R"({"team_alias": "QA", "tags": ["a"], "max_budget": "25",
        "members_with_roles": [{"role": "admin", "user_id": "u-1"}]})");
    QCOMPARE(import.source, ImportSource::TeamBody);
    const Team &team = import.teams.at(0).team;
    QCOMPARE(team.value(TeamField::Tags), FieldValue(QStringList{u"a"_qs}));
    QCOMPARE(team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"25").value()));
    QCOMPARE(team.members.at(0).role, MemberRole::Admin);
}

void ImportTest::pageOfAListIsTold()
{
    const Import import = readTeams(R"({"teams": [{"team_id": "a"}], "total": 42, "page": 1})");
    QCOMPARE(import.teams.size(), 1);
    QCOMPARE(import.remarks, QList<ImportFault>({{Code::PartialList, {u"1"_qs, u"42"_qs}}}));
}

void ImportTest::yamlByHand()
{
    const Import import = readTeams("# our teams\n"
                                    "teams:\n"
                                    "  - team_alias: QA\n"
                                    "    max_budget: 25.50\n"
                                    "    models: [gpt-4o, 'gpt-4o-mini']\n"
                                    "    blocked: false\n"
                                    "    metadata: &shared {on_call: yes, zip: '01234'}\n"
                                    "  - team_alias: Dev\n"
                                    "    tpm_limit: null\n"
                                    "    metadata: *shared\n");
    QVERIFY(!import.fault);
    QCOMPARE(import.teams.size(), 2);
    QCOMPARE(import.teams[1].line, 8);
    const Team &team = import.teams[0].team;
    QCOMPARE(team.value(TeamField::MaxBudget), FieldValue(Usd::parse(u"25.5").value()));
    QCOMPARE(team.value(TeamField::Models), FieldValue(QStringList{u"gpt-4o"_qs, u"gpt-4o-mini"_qs}));
    const JsonValue metadata = JsonValue::parse(R"({"on_call": "yes", "zip": "01234"})").value();
    QCOMPARE(team.value(TeamField::Metadata), FieldValue(metadata));
    QCOMPARE(import.teams[1].team.value(TeamField::Metadata), FieldValue(metadata));
    QVERIFY(import.teams[1].team.value(TeamField::TpmLimit).isNull());
}

void ImportTest::brokenTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &text, Code code, int line, int column) {
        QTest::newRow(name) << text << int(code) << line << column;
    };
    row("nothing", "", Code::Empty, 0, 0);
    row("blanks", " \n\t\r\n", Code::Empty, 0, 0);
    row("prose", "Dear team\nhow are you\n", Code::UnknownForm, 0, 0);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), Code::UnknownForm, 0, 0);
    row("open bracket", "[{\"team_id\": \"a\"},\n {\"team_id\": ", Code::BadJson, 1, 1);
    row("open text", "[\n  {\"team_id\": \"a", Code::BadJson, 2, 15);
    row("stray comma", "[{\"team_id\": \"a\"},\n {\"team_id\": \"b\",}]", Code::BadJson, 2, 18);
    row("no comma", "[{\"team_id\": \"a\"}\n {\"team_id\": \"b\"}]", Code::BadJson, 2, 2);
    row("bad word", "{\"teams\": [\n{\"team_id\": \"a\", \"blocked\": maybe}]}", Code::BadJson, 2, 29);
    row("two documents", "{\"team_id\": \"a\"}\n{\"team_id\": \"b\"}", Code::BadJson, 2, 1);
    row("another object", "{\"detail\": \"no\"}", Code::NoTeams, 0, 0);
    row("a later version", "{\"format\": \"teamwright/teams\", \"version\": 2, \"teams\": []}",
        Code::LaterVersion, 0, 0);
    row("a later version in YAML", "format: teamwright/teams\nversion: 2\nteams: []\n", Code::LaterVersion, 0,
        0);
    row("open YAML quote", "teams:\n  - team_alias: \"QA\n    models: []\n", Code::UnclosedQuote, 2, 17);
    row("broken YAML", "teams:\n  - team_alias: [QA\n", Code::BadYaml, 3, 1);
    row("other YAML", "apiVersion: v1\nkind: Secret\n", Code::NoTeams, 0, 0);
    row("open CSV quote", "team_alias,models\nQA,\"gpt-4o\nDev,x\n", Code::UnclosedQuote, 2, 0);
    row("CSV without a team", "colour,size\nred,2\n", Code::NoTeamColumn, 0, 0);
    row("open shell quote", "curl http://x/team/new -d '{\"a\": 1}\n", Code::UnclosedQuote, 1, 0);
    row("curl for something else", "curl http://x/health\n", Code::NoTeams, 0, 0);
}

void ImportTest::brokenTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, line);
    QFETCH(int, column);
    const Import import = readTeams(text);
    QVERIFY(import.fault);
    QVERIFY(import.teams.isEmpty());
    QCOMPARE(int(import.fault->code), code);
    QCOMPARE(import.fault->line, line);
    QCOMPARE(import.fault->column, column);
}

void ImportTest::wrongValues()
{
    const Import import = readTeams("teams:\n"
                                    "  - team_alias: QA\n"
                                    "    max_budget: a lot\n"
                                    "    members_with_roles:\n"
                                    "      - {user_id: u-1, role: boss}\n"
                                    "      - {role: user}\n"
                                    "  - just a text\n"
                                    "  - team_alias: Dev\n");
    QCOMPARE(import.teams.size(), 3);
    QCOMPARE(codes(import.teams[0].issues), codes({{Code::BadValue, {u"max_budget"_qs, u"a lot"_qs}},
                                                   {Code::UnknownRole, {u"boss"_qs}},
                                                   {Code::NamelessMember}}));
    QCOMPARE(import.teams[0].issues.first().line, 2);
    QVERIFY(!import.teams[0].isUsable());
    QVERIFY(!import.teams[1].isUsable());
    QCOMPARE(import.teams[1].line, 7);
    QVERIFY(import.teams[2].isUsable());
}

void ImportTest::deepTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON") << QByteArray("[{\"metadata\": ") + QByteArray(1'000'000, '[');
    QTest::newRow("closed JSON") << QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']');
    QTest::newRow("YAML in one line") << QByteArray("teams: ") + QByteArray(1'000'000, '[');
    QTest::newRow("YAML of dashes") << "teams:\n  " + QByteArray("- ").repeated(100'000);
}

void ImportTest::deepTextsAreRefused()
{
    QFETCH(QByteArray, text);
    const Import import = readTeams(text);
    QVERIFY(import.fault);
    QCOMPARE(import.fault->code, Code::TooDeep);
    QVERIFY(import.fault->line > 0);
}

void ImportTest::unfoldingAliasesAreRefused()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray inner = "*a" + QByteArray::number(i - 1);
        const QByteArray name = QByteArray::number(i);
        text += "a" + name + ": &a" + name + " [" + QByteArrayList(10, inner).join(", ") + "]\n";
    }
    const Import import = readTeams(text + "teams: []\n");
    QVERIFY(import.fault);
    QCOMPARE(import.fault->code, Code::TooManyCopies);
}

void ImportTest::largeFilesAreRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"teams.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1024ll * 1024 * 1024)); // a hole: takes no room on the disk
    file.close();
    const Import import = readTeamsFile(file.fileName());
    QCOMPARE(import.fault.value(), (ImportFault{Code::TooLarge, {u"1024"_qs, u"256"_qs}}));
    QCOMPARE(readTeamsFile(folder.filePath(u"none.json"_qs)).fault.value().code, Code::ReadFailed);
}

void ImportTest::otherEncodings()
{
    const QString text = u"team_alias;models\r\nGröße;gpt-4o\r\n"_qs;
    QByteArray utf16("\xff\xfe");
    for (const QChar c : text)
        utf16 += QByteArray(1, char(c.unicode() & 0xff)) + QByteArray(1, char(c.unicode() >> 8));
    for (const QByteArray &bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), text.toLatin1(), utf16}) {
        const Import import = readTeams(bytes);
        QCOMPARE(import.teams.size(), 1);
        QCOMPARE(textOf(import.teams.first().team, TeamField::Alias), u"Größe"_qs);
    }
}

void ImportTest::stopsWhenTold()
{
    QByteArray text = "[";
    for (int i = 0; i < 1000; ++i)
        text += (i == 0 ? "" : ",") + QByteArray("{\"team_id\": \"t") + QByteArray::number(i) + "\"}";
    int calls = 0;
    const Import import = readTeams(text + "]", {}, [&](qint64 done, qint64 total) {
        ++calls;
        return done < total / 2;
    });
    QVERIFY(import.teams.isEmpty());
    QVERIFY(!import.fault);
    QVERIFY(calls > 1 && calls < 15);
}

QTEST_APPLESS_MAIN(ImportTest)
#include "tst_import.moc"
