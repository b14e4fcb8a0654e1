// SPDX-License-Identifier: GPL-3.0-or-later
// `teamwright export`.
#include "verbs.h"

#include "exportfile.h"
#include "secrets.h"
#include "shelloutput.h"
#include "shellverb.h"

#include <QBuffer>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

struct ExportArguments
{
    QCommandLineOption format{
        u"format"_qs, u"json, yaml, csv, hcl, kubernetes, curl, python or markdown; json otherwise."_qs,
        u"format"_qs, u"json"_qs};
    QCommandLineOption team{u"team"_qs, u"Only the team of that id; may be given again."_qs, u"id"_qs};
    QCommandLineOption output{u"output"_qs, u"Into that file, or under its usual name into that folder."_qs,
                              u"file or folder"_qs};
    QCommandLineOption operatorName{u"operator"_qs, u"kubernetes: for that operator."_qs, u"name"_qs};
    QCommandLineOption figures{u"figures"_qs, u"With spend, dates and what else the proxy reckons."_qs};
    QCommandLineOption withoutMembers{u"without-members"_qs, u"Leave the members out."_qs};
    QCommandLineOption perMember{u"per-member"_qs, u"csv: one row for each member."_qs};
    QCommandLineOption secrets{u"with-secrets"_qs, u"Do not mask values that look like secrets."_qs};
};

void tellSecrets(const QList<Team> &teams, bool areMasked)
{
    const QList<Secret> secrets = findSecrets(teams);
    if (secrets.isEmpty())
        return;
    QStringList paths;
    for (const Secret &secret : secrets.mid(0, 10))
        paths.append(
            u"%1 of %2"_qs.arg(secret.path, secret.alias.isEmpty() ? secret.team.text() : secret.alias));
    warn(u"%1 value(s) that look like secrets are %2: %3%4"_qs.arg(secrets.size())
             .arg(areMasked ? u"masked"_qs : u"WRITTEN"_qs, paths.join(u", "_qs),
                  secrets.size() > 10 ? u", …"_qs : QString()));
}

ExportOptions optionsOf(const QCommandLineParser &given, const ExportArguments &options)
{
    ExportOptions how;
    how.masksSecrets = !given.isSet(options.secrets);
    how.withFigures = given.isSet(options.figures);
    how.withMembers = !given.isSet(options.withoutMembers);
    how.csv.isPerMember = given.isSet(options.perMember);
    how.operatorName = given.value(options.operatorName);
    return how;
}

} // namespace

int runExportVerb(const QStringList &arguments, const Clock &clock)
{
    ShellVerb verb(u"export"_qs, u"Writes team configurations in the form that other tools want."_qs);
    const ExportArguments options;
    verb.parser().addOptions({options.format, options.team, options.output, options.operatorName,
                              options.figures, options.withoutMembers, options.perMember, options.secrets});
    if (const auto code = verb.parse(arguments, 0, 0))
        return *code;
    const QCommandLineParser &given = verb.parser();
    const auto format = formatOfKey(given.value(options.format));
    if (!format)
        return verb.fail(u"“%1” is no format; --help lists them."_qs.arg(given.value(options.format)));
    ExportOptions how = optionsOf(given, options);
    if (!how.operatorName.isEmpty() && !kubernetesOperators().contains(how.operatorName))
        return verb.fail(
            u"“%1” is no known operator: %2."_qs.arg(how.operatorName, kubernetesOperators().join(u", "_qs)));

    ShellProxy proxy(verb.choice(), clock);
    if (const auto fault = proxy.open())
        return verb.fail(*fault);
    how.proxyUrl = proxy.profile().baseUrl.adjusted(QUrl::RemoveUserInfo);
    QList<TeamId> ids;
    for (const QString &id : given.values(options.team))
        ids.append(TeamId(id));
    QList<Team> teams;
    if (const auto fault = ids.isEmpty() ? proxy.fetchAll(&teams) : proxy.fetch(ids, &teams))
        return verb.fail(*fault);

    QBuffer text;
    text.open(QIODevice::WriteOnly);
    if (!write(*format, teams, how, text))
        return verb.fail(u"the teams could not be written."_qs);
    tellSecrets(teams, how.masksSecrets);
    if (!given.isSet(options.output)) {
        print(text.data());
        return ExitCode::Same;
    }
    const QString fileName = exportFileName(given.value(options.output), *format);
    if (const auto reason = saveExport(fileName, text.data()))
        return verb.fail(u"%1 cannot be written: %2."_qs.arg(fileName, *reason));
    return ExitCode::Same;
}

} // namespace Teamwright
