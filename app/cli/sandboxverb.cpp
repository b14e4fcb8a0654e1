// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxverb.h"

#include "interruption.h"
#include "sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

int complain(const QString &text)
{
    std::fputs(qPrintable(u"teamwright sandbox: "_qs + text + u'\n'), stderr);
    return 2;
}

} // namespace

int runSandboxVerb(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves the practice proxy, which answers as LiteLLM does, on this computer only.\n"
        "Prints two lines for a shell to evaluate, and serves until it is interrupted."_qs);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption port(u"port"_qs, u"Listen there; any free port otherwise."_qs, u"number"_qs);
    const QCommandLineOption data(u"data"_qs, u"Keep the teams in that file."_qs, u"file"_qs);
    const QCommandLineOption memory(u"memory"_qs, u"Keep nothing. This is the default."_qs);
    const QCommandLineOption empty(u"empty"_qs, u"Begin without the example teams."_qs);
    parser.addOptions({port, data, memory, empty});
    parser.addPositionalArgument(u"sandbox"_qs, u"This verb."_qs, u"sandbox"_qs);
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(help) || parser.isSet(u"help-all"_qs)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.positionalArguments().size() > 1)
        return complain(u"what is “%1”? --help lists the options."_qs.arg(parser.positionalArguments()[1]));
    if (parser.isSet(data) && parser.isSet(memory))
        return complain(u"--data and --memory exclude each other."_qs);
    if (parser.isSet(data) && parser.value(data).isEmpty())
        return complain(u"--data needs the name of a file."_qs);
    bool isPort = true;
    const ushort number = parser.isSet(port) ? parser.value(port).toUShort(&isPort) : 0;
    if (!isPort)
        return complain(u"“%1” is no port: 0 to 65535."_qs.arg(parser.value(port)));

    SandboxServer server({.dataFile = parser.value(data), .isEmpty = parser.isSet(empty), .port = number});
    if (const auto fault = server.start()) {
        complain(*fault);
        return 1;
    }
    const Interruption interruption;
    std::printf("export LITELLM_PROXY_URL=%s\nexport LITELLM_PROXY_API_KEY=%s\n",
                qPrintable(server.url().toString()), server.key().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace Teamwright
