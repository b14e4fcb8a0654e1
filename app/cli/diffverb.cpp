// SPDX-License-Identifier: GPL-3.0-or-later
// `teamwright diff A B`: files and proxies.
#include "verbs.h"

#include "changetext.h"
#include "fileplan.h"
#include "import.h"
#include "importtext.h"
#include "shelloutput.h"
#include "shellverb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> readSide(const QString &argument, const Clock &clock, QList<Team> *teams)
{
    const QString prefix = u"profile:"_qs;
    if (argument.startsWith(prefix)) {
        ShellProxy proxy({argument.mid(prefix.size()), {}}, clock);
        if (const auto fault = proxy.open())
            return fault;
        return proxy.fetchAll(teams);
    }
    const Import import = readTeamsFile(argument);
    if (import.fault)
        return argument + u": "_qs + placedFaultText(*import.fault);
    for (const ImportedTeam &entry : import.teams) {
        if (!entry.isUsable())
            return u"%1: line %2 holds a team that cannot be used."_qs.arg(argument).arg(entry.line);
        teams->append(entry.team);
    }
    return {};
}

struct Comparison
{
    QList<ImportRow> rows; ///< one for each team of B
    QList<Team> onlyInA;

    bool isSame() const
    {
        return onlyInA.isEmpty() &&
               std::ranges::all_of(rows, [](const ImportRow &row) { return row.state == ImportState::Same; });
    }
};

Comparison compare(const QList<Team> &a, const QList<Team> &b)
{
    Comparison result;
    result.rows = previewImport(b, {}, a, ImportMatch::ByIdOrAlias);
    QSet<TeamId> matched;
    QSet<QString> matchedAliases;
    for (const ImportRow &row : std::as_const(result.rows)) {
        matched.insert(row.match);
        if (!row.match.isEmpty())
            matchedAliases.insert(row.wanted.alias());
    }
    for (const Team &team : a) {
        const bool isMatched =
            team.id.isEmpty() ? matchedAliases.contains(team.alias()) : matched.contains(team.id);
        if (!isMatched)
            result.onlyInA.append(team);
    }
    return result;
}

void printComparison(const Comparison &comparison)
{
    for (const Team &team : comparison.onlyInA)
        printLine(u"- %1"_qs.arg(nameOf(team)));
    for (const ImportRow &row : comparison.rows) {
        if (row.state == ImportState::Same)
            continue;
        const bool isNew = row.state == ImportState::New;
        printLine(u"%1 %2"_qs.arg(isNew                               ? u"+"_qs
                                  : row.state == ImportState::Differs ? u"~"_qs
                                                                      : u"!"_qs,
                                  nameOf(row.wanted)));
        for (const QString &line : changeLines(row.difference))
            printLine(u"    "_qs + line);
    }
}

QByteArray comparisonAsJson(const Comparison &comparison)
{
    QJsonArray removed;
    for (const Team &team : comparison.onlyInA)
        removed.append(nameOf(team));
    QJsonArray rows;
    for (const ImportRow &row : comparison.rows) {
        if (row.state != ImportState::Same)
            rows.append(
                QJsonObject{{u"team"_qs, nameOf(row.wanted)},
                            {u"state"_qs, stateKey(row.state)},
                            {u"changes"_qs, QJsonArray::fromStringList(changeLines(row.difference))}});
    }
    return QJsonDocument(QJsonObject{{u"only_in_a"_qs, removed},
                                     {u"differences"_qs, rows},
                                     {u"same"_qs, comparison.isSame()}})
        .toJson();
}

} // namespace

int runDiffVerb(const QStringList &arguments, const Clock &clock)
{
    ShellVerb verb(u"diff"_qs,
                   u"Compares two files, a file with a proxy, or two proxies. A and B are each a file or "
                   "profile:NAME. Lines with + are only in B, with - only in A, with ~ in both."_qs,
                   u"A B"_qs);
    if (const auto code = verb.parse(arguments, 2, 2))
        return *code;
    QList<Team> a;
    QList<Team> b;
    if (const auto fault = readSide(verb.argument(0), clock, &a))
        return verb.fail(*fault);
    if (const auto fault = readSide(verb.argument(1), clock, &b))
        return verb.fail(*fault);
    const Comparison comparison = compare(a, b);
    if (verb.isJson())
        print(comparisonAsJson(comparison));
    else
        printComparison(comparison);
    return comparison.isSame() ? ExitCode::Same : ExitCode::Differences;
}

} // namespace Teamwright
