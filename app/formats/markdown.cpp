// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvcells.h"
#include "textoutput.h"
#include "writers.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// A cell must not end its table, begin a link or a tag, or break its line.
QByteArray cell(const QString &text)
{
    QByteArray out;
    for (const QChar c : text.simplified()) {
        if (u"\\|`*_[]<>#~"_qs.contains(c))
            out += '\\';
        out += QString(c).toUtf8();
    }
    return out.isEmpty() ? QByteArray("–") : out;
}

QString value(const Team &team, TeamField field) { return cellOf(team.value(field)); }

QString budget(const Team &team)
{
    const QString amount = value(team, TeamField::MaxBudget);
    const QString period = value(team, TeamField::BudgetDuration);
    if (amount.isEmpty())
        return u"unlimited"_qs;
    return period.isEmpty() ? u"$"_qs + amount : u"$%1 / %2"_qs.arg(amount, period);
}

QString models(const Team &team)
{
    const auto *list = team.value(TeamField::Models).as<QStringList>();
    return !list || list->isEmpty() ? u"all"_qs : list->join(u", "_qs);
}

QString membersOf(const Team &team, MemberRole role)
{
    QStringList names;
    for (const Member &member : team.members) {
        if (member.role == role)
            names.append(member.name());
    }
    return names.join(u", "_qs);
}

} // namespace

bool writeMarkdown(const ExportSource &source, TextOutput &out)
{
    const ExportOptions &options = source.options();
    out << "| Team | Id | Budget | TPM | RPM | Models |" << (options.withMembers ? " Admins | Members |" : "")
        << (options.withFigures ? " Spend |" : "") << "\n| --- | --- | ---: | ---: | ---: | --- |"
        << (options.withMembers ? " --- | --- |" : "") << (options.withFigures ? " ---: |" : "") << "\n";
    for (qsizetype i = 0; i < source.size(); ++i) {
        const Team team = source.team(i);
        QStringList cells{team.alias(),
                          team.id.text(),
                          budget(team),
                          value(team, TeamField::TpmLimit),
                          value(team, TeamField::RpmLimit),
                          models(team)};
        if (options.withMembers)
            cells += {membersOf(team, MemberRole::Admin), membersOf(team, MemberRole::User)};
        if (options.withFigures)
            cells.append(u"$"_qs + team.figures.spend.toText());
        for (const QString &each : std::as_const(cells))
            out << "| " << cell(each) << " ";
        out << "|\n";
        if (!source.goesOn(i + 1))
            return false;
    }
    return true;
}

} // namespace Teamwright
