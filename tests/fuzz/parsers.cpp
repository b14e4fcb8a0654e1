// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsers.h"

#include "curlreader.h"
#include "draftjson.h"
#include "import.h"
#include "recording.h"
#include "redaction.h"
#include "teamjson.h"

#include <QBuffer>
#include <QDir>

#include <array>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

void import(const QByteArray &text, std::optional<Format> format)
{
    const Import result = readTeams(text, format);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<Team> teams;
    for (const ImportedTeam &team : result.teams)
        teams.append(team.team);
    write(Format::Hcl, teams, {}, buffer); // whatever was read must be writable
}

constexpr std::array table{
    Parser{"any", [](const QByteArray &text) { import(text, {}); }},
    Parser{"json", [](const QByteArray &text) { import(text, Format::Json); }},
    Parser{"yaml", [](const QByteArray &text) { import(text, Format::Yaml); }},
    Parser{"csv", [](const QByteArray &text) { import(text, Format::Csv); }},
    Parser{"curl", [](const QByteArray &text) { import(text, Format::Curl); }},
    Parser{"paste", [](const QByteArray &text) { readPastedTeam(QString::fromUtf8(text)); }},
    Parser{"answer",
           [](const QByteArray &text) {
               (void)readTeamInfo(text);
               (void)readNewTeam(text);
               (void)draftFromJson(text);
               (void)redacted(text);
           }},
};

} // namespace

std::span<const Parser> parsers() { return table; }

QList<QByteArray> corpus()
{
    QList<QByteArray> texts;
    QList<Team> teams;
    const QStringList names = QDir(recordingsFolder()).entryList({u"team-*.json"_qs, u"v2-team-*.json"_qs});
    for (const QString &name : names) {
        const Recording each = recording(name.chopped(5));
        texts.append(each.body);
        texts.append(each.request[u"body"].toIndented());
        const Import read = readTeams(each.body);
        for (const ImportedTeam &team : read.teams)
            teams.append(team.team);
    }
    for (const FormatSpec &spec : formats()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        write(spec.format, teams.mid(0, 5), {}, buffer);
        texts.append(buffer.data());
    }
    texts.append("teams:\n  - &a {team_alias: QA, metadata: {x: [1, 2]}}\n  - *a\n");
    texts.append(
        "curl -X POST \"$HOST/team/new\" -d $'{\"team_alias\": \"it\\'s\"}' && curl http://x/health\n");
    return texts;
}

} // namespace Teamwright
