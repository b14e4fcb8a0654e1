// SPDX-License-Identifier: GPL-3.0-or-later
// `teamwright import`, `plan` and `apply`: one way from a file to a proxy.
#include "verbs.h"

#include "fileplan.h"
#include "shellapply.h"
#include "shelloutput.h"
#include "shellverb.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

struct FileVerb
{
    QString name;
    QString description;
    bool isDry; ///< never writes
    bool hasDryRun = false;
};

int codeOfPlan(const FilePlan &plan)
{
    const bool isBroken =
        !plan.refusals.isEmpty() ||
        std::ranges::any_of(plan.rows, [](const ImportRow &row) { return row.state == ImportState::Cannot; });
    if (isBroken)
        return ExitCode::Failed;
    return plan.isEmpty() ? ExitCode::Same : ExitCode::Differences;
}

int runFileVerb(const FileVerb &what, const QStringList &arguments, const Clock &clock)
{
    ShellVerb verb(what.name, what.description, u"FILE"_qs);
    const QCommandLineOption dryRun(u"dry-run"_qs, u"Only say what would be done."_qs);
    const QCommandLineOption merge(
        u"merge"_qs, u"Add to lists, metadata and members of teams that are there; take nothing away."_qs);
    const QCommandLineOption yes(u"yes"_qs, u"Do not stop before deletions and on a production profile."_qs);
    verb.parser().addOption(merge);
    if (what.hasDryRun)
        verb.parser().addOption(dryRun);
    if (!what.isDry)
        verb.parser().addOption(yes);
    if (const auto code = verb.parse(arguments, 1, 1))
        return *code;
    const bool isDry = what.isDry || (what.hasDryRun && verb.parser().isSet(dryRun));

    ShellProxy proxy(verb.choice(), clock);
    if (const auto fault = proxy.open())
        return verb.fail(*fault);
    FilePlan plan;
    const ImportMode mode = verb.parser().isSet(merge) ? ImportMode::Merge : ImportMode::Overwrite;
    if (const auto fault = planFile(verb.argument(0), mode, proxy, &plan))
        return verb.fail(*fault);
    if (isDry) {
        if (verb.isJson())
            print(planAsJson(plan));
        else
            printPlan(plan);
        return codeOfPlan(plan);
    }
    for (const QString &remark : std::as_const(plan.remarks))
        warn(remark);
    if (codeOfPlan(plan) == ExitCode::Failed) {
        printPlan(plan);
        return verb.fail(u"nothing was sent."_qs);
    }
    return applyPlan(plan, proxy, verb.parser().isSet(yes), verb.isJson());
}

} // namespace

int runImportVerb(const QStringList &arguments, const Clock &clock)
{
    return runFileVerb(
        {u"import"_qs,
         u"Takes teams in: our JSON and YAML, CSV, curl commands, saved answers of the proxy.\n"
         "With --dry-run it says of each team: new, differs, same, or cannot."_qs,
         false, true},
        arguments, clock);
}

int runPlanVerb(const QStringList &arguments, const Clock &clock)
{
    return runFileVerb(
        {u"plan"_qs, u"Says what a change set or a file of teams would change, old to new."_qs, true},
        arguments, clock);
}

int runApplyVerb(const QStringList &arguments, const Clock &clock)
{
    return runFileVerb(
        {u"apply"_qs, u"Carries out a change set or a file of teams, and reads back."_qs, false}, arguments,
        clock);
}

} // namespace Teamwright
