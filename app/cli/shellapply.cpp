// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellapply.h"

#include "applycontroller.h"
#include "catalogs.h"
#include "createcontroller.h"
#include "errortext.h"
#include "fileplan.h"
#include "issuetext.h"
#include "obstacletext.h"
#include "outcometext.h"
#include "planrunner.h"
#include "prompter.h"
#include "shelloutput.h"
#include "shellproxy.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Answers for somebody who agreed on the command line; there is nobody to ask.
class AgreedPrompter final : public Prompter
{
public:
    void ask(const Question &, QObject *guard, Answered answered) override
    {
        QMetaObject::invokeMethod(
            guard, [answered] { answered(0); }, Qt::QueuedConnection);
    }
    void askForKey(const KeyRequest &, QObject *guard, KeyTyped typed) override
    {
        QMetaObject::invokeMethod(
            guard, [typed] { typed({}); }, Qt::QueuedConnection);
    }
};

QString outcomeKey(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Done: return u"done"_qs;
    case Outcome::Kind::DoneBut: return u"done-but"_qs;
    case Outcome::Kind::Failed: return u"failed"_qs;
    case Outcome::Kind::Unknown: return u"unknown"_qs;
    }
    Q_UNREACHABLE();
}

QString detailOf(const Outcome &outcome)
{
    QStringList lines;
    for (const Difference &difference : outcome.differences)
        lines.append(differenceText(difference));
    if (outcome.error)
        lines.append(errorText(*outcome.error));
    return lines.join(u' ');
}

/// What was told of the teams, in the order in which they ended.
class Report final
{
public:
    void add(const QString &name, const QString &state, const QString &detail)
    {
        m_rows.append(QJsonObject{{u"team"_qs, name}, {u"state"_qs, state}, {u"detail"_qs, detail}});
    }

    void tell(bool isJson) const
    {
        if (isJson)
            return print(QJsonDocument(QJsonObject{{u"teams"_qs, m_rows}}).toJson());
        for (const QJsonValue &row : m_rows) {
            const QString detail = row[u"detail"_qs].toString();
            printLine(u"%1: %2%3"_qs.arg(row[u"state"_qs].toString(), row[u"team"_qs].toString(),
                                         detail.isEmpty() ? QString() : u". "_qs + detail));
        }
    }

private:
    QJsonArray m_rows;
};

bool needsAgreement(const FilePlan &plan, const ConnectionProfile &profile)
{
    return profile.environment == Environment::Production ||
           std::ranges::any_of(plan.edits, [](const TeamEdit &edit) { return edit.isDeletion; });
}

/// Tells the report what the applier tells, until it has ended; false when something is left.
bool runToEnd(ApplyController &applier, const QHash<TeamId, QString> &names, Report &report)
{
    QObject waiting;
    bool isAllDone = false;
    Progress progress(u"Applying"_qs);
    const auto nameOf = [&names](const TeamId &team) { return names.value(team, team.text()); };
    QObject::connect(&applier, &ApplyController::progressed, &waiting,
                     [&](int done, int total, int) { progress.show(done, total); });
    QObject::connect(&applier, &ApplyController::teamEnded, &waiting,
                     [&](const TeamId &team, const PlanOutcome &ended) {
                         report.add(nameOf(team), outcomeKey(ended.outcome.kind), detailOf(ended.outcome));
                     });
    QObject::connect(&applier, &ApplyController::conflictsFound, &waiting,
                     [&](const TeamId &team, const QList<EditConflict> &) {
                         report.add(nameOf(team), u"conflict"_qs,
                                    u"Somebody else changed the same thing."_qs);
                     });
    QObject::connect(&applier, &ApplyController::finished, &waiting, [&](const ApplySummary &summary) {
        isAllDone = summary.isAllDone();
        QCoreApplication::quit();
    });
    if (!applier.applyAll()) {
        warn(u"nothing of it can be sent; `plan` and the window's review say why."_qs);
        return false;
    }
    QCoreApplication::exec();
    return isAllDone;
}

/// What stays behind, and why: the applier leaves it out without a word.
bool reportUnsendable(const ApplyController &applier, Report &report)
{
    bool isAll = true;
    for (const ReviewedTeam &team : applier.review()) {
        for (const ReviewedChange &change : team.changes) {
            if (change.canBeSent())
                continue;
            QStringList reasons;
            for (const Issue &issue : change.issues)
                reasons.append(issueText(issue));
            if (change.obstacle != Obstacle::None)
                reasons.append(obstacleText(change.obstacle, Verb::EditTeam));
            report.add(team.alias, u"cannot"_qs, reasons.join(u' '));
            isAll = false;
        }
    }
    return isAll;
}

/// The proxy adds whoever calls to every new team (contract 2.3); a file that names the members means exactly
/// them.
QList<TeamEdit> withoutAddedCreators(const FilePlan &plan, ShellProxy &proxy)
{
    QHash<TeamId, Team> wanted;
    for (const Team &team : plan.creations) {
        if (!team.id.isEmpty() && !team.members.isEmpty())
            wanted.insert(team.id, team);
    }
    QList<Team> held;
    proxy.fetch(wanted.keys(), &held); // one that is not there was not created: told already
    QList<TeamEdit> edits;
    for (const Team &team : std::as_const(held)) {
        TeamEdit edit = importEdit(team, wanted.value(team.id), ImportMode::Overwrite);
        edit.fields.clear();
        edit.members.removeIf([](const auto &entry) { return entry->wanted.has_value(); });
        if (!edit.isEmpty())
            edits.append(edit);
    }
    return edits;
}

} // namespace

int applyPlan(const FilePlan &plan, ShellProxy &proxy, bool isAgreed, bool isJson)
{
    if (!isAgreed && needsAgreement(plan, proxy.profile()))
        return fail(u"apply"_qs,
                    u"this deletes teams or concerns production: look at `plan`, then add --yes."_qs);
    Report report;
    bool isAllDone = true;
    if (!plan.isEmpty()) {
        Workspace workspace;
        Catalogs catalogs(proxy.api());
        PlanRunner runner(proxy.api());
        CreateController creator(proxy.api(), workspace, catalogs, runner);
        creator.setCapabilities(proxy.capabilities());
        AgreedPrompter prompter;
        ApplyController applier({proxy.api(), workspace, runner, creator, prompter}, proxy.profile());
        applier.setCapabilities(proxy.capabilities());
        QHash<TeamId, QString> names;
        for (const TeamEdit &edit : plan.edits)
            names.insert(edit.id, edit.alias.isEmpty() ? edit.id.text() : edit.alias);
        for (const Team &team : plan.creations)
            names.insert(workspace.startNewTeam(team), nameOf(team));
        workspace.restoreEdits(plan.edits);
        const bool isWhole = reportUnsendable(applier, report);
        isAllDone = runToEnd(applier, names, report) && isWhole;
        const QList<TeamEdit> creators = withoutAddedCreators(plan, proxy);
        if (!creators.isEmpty()) {
            Report removals;
            workspace.restoreEdits(creators);
            isAllDone = runToEnd(applier, names, removals) && isAllDone;
        }
    }
    report.tell(isJson);
    return isAllDone ? ExitCode::Same : ExitCode::Failed;
}

} // namespace Teamwright
