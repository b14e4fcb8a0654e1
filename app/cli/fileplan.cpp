// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileplan.h"

#include "changetext.h"
#include "editjson.h"
#include "import.h"
#include "importtext.h"
#include "secrets.h"
#include "shelloutput.h"
#include "shellproxy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QString reasonText(const ImportRow &row)
{
    switch (row.obstacle) {
    case ImportObstacle::None: return {};
    case ImportObstacle::Unusable: return u"it cannot be used"_qs;
    case ImportObstacle::TwiceInFile: return u"the file names this team twice"_qs;
    case ImportObstacle::AmbiguousAlias: return u"several teams have that alias; name the id"_qs;
    }
    Q_UNREACHABLE();
}

/// What stands otherwise than when the changes were staged: those must be looked at again by somebody.
QStringList movedEntries(const TeamEdit &edit, const Team &now)
{
    QStringList moved;
    for (auto entry = edit.fields.cbegin(); entry != edit.fields.cend(); ++entry) {
        const FieldValue &held = now.value(entry.key());
        if (!isSameOnProxy(entry.key(), held, entry->was) && !isSameOnProxy(entry.key(), held, entry->wanted))
            moved.append(QString(fieldSpec(entry.key()).key));
    }
    for (auto entry = edit.members.cbegin(); entry != edit.members.cend(); ++entry) {
        const Member *member = findMember(now.members, entry.key());
        const std::optional<Member> held = member ? std::optional(*member) : std::nullopt;
        if (!isSameMembership(held, entry->was) && !isSameMembership(held, entry->wanted))
            moved.append(u"member %1"_qs.arg(entry.key().text()));
    }
    return moved;
}

std::optional<QString> planChangeSet(const QList<TeamEdit> &edits, ShellProxy &proxy, FilePlan *plan)
{
    QList<TeamId> ids;
    for (const TeamEdit &edit : edits)
        ids.append(edit.id);
    QList<Team> teams;
    if (const auto fault = proxy.fetch(ids, &teams))
        return fault;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const QStringList moved = movedEntries(edits[i], teams[i]);
        if (!moved.isEmpty())
            plan->refusals.append(u"%1 was changed since these changes were made: %2."_qs.arg(
                nameOf(teams[i]), moved.join(u", "_qs)));
        const TeamEdit left = editBetween(teams[i], edited(teams[i], edits[i]));
        if (edits[i].isDeletion || !left.isEmpty())
            plan->edits.append(edits[i]);
    }
    return {};
}

std::optional<QString> planTeams(const QString &path, ImportMode mode, ShellProxy &proxy, FilePlan *plan)
{
    const Import import = readTeamsFile(path);
    if (import.fault)
        return placedFaultText(*import.fault);
    for (const ImportFault &remark : import.remarks)
        plan->remarks.append(placedFaultText(remark));
    QList<Team> held;
    if (const auto fault = proxy.fetchAll(&held))
        return fault;
    QHash<TeamId, Team> heldById;
    for (const Team &team : held)
        heldById.insert(team.id, team);
    QList<Team> wanted;
    QList<bool> isUsable;
    for (const ImportedTeam &entry : import.teams) {
        Team team = entry.team;
        restoreSecrets(team, heldById.value(team.id));
        wanted.append(team);
        isUsable.append(entry.isUsable());
        plan->lines.append(entry.line);
        for (const ImportFault &issue : entry.issues)
            plan->remarks.append(u"%1: %2"_qs.arg(nameOf(entry.team), placedFaultText(issue)));
    }
    plan->rows = previewImport(wanted, isUsable, held);
    for (const ImportRow &row : std::as_const(plan->rows)) {
        if (row.state == ImportState::New)
            plan->creations.append(row.wanted);
        if (row.state != ImportState::Differs)
            continue;
        TeamEdit edit = importEdit(heldById.value(row.match), row.wanted, mode);
        if (!edit.isEmpty())
            plan->edits.append(edit);
    }
    return {};
}

QJsonObject rowAsJson(const ImportRow &row, int line)
{
    QJsonObject object{{u"line"_qs, line},
                       {u"team_alias"_qs, row.wanted.alias()},
                       {u"team_id"_qs, (row.match.isEmpty() ? row.wanted.id : row.match).text()},
                       {u"state"_qs, stateKey(row.state)}};
    if (row.state == ImportState::Differs)
        object.insert(u"changes"_qs, QJsonArray::fromStringList(changeLines(row.difference)));
    if (row.state == ImportState::Cannot)
        object.insert(u"reason"_qs, reasonText(row));
    return object;
}

} // namespace

QString nameOf(const Team &team) { return team.alias().isEmpty() ? team.id.text() : team.alias(); }

QString stateKey(ImportState state)
{
    switch (state) {
    case ImportState::New: return u"new"_qs;
    case ImportState::Differs: return u"differs"_qs;
    case ImportState::Same: return u"same"_qs;
    case ImportState::Cannot: return u"cannot"_qs;
    }
    Q_UNREACHABLE();
}

std::optional<QString> planFile(const QString &path, ImportMode mode, ShellProxy &proxy, FilePlan *plan)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read: %2."_qs.arg(path, file.errorString());
    if (file.size() <= largestImport) {
        if (const auto edits = editsFromJson(file.readAll()))
            return planChangeSet(*edits, proxy, plan);
    }
    return planTeams(path, mode, proxy, plan);
}

QByteArray planAsJson(const FilePlan &plan)
{
    QJsonArray rows;
    QJsonObject counts{{u"new"_qs, 0}, {u"differs"_qs, 0}, {u"same"_qs, 0}, {u"cannot"_qs, 0}};
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        rows.append(rowAsJson(plan.rows[i], plan.lines.value(i)));
        const QString key = stateKey(plan.rows[i].state);
        counts[key] = counts[key].toInt() + 1;
    }
    QJsonArray edits;
    for (const TeamEdit &edit : plan.edits)
        edits.append(QJsonObject{{u"team_id"_qs, edit.id.text()},
                                 {u"team_alias"_qs, edit.alias},
                                 {u"delete"_qs, edit.isDeletion},
                                 {u"changes"_qs, QJsonArray::fromStringList(changeLines(edit))}});
    const QJsonObject answer{{u"rows"_qs, rows},
                             {u"counts"_qs, counts},
                             {u"changes"_qs, edits},
                             {u"create"_qs, plan.creations.size()},
                             {u"remarks"_qs, QJsonArray::fromStringList(plan.remarks)},
                             {u"refusals"_qs, QJsonArray::fromStringList(plan.refusals)}};
    return QJsonDocument(answer).toJson();
}

void printPlan(const FilePlan &plan)
{
    for (const QString &remark : plan.remarks)
        warn(remark);
    for (const Team &team : plan.creations)
        printLine(u"+ %1"_qs.arg(nameOf(team)));
    for (const TeamEdit &edit : plan.edits) {
        printLine(u"%1 %2 (%3)"_qs.arg(edit.isDeletion ? u"-"_qs : u"~"_qs, edit.alias, edit.id.text()));
        for (const QString &line : changeLines(edit))
            printLine(u"    "_qs + line);
    }
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (plan.rows[i].state == ImportState::Cannot)
            printLine(u"! line %1: %2: %3"_qs.arg(plan.lines.value(i))
                          .arg(nameOf(plan.rows[i].wanted), reasonText(plan.rows[i])));
    }
    for (const QString &refusal : plan.refusals)
        printLine(u"! "_qs + refusal);
    const auto same =
        std::ranges::count_if(plan.rows, [](const ImportRow &row) { return row.state == ImportState::Same; });
    printLine(u"%1 to create, %2 to change, %3 the same."_qs.arg(plan.creations.size())
                  .arg(plan.edits.size())
                  .arg(same));
}

} // namespace Teamwright
