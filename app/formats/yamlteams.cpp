// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include "teamtree.h"
#include "yamltree.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ImportFault::Code;

/// What stands around the teams says whose file it is.
void takeHead(const JsonValue &head, Import &result)
{
    const JsonValue &version = head[u"version"];
    result.source = head.contains(u"format") ? ImportSource::OwnYaml : ImportSource::Yaml;
    if (head.contains(u"format") && version.toInteger() != 1)
        result.fault = ImportFault{Code::LaterVersion, {QString::fromUtf8(version.toCompact())}};
    if (!result.teams.isEmpty() || head.isArray() || head.contains(u"teams"))
        return;
    if (!speaksOfTeam(head)) {
        result.fault = ImportFault{Code::NoTeams};
        return;
    }
    ImportedTeam team{{}, 1, 1, {}};
    team.team = teamOfTree(head, team.issues);
    result.teams.append(std::move(team));
}

} // namespace

Import readYamlTeams(const QByteArray &text, const ImportProgress &progress)
{
    Import result;
    ImportFault fault;
    bool isStopped = false;
    const auto take = [&](JsonValue element, YamlPlace place) {
        ImportedTeam team{{}, place.line, place.column, {}};
        if (speaksOfTeam(element))
            team.team = teamOfTree(element, team.issues);
        else
            team.issues.append({Code::NotATeam, {QString::fromUtf8(element.toCompact().left(100))}});
        result.teams.append(std::move(team));
        const bool asks = progress && result.teams.size() % 64 == 0;
        isStopped = asks && !progress(place.offset, text.size());
        return !isStopped;
    };
    const auto head = readYaml(text, take, fault);
    if (isStopped)
        return {};
    if (head)
        takeHead(*head, result);
    else
        result.fault = fault;
    return result;
}

} // namespace Teamwright
