// SPDX-License-Identifier: GPL-3.0-or-later
// `teamwright list` and `teamwright show`.
#include "verbs.h"

#include "format.h"
#include "shelloutput.h"
#include "shellverb.h"
#include "workspace.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QList<TeamRow> sortedRows(const Workspace &workspace)
{
    QList<TeamRow> rows;
    for (int i = 0; i < workspace.rowCount(); ++i)
        rows.append(workspace.rowAt(i));
    std::ranges::sort(rows, [](const TeamRow &a, const TeamRow &b) {
        return a.alias != b.alias ? a.alias < b.alias : a.id < b.id;
    });
    return rows;
}

QByteArray asJson(const QList<TeamRow> &rows)
{
    QJsonArray teams;
    for (const TeamRow &row : rows)
        teams.append(QJsonObject{
            {u"team_id"_qs, row.id.text()},
            {u"team_alias"_qs, row.alias},
            {u"members"_qs, row.memberCount},
            {u"spend"_qs, row.spend.toText()},
            {u"max_budget"_qs, row.maxBudget ? QJsonValue(row.maxBudget->toText()) : QJsonValue()},
            {u"models"_qs, QJsonArray::fromStringList(row.models)},
            {u"blocked"_qs, row.isBlocked}});
    return QJsonDocument(teams).toJson();
}

/// A name that a terminal would take for a command stays harmless.
QString printable(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = u'?';
    }
    return text;
}

void printTable(const QList<TeamRow> &rows)
{
    qsizetype alias = 5;
    qsizetype id = 7;
    for (const TeamRow &row : rows) {
        alias = std::min<qsizetype>(40, std::max(alias, row.alias.size()));
        id = std::min<qsizetype>(40, std::max(id, row.id.text().size()));
    }
    const auto line = [&](const QString &a, const QString &b, const QString &members, const QString &spend,
                          const QString &budget, const QString &blocked) {
        printLine(a.leftJustified(alias) + u"  "_qs + b.leftJustified(id) + u"  "_qs +
                  members.rightJustified(7) + u"  "_qs + spend.rightJustified(12) + u"  "_qs +
                  budget.rightJustified(12) + u"  "_qs + blocked);
    };
    line(u"ALIAS"_qs, u"TEAM ID"_qs, u"MEMBERS"_qs, u"SPEND USD"_qs, u"BUDGET USD"_qs, u"BLOCKED"_qs);
    for (const TeamRow &row : rows)
        line(printable(row.alias), printable(row.id.text()), QString::number(row.memberCount),
             row.spend.toText(), row.maxBudget ? row.maxBudget->toText() : u"-"_qs,
             row.isBlocked ? u"yes"_qs : u"no"_qs);
}

} // namespace

int runListVerb(const QStringList &arguments, const Clock &clock)
{
    ShellVerb verb(u"list"_qs, u"Lists the teams of a proxy, by alias."_qs);
    if (const auto code = verb.parse(arguments, 0, 0))
        return *code;
    ShellProxy proxy(verb.choice(), clock);
    if (const auto fault = proxy.open())
        return verb.fail(*fault);
    Workspace workspace;
    if (const auto fault = proxy.list(workspace))
        return verb.fail(*fault);
    const QList<TeamRow> rows = sortedRows(workspace);
    if (verb.isJson())
        print(asJson(rows));
    else
        printTable(rows);
    return ExitCode::Same;
}

int runShowVerb(const QStringList &arguments, const Clock &clock)
{
    ShellVerb verb(u"show"_qs, u"Shows one team whole, as YAML or JSON."_qs, u"TEAM-ID"_qs);
    if (const auto code = verb.parse(arguments, 1, 1))
        return *code;
    ShellProxy proxy(verb.choice(), clock);
    if (const auto fault = proxy.open())
        return verb.fail(*fault);
    QList<Team> teams;
    if (const auto fault = proxy.fetch({TeamId(verb.argument(0))}, &teams))
        return verb.fail(*fault);
    QBuffer text;
    text.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.withFigures = true;
    write(verb.isJson() ? Format::Json : Format::Yaml, teams, options, text);
    print(text.data());
    return ExitCode::Same;
}

} // namespace Teamwright
