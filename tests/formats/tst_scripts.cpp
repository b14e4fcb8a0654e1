// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "import.h"
#include "sandboxserver.h"
#include "teambuilder.h"
#include "tostring.h"

#include <QBuffer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// Scripts that are run make the teams they came from; scripts that are read hold them.
class ScriptsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runOnTheSandbox_data();
    void runOnTheSandbox();
    void curlIsReadBack();
    void scriptsOfPeople();
    void copiedFromWindows();
    void neverNameAKey();
};

namespace {

/// Names that a shell, Python and JSON would each like to read in their own way.
QList<Team> trickyTeams()
{
    Team first = TeamBuilder(u"t-1"_qs, u"QA 'Prod' \"$HOME\" `id` \\ \"\"\" # 100% é👩"_qs)
                     .budget(u"0.000000001"_qs, u"30d"_qs)
                     .models({u"gpt-4o"_qs, u"it's"_qs})
                     .admin(u"ana"_qs)
                     .user(u"bo"_qs);
    first.setValue(
        TeamField::Metadata,
        FieldValue(
            JsonValue::parse(R"x({"a": 1.5, "big": 9007199254740993, "text": "x\\\"\n'\t$(id)"})x").value()));
    first.members[1].limits.source = MemberLimits::Source::Custom;
    first.members[1].limits.maxBudget = Usd::parse(u"5");
    first.members[1].limits.tpmLimit = 100;
    Team second = TeamBuilder(u"t-2"_qs, u"=blocked"_qs).with(TeamField::Blocked, FieldValue(true));
    second.setValue(TeamField::ModelAliases, FieldValue(AliasMap{{u"fast"_qs, u"gpt-4o-mini"_qs}}));
    return {first, second};
}

QByteArray exported(Format format, const QUrl &url = {})
{
    ExportOptions options;
    options.masksSecrets = false;
    options.proxyUrl = url;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(format, trickyTeams(), options, buffer);
    return buffer.data();
}

Team stored(const SandboxServer &sandbox, const TeamId &id)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(sandbox.url().toString() + u"/team/info?team_id="_qs + id.text()));
    request.setRawHeader("Authorization", "Bearer " + sandbox.key());
    QNetworkReply *reply = network.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    const Import import = readTeams(reply->readAll());
    return import.teams.isEmpty() ? Team() : import.teams.first().team;
}

/// The configuration of a team: what the proxy made itself is left out, and the creator it added.
void compareStored(const Team &is, const Team &shouldBe)
{
    for (const FieldSpec &spec : teamFields()) {
        if (shouldBe.value(spec.field).hasValue())
            QCOMPARE(is.value(spec.field), shouldBe.value(spec.field));
    }
    QList<Member> members = is.members;
    members.removeIf([](const Member &member) { return member.userId.text() == u"default_user_id"; });
    QCOMPARE(members.size(), shouldBe.members.size());
    for (qsizetype i = 0; i < members.size(); ++i) {
        QCOMPARE(members[i].userId, shouldBe.members[i].userId);
        QCOMPARE(members[i].role, shouldBe.members[i].role);
        QCOMPARE(members[i].limits.maxBudget, shouldBe.members[i].limits.maxBudget);
        QCOMPARE(members[i].limits.tpmLimit, shouldBe.members[i].limits.tpmLimit);
    }
}

bool succeeds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

} // namespace

void ScriptsTest::runOnTheSandbox_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("program");
    QTest::newRow("curl") << int(Format::Curl) << u"sh"_qs;
    QTest::newRow("python") << int(Format::Python) << u"python3"_qs;
}

void ScriptsTest::runOnTheSandbox()
{
    QFETCH(int, format);
    QFETCH(QString, program);
    if (Format(format) == Format::Curl && QStandardPaths::findExecutable(u"curl"_qs).isEmpty())
        QSKIP("there is no curl here");
    if (Format(format) == Format::Python && !succeeds(program, {u"-c"_qs, u"import requests"_qs}))
        QSKIP("there is no Python with requests here");

    SandboxServerOptions options;
    options.isEmpty = true;
    SandboxServer sandbox(options);
    QVERIFY(!sandbox.start());
    QTemporaryDir folder;
    QFile script(folder.filePath(u"teams"_qs));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(exported(Format(format), sandbox.url()));
    script.close();

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LITELLM_PROXY_API_KEY"_qs, QString::fromLatin1(sandbox.key()));
    environment.insert(u"NO_PROXY"_qs, u"*"_qs);
    process.setProcessEnvironment(environment);
    process.start(program, {script.fileName()});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, said.constData());
    for (const Team &team : trickyTeams())
        compareStored(stored(sandbox, team.id), team);

    // Once more: the teams are there, which the script must not hide.
    process.start(program, {script.fileName()});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
}

void ScriptsTest::curlIsReadBack()
{
    const Import import = readTeams(exported(Format::Curl));
    QVERIFY(!import.fault);
    QCOMPARE(import.source, ImportSource::Curl);
    QVERIFY(import.remarks.isEmpty());
    const QList<Team> teams = trickyTeams();
    QCOMPARE(import.teams.size(), teams.size());
    for (const ImportedTeam &imported : import.teams) {
        QVERIFY(imported.issues.isEmpty());
        QVERIFY(imported.line > 1);
        const auto team = std::ranges::find(teams, imported.team.id, &Team::id);
        QVERIFY(team != teams.end());
        QCOMPARE(imported.team.fields, team->fields);
        QCOMPARE(imported.team.members, team->members);
    }
}

void ScriptsTest::scriptsOfPeople()
{
    const Import import =
        readTeams(u"#!/bin/bash\n"
                  "# don't panic\n"
                  "KEY=sk-1234; echo 'curl is next'\n"
                  "curl -X POST \"$HOST/team/new\" -H \"Authorization: Bearer $KEY\" \\  \n"
                  "  -d '{\"team_alias\": \"QA; & | #1\"}' | jq . # the first\n"
                  "$ curl 'http://localhost:4000/team/new' \\\n"
                  "  --data-raw $'{\"team_alias\":\"It\\'s\"}' --compressed && curl http://x/health\n"
                  "answer=$(curl -s http://x/team/new --json '{\"team_alias\": \"Sub\"}')\n"
                  "curl http://x/team/new -d @team.json\n"_qs.toUtf8());
    QVERIFY(!import.fault);
    QStringList aliases;
    QList<int> lines;
    for (const ImportedTeam &team : import.teams) {
        aliases.append(team.team.alias());
        lines.append(team.line);
    }
    QCOMPARE(aliases, (QStringList{u"QA; & | #1"_qs, u"It's"_qs, u"Sub"_qs, QString()}));
    QCOMPARE(lines, (QList<int>{4, 6, 8, 9}));
    QCOMPARE(import.teams.last().issues.first().code, ImportFault::Code::BodyInFile);
    QVERIFY(!import.teams.last().isUsable());
    QCOMPARE(import.remarks.size(), 1);
    QCOMPARE(import.remarks.first().code, ImportFault::Code::OtherCommand);
    QCOMPARE(import.remarks.first().arguments, QStringList{u"/health"_qs});
}

void ScriptsTest::copiedFromWindows()
{
    const Import import = readTeams("curl ^\"http://localhost:4000/team/new^\" ^\r\n"
                                    "  -H ^\"content-type: application/json^\" ^\r\n"
                                    "  --data-raw ^\"^{^\\^\"team_alias^\\^\":^\\^\"QA^\\^\"^}^\"\r\n");
    QVERIFY(!import.fault);
    QCOMPARE(import.teams.size(), 1);
    QCOMPARE(import.teams.first().team.alias(), u"QA"_qs);
}

void ScriptsTest::neverNameAKey()
{
    const QUrl url(u"https://user:T0PSECRET@proxy.example/base/"_qs);
    for (const FormatSpec &spec : formats())
        QVERIFY2(!exported(spec.format, url).contains("T0PSECRET"), spec.key.data());
    QVERIFY(exported(Format::Curl, url).contains("https://proxy.example/base"));
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "tst_scripts.moc"
