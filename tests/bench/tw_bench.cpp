// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the program: ./dev bench [--json FILE] [create] [list] [filter] [formats] [start] [memory]. Every
// comparison is made in turns within one run; what is compared is named in each section's header.
#include "benchcreate.h"
#include "benchfilter.h"
#include "benchformats.h"
#include "benchlist.h"
#include "benchserver.h"
#include "benchstart.h"
#include "blockmeter.h"
#include "theme.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

class Report final
{
public:
    void add(const QString &section, const QJsonObject &figures)
    {
        QJsonArray all = m_figures[section].toArray();
        all.append(figures);
        m_figures[section] = all;
        std::printf("%-8s", qPrintable(section));
        print(figures);
        std::printf("\n");
        std::fflush(stdout);
    }

    bool write(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_figures).toJson()) > 0;
    }

private:
    static void print(const QJsonObject &figures)
    {
        for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
            if (figure->isObject()) {
                std::printf("\n  %-10s", qPrintable(figure.key()));
                print(figure->toObject());
            } else if (figure->isDouble()) {
                std::printf("  %s %.4g", qPrintable(figure.key()), figure->toDouble());
            } else {
                std::printf("  %s", qPrintable(figure->toString()));
            }
        }
    }

    QJsonObject m_figures;
};

} // namespace

int main(int argc, char *argv[])
{
    BlockMeter application(argc, argv);
    const Theme theme(application); // what is measured looks as the program does
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_qs, u"Where the figures go as JSON."_qs, u"file"_qs,
                                  u"build/bench.json"_qs);
    const QCommandLineOption program(u"program"_qs, u"The program to start."_qs, u"file"_qs,
                                     QCoreApplication::applicationDirPath() + u"/../bin/teamwright"_qs);
    const QCommandLineOption large(u"large"_qs, u"The number of teams of the large list."_qs, u"number"_qs,
                                   u"100000"_qs);
    parser.addOptions({json, program, large});
    parser.addHelpOption();
    parser.process(application);
    const QStringList sections = parser.positionalArguments();
    const auto wants = [&](const QString &section) {
        return sections.isEmpty() || sections.contains(section);
    };

    Report report;
    const auto real = BenchServer::realProxy();
    if (wants(u"start"_qs))
        report.add(u"start"_qs, benchStart(parser.value(program), 10));
    if (wants(u"create"_qs)) {
        report.add(u"create"_qs, benchCreate(*BenchServer::sandboxWith(50), 60));
        if (real)
            report.add(u"create"_qs, benchCreate(*real, 30));
    }
    if (wants(u"filter"_qs))
        report.add(u"filter"_qs, benchFilter());
    if (wants(u"formats"_qs))
        report.add(u"formats"_qs, benchFormats());
    if (wants(u"list"_qs)) {
        report.add(u"list"_qs, benchList(*BenchServer::sandboxWith(10000), 5));
        if (real)
            report.add(u"list"_qs, benchList(*real, 3));
    }
    if (wants(u"memory"_qs)) {
        for (const int teams : {10000, parser.value(large).toInt()})
            report.add(u"memory"_qs, benchMemory(parser.value(program), *BenchServer::sandboxWith(teams)));
    }
    return report.write(parser.value(json)) ? 0 : 1;
}
