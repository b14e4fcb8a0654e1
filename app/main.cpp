// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "translators.h"
#include "verbs.h"

#include <cstdio>

using namespace Teamwright;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"teamwright"_qs);
    QCoreApplication::setOrganizationName(u"teamwright"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(TEAMWRIGHT_VERSION));

    // Verbs and questions about the program need no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (isShellVerb(arguments.value(1))) {
        QCoreApplication application(argc, argv);
        installTranslators(application, QLocale(QLocale::English)); // its plurals; verbs speak English
        return runShellVerb(arguments, Clock());
    }
    const auto options = [&] {
        QCoreApplication application(argc, argv); // what the parser asks for the program's name
        return parseOptions(arguments);
    }();
    if (const auto *answer = std::get_if<OptionsAnswer>(&options)) {
        std::fputs(qPrintable(answer->text), answer->exitCode == 0 ? stdout : stderr);
        return answer->exitCode;
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QString()); // the window says its own name
    QGuiApplication::setDesktopFileName(u"io.github.teamwright.Teamwright"_qs);
    Application program(application, std::get<Options>(options));
    return program.start() ? QApplication::exec() : 0;
}
