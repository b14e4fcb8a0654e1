// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxserver.h"
#include "clock.h"
#include "verbs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

/// `teamwright list`, `export` and the others as processes of their own, on a sandbox of the test. This
/// program started with a verb is that process.
class TestVerbs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheTeams();
    void showsOneTeam();
    void exportsInEveryFormat_data();
    void exportsInEveryFormat();
    void exportIsDeterministic();
    void exportToAFolder();
    void roundTripShowsNoDifference_data();
    void roundTripShowsNoDifference();
    void previewSaysWhatIsNewAndWhatDiffers();
    void appliesAFile();
    void deletedTeamComesBackTheSame();
    void diffsFileAndProxy();
    void sendsNoKeyToAnotherAddress();
    void refusesWithReason_data();
    void refusesWithReason();

private:
    struct Answer
    {
        int code;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Answer run(const QStringList &arguments);
    QString write(const QString &name, const QByteArray &text);
    QString exported(const QString &format);

    std::unique_ptr<SandboxServer> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVerbs::init()
{
    m_proxy = std::make_unique<SandboxServer>(SandboxServerOptions{});
    QVERIFY(!m_proxy->start());
    m_folder = std::make_unique<QTemporaryDir>();
}

TestVerbs::Answer TestVerbs::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LITELLM_PROXY_URL"_qs, m_proxy->url().toString());
    environment.insert(u"LITELLM_PROXY_API_KEY"_qs, QString::fromLatin1(m_proxy->key()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(30000))
        return {-1, {}, "did not end"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestVerbs::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

QString TestVerbs::exported(const QString &format)
{
    const QString path = m_folder->filePath(u"teams."_qs + format);
    const Answer answer = run({u"export"_qs, u"--profile"_qs, u"environment"_qs, u"--format"_qs, format,
                               u"--with-secrets"_qs, u"--output"_qs, path});
    if (answer.code != 0)
        qWarning("%s", answer.err.constData());
    return path;
}

void TestVerbs::listsTheTeams()
{
    const Answer text = run({u"list"_qs, u"--profile"_qs, u"environment"_qs});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.startsWith("ALIAS"));
    const Answer json = run({u"list"_qs, u"--json"_qs});
    const QJsonArray teams = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(teams.size() + 1, text.out.count('\n')); // and the headings
    QVERIFY(teams.size() >= 12);
}

void TestVerbs::showsOneTeam()
{
    const QJsonArray teams = QJsonDocument::fromJson(run({u"list"_qs, u"--json"_qs}).out).array();
    const QString id = teams[0][u"team_id"_qs].toString();
    const Answer answer = run({u"show"_qs, id});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(id.toUtf8()));
    QCOMPARE(run({u"show"_qs, u"no-such-team"_qs}).code, 1);
}

void TestVerbs::exportsInEveryFormat_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("json") << QByteArray("\"team_alias\"");
    QTest::newRow("yaml") << QByteArray("team_alias:");
    QTest::newRow("csv") << QByteArray("team_alias");
    QTest::newRow("hcl") << QByteArray("resource \"litellm_team\"");
    QTest::newRow("kubernetes") << QByteArray("apiVersion:");
    QTest::newRow("curl") << QByteArray("/team/new");
    QTest::newRow("python") << QByteArray("import requests");
    QTest::newRow("markdown") << QByteArray("| ");
}

void TestVerbs::exportsInEveryFormat()
{
    QFETCH(QByteArray, mark);
    const Answer answer = run({u"export"_qs, u"--profile"_qs, u"environment"_qs, u"--format"_qs,
                               QString::fromLatin1(QTest::currentDataTag())});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains(mark));
    QVERIFY(!answer.out.contains(m_proxy->key()));
}

void TestVerbs::exportIsDeterministic()
{
    const QStringList words{u"export"_qs, u"--format"_qs, u"yaml"_qs};
    QCOMPARE(run(words).out, run(words).out);
}

void TestVerbs::exportToAFolder()
{
    const QString folder = m_folder->filePath(u"tf"_qs);
    const Answer answer = run({u"export"_qs, u"--format"_qs, u"hcl"_qs, u"--output"_qs, folder});
    QCOMPARE(answer.code, 0);
    QVERIFY(QFile::exists(folder + u"/main.tf"_qs));
}

void TestVerbs::roundTripShowsNoDifference_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"json"_qs, u"yaml"_qs, u"csv"_qs})
        QTest::newRow(qPrintable(format)) << format;
}

void TestVerbs::roundTripShowsNoDifference()
{
    QFETCH(QString, format);
    const Answer answer = run({u"import"_qs, exported(format), u"--dry-run"_qs, u"--json"_qs});
    QCOMPARE(answer.code, 0);
    const QJsonObject counts = answer.json()[u"counts"_qs].toObject();
    QVERIFY(counts[u"same"_qs].toInt() >= 12);
    QCOMPARE(counts[u"differs"_qs].toInt() + counts[u"new"_qs].toInt() + counts[u"cannot"_qs].toInt(), 0);
}

void TestVerbs::previewSaysWhatIsNewAndWhatDiffers()
{
    const QString made =
        write(u"made.json"_qs, R"({"team_id": "t-verb", "team_alias": "Verb", "max_budget": 5})");
    QCOMPARE(run({u"import"_qs, made, u"--dry-run"_qs}).code, 2);
    QCOMPARE(run({u"import"_qs, made}).code, 0);
    const Answer same = run({u"import"_qs, made, u"--dry-run"_qs, u"--json"_qs});
    QCOMPARE(same.code, 0);
    QCOMPARE(same.json()[u"rows"_qs][0][u"state"_qs].toString(), u"same"_qs);
    const QString other =
        write(u"other.json"_qs, R"({"team_id": "t-verb", "team_alias": "Verb", "max_budget": 7})");
    const Answer differs = run({u"import"_qs, other, u"--dry-run"_qs, u"--json"_qs});
    QCOMPARE(differs.code, 2);
    QCOMPARE(differs.json()[u"rows"_qs][0][u"state"_qs].toString(), u"differs"_qs);
    QCOMPARE(differs.json()[u"rows"_qs][0][u"changes"_qs].toArray().size(), 1);
}

void TestVerbs::appliesAFile()
{
    const QString file = write(u"two.json"_qs, R"([{"team_id": "t-a", "team_alias": "A"},
        {"team_id": "t-b", "team_alias": "B", "members_with_roles": [{"role": "admin", "user_id": "ann"}]}])");
    const Answer applied = run({u"apply"_qs, file, u"--json"_qs});
    QCOMPARE(applied.code, 0);
    QCOMPARE(applied.json()[u"teams"_qs].toArray().size(), 2);
    QVERIFY(run({u"show"_qs, u"t-b"_qs}).out.contains("ann"));
    QCOMPARE(run({u"plan"_qs, file}).code, 0);
}

void TestVerbs::deletedTeamComesBackTheSame()
{
    const QString file =
        write(u"whole.json"_qs, R"([{"team_id": "t-w", "team_alias": "Whole", "max_budget": 0.1,
        "budget_duration": "30d", "tpm_limit": 9007199254740993, "models": ["gpt-4o"], "blocked": true,
        "metadata": {"cost": {"center": 7}}, "members_with_roles": [{"role": "admin", "user_id": "ann"},
        {"role": "user", "user_id": "bob"}]}])");
    SandboxServer other({.isEmpty = true});
    QVERIFY(!other.start());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LITELLM_PROXY_API_KEY"_qs, QString::fromLatin1(other.key()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"import"_qs, file, u"--url"_qs, other.url().toString()});
    QVERIFY(process.waitForFinished(30000));
    process.start(QCoreApplication::applicationFilePath(),
                  {u"import"_qs, file, u"--url"_qs, other.url().toString(), u"--dry-run"_qs});
    QVERIFY(process.waitForFinished(30000));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, said.constData());
}

void TestVerbs::diffsFileAndProxy()
{
    const QString file = exported(u"yaml"_qs);
    QCOMPARE(run({u"diff"_qs, file, u"profile:environment"_qs}).code, 0);
    QCOMPARE(run({u"diff"_qs, file, file}).code, 0);
    const QString made = write(u"made.json"_qs, R"({"team_id": "t-verb", "team_alias": "Verb"})");
    QCOMPARE(run({u"import"_qs, made}).code, 0);
    const Answer answer = run({u"diff"_qs, file, u"profile:environment"_qs});
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.contains("+ Verb"));
}

/// The key of the environment goes to its own address and to an explicit --url, never to a profile's.
void TestVerbs::sendsNoKeyToAnotherAddress()
{
    const Answer answer = run({u"list"_qs, u"--profile"_qs, u"somebody-elses"_qs});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.err.contains(m_proxy->key()));
}

void TestVerbs::refusesWithReason_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown format") << QStringList{u"export"_qs, u"--format"_qs, u"xml"_qs};
    QTest::newRow("unknown team") << QStringList{u"export"_qs, u"--team"_qs, u"no-such-team"_qs};
    QTest::newRow("no file") << QStringList{u"import"_qs};
    QTest::newRow("file that is not there") << QStringList{u"import"_qs, u"nothing.json"_qs, u"--dry-run"_qs};
    QTest::newRow("two proxies") << QStringList{u"list"_qs, u"--url"_qs, u"http://a"_qs, u"--profile"_qs,
                                                u"b"_qs};
    QTest::newRow("key in the address") << QStringList{u"list"_qs, u"--url"_qs, u"http://key@host"_qs};
    QTest::newRow("unknown option") << QStringList{u"diff"_qs, u"--colour"_qs};
}

void TestVerbs::refusesWithReason()
{
    QFETCH(QStringList, words);
    const Answer answer = run(words);
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.err.startsWith("teamwright: "));
    QVERIFY(answer.out.isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (isShellVerb(application.arguments().value(1)))
        return runShellVerb(application.arguments(), Clock());
    TestVerbs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_verbs.moc"
