// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxverb.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `teamwright sandbox` as a process of its own: what it prints, how it ends. This program started with the
/// word "sandbox" is that process.
class TestSandboxVerb final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestSandboxVerb)
public:
    TestSandboxVerb() = default;

private Q_SLOTS:
    void init();
    void cleanup();
    void printsTwoLinesForAShell();
    void servesWhatItPrinted();
    void endsInGoodOrder_data();
    void endsInGoodOrder();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void helps();
    void listensWhereTold();
    void saysThatThePortIsTaken();
    void saysThatTheFileCannotBeOpened();
    void keepsTheFile();

private:
    void start(const QStringList &arguments);
    QStringList printedLines();
    /// The value that a shell holds after evaluating what was printed.
    QByteArray evaluated(const QByteArray &variable);
    int get(const QByteArray &path, QByteArray *body = nullptr);
    void stop();

    std::unique_ptr<QProcess> m_process;
    QByteArray m_printed;
};

void TestSandboxVerb::init()
{
    m_process = std::make_unique<QProcess>();
    m_printed.clear();
}

void TestSandboxVerb::cleanup()
{
    stop();
    m_process.reset();
}

void TestSandboxVerb::start(const QStringList &arguments)
{
    m_process->start(QCoreApplication::applicationFilePath(), QStringList{u"sandbox"_qs} + arguments);
    QVERIFY(m_process->waitForStarted());
}

QStringList TestSandboxVerb::printedLines()
{
    while (m_printed.count('\n') < 2 && m_process->waitForReadyRead(10000))
        m_printed += m_process->readAllStandardOutput();
    return QString::fromUtf8(m_printed).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray TestSandboxVerb::evaluated(const QByteArray &variable)
{
    printedLines();
    QProcess shell;
    shell.start(u"sh"_qs, {u"-c"_qs, u"eval \"$1\"; printf %s \"$"_qs + QString::fromLatin1(variable) + u'"',
                           u"sh"_qs, QString::fromUtf8(m_printed)});
    shell.waitForFinished();
    return shell.readAllStandardOutput();
}

int TestSandboxVerb::get(const QByteArray &path, QByteArray *body)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QString::fromUtf8(evaluated("LITELLM_PROXY_URL") + path)));
    request.setRawHeader("Authorization", "Bearer " + evaluated("LITELLM_PROXY_API_KEY"));
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    if (body)
        *body = reply->readAll();
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestSandboxVerb::stop()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(10000))
        m_process->kill();
    m_process->waitForFinished();
}

void TestSandboxVerb::printsTwoLinesForAShell()
{
    start({});
    const QStringList lines = printedLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(QRegularExpression(u"^export LITELLM_PROXY_URL=http://127\\.0\\.0\\.1:\\d+$"_qs)
                .match(lines[0])
                .hasMatch());
    QVERIFY(QRegularExpression(u"^export LITELLM_PROXY_API_KEY=sk-[A-Za-z0-9_-]{20,}$"_qs)
                .match(lines[1])
                .hasMatch());
    stop();
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray()); // exactly two
    QCOMPARE(m_process->readAllStandardError(), QByteArray());
}

void TestSandboxVerb::servesWhatItPrinted()
{
    start({u"--empty"_qs, u"--memory"_qs});
    QByteArray body;
    QCOMPARE(get("/v2/team/list", &body), 200);
    QVERIFY2(body.contains("\"total\":0"), body.constData());
}

void TestSandboxVerb::endsInGoodOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted at the keyboard") << SIGINT;
    QTest::newRow("told to end") << SIGTERM;
}

void TestSandboxVerb::endsInGoodOrder()
{
    QFETCH(const int, signal);
    start({});
    QCOMPARE(printedLines().size(), 2);
    kill(static_cast<pid_t>(m_process->processId()), signal);
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

void TestSandboxVerb::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown option") << QStringList{u"--portt"_qs} << QByteArray("portt");
    QTest::newRow("a stray word") << QStringList{u"please"_qs} << QByteArray("please");
    QTest::newRow("a port in words") << QStringList{u"--port"_qs, u"http"_qs} << QByteArray("http");
    QTest::newRow("a port too large") << QStringList{u"--port"_qs, u"65536"_qs} << QByteArray("65536");
    QTest::newRow("a port below zero") << QStringList{u"--port=-1"_qs} << QByteArray("-1");
    QTest::newRow("a port not given") << QStringList{u"--port"_qs} << QByteArray("port");
    QTest::newRow("an empty file name") << QStringList{u"--data="_qs} << QByteArray("--data");
    QTest::newRow("two places for the data")
        << QStringList{u"--memory"_qs, u"--data"_qs, u"x.db"_qs} << QByteArray("--data");
}

void TestSandboxVerb::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    start(arguments);
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitCode(), 2);
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray()); // a shell evaluates this
    const QByteArray complaint = m_process->readAllStandardError();
    QVERIFY2(complaint.startsWith("teamwright sandbox: ") && complaint.contains(named),
             complaint.constData());
}

void TestSandboxVerb::helps()
{
    start({u"--help"_qs});
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitCode(), 0);
    const QByteArray text = m_process->readAllStandardOutput();
    for (const char *option : {"--port", "--data", "--memory", "--empty"})
        QVERIFY2(text.contains(option), text.constData());
    QCOMPARE(m_process->readAllStandardError(), QByteArray());
}

void TestSandboxVerb::listensWhereTold()
{
    QTcpServer finder;
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const QString port = QString::number(finder.serverPort());
    finder.close();
    start({u"--port"_qs, port});
    QVERIFY(printedLines().value(0).endsWith(u':' + port));
    QCOMPARE(get("/health/liveliness"), 200);
}

void TestSandboxVerb::saysThatThePortIsTaken()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    start({u"--port"_qs, QString::number(holder.serverPort())});
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitCode(), 1);
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray());
    QVERIFY(m_process->readAllStandardError().contains(QByteArray::number(holder.serverPort())));
}

void TestSandboxVerb::saysThatTheFileCannotBeOpened()
{
    const QTemporaryDir folder;
    start({u"--data"_qs, folder.path()});
    QVERIFY(m_process->waitForFinished(10000));
    QCOMPARE(m_process->exitCode(), 1);
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray());
    QVERIFY(m_process->readAllStandardError().contains(folder.path().toUtf8()));
}

void TestSandboxVerb::keepsTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept.db"_qs);
    start({u"--data"_qs, file});
    QByteArray first;
    QCOMPARE(get("/v2/team/list?sort_by=team_id", &first), 200);
    stop();
    QVERIFY(QFile::exists(file));
    init();
    start({u"--data"_qs, file});
    QByteArray second;
    QCOMPARE(get("/v2/team/list?sort_by=team_id", &second), 200);
    QCOMPARE(second, first);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"sandbox"_qs)
        return Teamwright::runSandboxVerb(application.arguments());
    TestSandboxVerb test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandboxverb.moc"
