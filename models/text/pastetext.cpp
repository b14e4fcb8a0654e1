// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastetext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct PasteText
{
    Q_DECLARE_TR_FUNCTIONS(PasteText)
};

QString listed(const QStringList &names) { return names.join(QStringLiteral(", ")); }

} // namespace

QStringList pasteNotes(const PastedTeam &pasted)
{
    QStringList notes;
    QStringList keys;
    for (const PastedTeam::Deprecated &entry : pasted.deprecated) {
        if (!keys.contains(entry.key))
            keys.append(entry.key);
    }
    if (!keys.isEmpty())
        notes.append(PasteText::tr("The proxy gives no rights to people listed under %1. They stand among "
                                   "the members with roles instead.")
                         .arg(listed(keys)));
    if (!pasted.unknownKeys.isEmpty())
        notes.append(PasteText::tr("Left out, because a new team has no such field: %1.")
                         .arg(listed(pasted.unknownKeys)));
    if (!pasted.unusedOptions.isEmpty())
        notes.append(PasteText::tr("Left out of the command: %1.").arg(listed(pasted.unusedOptions)));
    if (!pasted.path.isEmpty() && !pasted.path.endsWith(QLatin1String("/team/new")))
        notes.append(PasteText::tr("The command is for %1, not for /team/new.").arg(pasted.path));
    return notes;
}

QString pasteFaultText(const PasteFault &fault)
{
    switch (fault.kind) {
    case PasteFault::Kind::Empty: return PasteText::tr("Paste a curl command or the JSON of a team.");
    case PasteFault::Kind::NotACommand: return PasteText::tr("This is neither a curl command nor JSON.");
    case PasteFault::Kind::UnclosedQuote:
        return PasteText::tr("A quotation mark is not closed. Is the command whole?");
    case PasteFault::Kind::NoBody:
        return PasteText::tr("The command has no --data, so it says nothing about a team.");
    case PasteFault::Kind::BodyInFile:
        return PasteText::tr("The team stands in the file %1. Paste what is in it.").arg(fault.detail);
    case PasteFault::Kind::BadJson:
        return PasteText::tr("The JSON breaks off in line %1, column %2.")
            .arg(fault.json.line)
            .arg(fault.json.column);
    case PasteFault::Kind::NotAnObject: return PasteText::tr("The JSON is not one team between { and }.");
    }
    Q_UNREACHABLE();
}

} // namespace Teamwright
