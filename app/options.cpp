// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "connectionprofile.h"

#include <QCommandLineParser>

namespace Teamwright {

using namespace Qt::StringLiterals;

std::variant<Options, OptionsAnswer> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Run the teams of a LiteLLM proxy from the desktop.\n\n"
        "teamwright sandbox --help tells how to serve the practice proxy without a window.\n"
        "LITELLM_PROXY_URL and LITELLM_PROXY_API_KEY, when set, are the profile “environment”."_qs);
    const QCommandLineOption sandbox(u"sandbox"_qs, u"Open the practice proxy inside this program."_qs);
    const QCommandLineOption profile(u"profile"_qs, u"Open the connection of that name."_qs, u"name"_qs);
    const QCommandLineOption language(
        u"lang"_qs, u"Speak that language, such as de, instead of the system's."_qs, u"language"_qs);
    QCommandLineOption developer(u"developer"_qs);
    developer.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption measure(u"measure-start"_qs);
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({sandbox, profile, language, developer, measure});

    if (!parser.parse(arguments))
        return OptionsAnswer{parser.errorText() + u"\nteamwright --help lists the options.\n"_qs, 2};
    if (parser.isSet(help) || parser.isSet(u"help-all"_qs))
        return OptionsAnswer{parser.helpText(), 0};
    if (parser.isSet(version))
        return OptionsAnswer{u"teamwright "_qs + QCoreApplication::applicationVersion() + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return OptionsAnswer{u"teamwright: what is “%1”? teamwright --help lists the options.\n"_qs.arg(
                                 parser.positionalArguments().first()),
                             2};
    if (parser.isSet(sandbox) && parser.isSet(profile))
        return OptionsAnswer{u"teamwright: --sandbox and --profile exclude each other.\n"_qs, 2};

    Options options;
    options.profile = parser.isSet(sandbox) ? sandboxProfileName : parser.value(profile);
    options.language = parser.value(language);
    options.isDeveloper = parser.isSet(developer);
    options.isMeasuringStart = parser.isSet(measure);
    return options;
}

} // namespace Teamwright
