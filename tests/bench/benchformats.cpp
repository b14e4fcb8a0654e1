// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchformats.h"

#include "import.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int teamCount = 10'000;
constexpr int memberCount = 50;

Team numbered(int number)
{
    Team team;
    team.id = TeamId(u"team-%1"_qs.arg(number, 5, 10, QChar(u'0')));
    team.setValue(TeamField::Id, FieldValue(team.id.text()));
    team.setValue(TeamField::Alias, FieldValue(u"Team %1"_qs.arg(number)));
    team.setValue(TeamField::MaxBudget, FieldValue(Usd::parse(u"250.5").value()));
    team.setValue(TeamField::BudgetDuration, FieldValue(u"30d"_qs));
    team.setValue(TeamField::TpmLimit, FieldValue(qint64(100'000 + number)));
    team.setValue(TeamField::Models, FieldValue(QStringList{u"gpt-4o"_qs, u"gpt-4o-mini"_qs}));
    JsonValue metadata;
    metadata.insert(u"cost_center"_qs, JsonValue(QString::number(number % 100)));
    team.setValue(TeamField::Metadata, FieldValue(metadata));
    for (int i = 0; i < memberCount; ++i) {
        const QString user = u"user-%1"_qs.arg(number * memberCount + i);
        team.members.append({UserId(user),
                             user + u"@example.org"_qs,
                             i == 0 ? MemberRole::Admin : MemberRole::User,
                             Usd(),
                             {}});
    }
    team.rest = JsonValue(JsonValue::Object());
    return team;
}

QList<Team> manyTeams()
{
    QList<Team> teams;
    for (int i = 0; i < teamCount; ++i)
        teams.append(numbered(i));
    return teams;
}

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

QJsonObject measured(Format format, const QList<Team> &teams, const QString &path)
{
    ExportOptions options;
    options.csv.isPerMember = true;
    QFile file(path);
    QElapsedTimer timer;
    timer.start();
    if (!file.open(QIODevice::WriteOnly) || !write(format, teams, options, file))
        return {};
    file.close();
    const double written = seconds(timer);
    const double megabytes = double(file.size()) / 1e6;
    QJsonObject figures{
        {u"write_s"_qs, written}, {u"MB"_qs, megabytes}, {u"write_MB_s"_qs, megabytes / written}};
    if (formatSpec(format).isReadable) {
        timer.restart();
        const Import import = readTeamsFile(path);
        figures[u"read_s"_qs] = seconds(timer);
        figures[u"read_MB_s"_qs] = megabytes / seconds(timer);
        figures[u"teams_read"_qs] = int(import.teams.size());
    }
    figures[u"peak_MiB"_qs] = peakMemory();
    return figures;
}

/// Nothing where the program or its module is missing.
void measureOther(QJsonObject &figures, const QString &name, const QString &program,
                  const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (process.waitForFinished(600'000) && process.exitCode() == 0)
        figures[name] = QJsonObject{{u"read_and_write_s"_qs, seconds(timer)}};
}

} // namespace

QJsonObject benchFormats()
{
    QTemporaryDir folder;
    const QList<Team> teams = manyTeams();
    QJsonObject figures{{u"teams"_qs, teamCount}, {u"members_each"_qs, memberCount}};
    const auto pathOf = [&](const FormatSpec &spec) { return folder.filePath(spec.fileName); };
    for (const FormatSpec &spec : formats())
        figures[spec.key] = measured(spec.format, teams, pathOf(spec));
    const QString json = pathOf(formatSpec(Format::Json));
    const QString load = u"import json, sys; data = json.load(open(sys.argv[1])); "_qs;
    measureOther(figures, u"jq"_qs, u"jq"_qs, {u"."_qs, json});
    measureOther(figures, u"python_json"_qs, u"python3"_qs,
                 {u"-c"_qs, load + u"json.dump(data, sys.stdout, indent=2)"_qs, json});
    measureOther(figures, u"python_yaml"_qs, u"python3"_qs,
                 {u"-c"_qs,
                  load + u"import yaml; yaml.dump(data, sys.stdout, Dumper=getattr(yaml, 'CSafeDumper', "
                         "yaml.SafeDumper))"_qs,
                  json});
    return figures;
}

} // namespace Teamwright
