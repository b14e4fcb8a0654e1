// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "sandboxverb.h"

#include <QHash>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Run = int (*)(const QStringList &, const Clock &);

Run runOf(const QString &word)
{
    static const QHash<QString, Run> verbs{
        {u"sandbox"_qs,
         [](const QStringList &arguments, const Clock &) { return runSandboxVerb(arguments); }},
        {u"list"_qs, runListVerb},
        {u"show"_qs, runShowVerb},
        {u"export"_qs, runExportVerb},
        {u"import"_qs, runImportVerb},
        {u"diff"_qs, runDiffVerb},
        {u"plan"_qs, runPlanVerb},
        {u"apply"_qs, runApplyVerb},
    };
    return verbs.value(word);
}

} // namespace

bool isShellVerb(const QString &word) { return runOf(word) != nullptr; }

int runShellVerb(const QStringList &arguments, const Clock &clock)
{
    return runOf(arguments.value(1))(arguments, clock);
}

} // namespace Teamwright
