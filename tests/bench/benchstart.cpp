// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchstart.h"

#include "benchserver.h"
#include "statistics.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// What one run told by its two lines: "painted ROWS KB", "complete ROWS KB".
struct Run
{
    double painted = 0; ///< ms after the start
    double complete = 0;
    int rows = 0;
    double memory = 0; ///< MB
};

Run runProgram(const QString &program, const QStringList &arguments, const QString &home,
               const QProcessEnvironment &more)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(more);
    environment.insert(u"HOME"_qs, home);
    environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    for (const QString &name : {u"XDG_CONFIG_HOME"_qs, u"XDG_DATA_HOME"_qs, u"DBUS_SESSION_BUS_ADDRESS"_qs})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Run run;
    while (run.complete == 0 && process.waitForReadyRead(600000)) {
        while (process.canReadLine()) {
            const QList<QByteArray> words = process.readLine().trimmed().split(' ');
            const double now = double(timer.nsecsElapsed()) / 1e6;
            (words[0] == "painted" ? run.painted : run.complete) = now;
            run.rows = words.value(1).toInt();
            run.memory = words.value(2).toDouble() / 1024;
        }
    }
    process.waitForFinished();
    if (run.complete == 0)
        qFatal("the program did not say that it had started");
    return run;
}

} // namespace

QJsonObject benchStart(const QString &program, int rounds)
{
    QTemporaryDir home;
    std::vector<double> painted, memory;
    for (int round = 0; round <= rounds; ++round) {
        const Run run = runProgram(program, {u"--sandbox"_qs, u"--measure-start"_qs}, home.path(), {});
        if (round == 0)
            continue; // makes the example teams
        painted.push_back(run.painted);
        memory.push_back(run.memory);
    }
    return {{u"rounds"_qs, rounds},
            {u"first_frame_ms"_qs, median(painted)},
            {u"first_frame_p90_ms"_qs, percentile(painted, 0.9)},
            {u"pss_mb"_qs, median(memory)}};
}

QJsonObject benchMemory(const QString &program, const BenchServer &server)
{
    QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(u"LITELLM_PROXY_URL"_qs, server.profile().baseUrl.toString());
    environment.insert(u"LITELLM_PROXY_API_KEY"_qs, QString::fromLatin1(server.key()));
    const Run run = runProgram(program, {u"--profile"_qs, u"environment"_qs, u"--measure-start"_qs},
                               home.path(), environment);
    return {{u"server"_qs, server.name()},
            {u"rows"_qs, run.rows},
            {u"first_frame_ms"_qs, run.painted},
            {u"complete_ms"_qs, run.complete},
            {u"pss_mb"_qs, run.memory}};
}

} // namespace Teamwright
