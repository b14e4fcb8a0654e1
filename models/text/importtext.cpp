// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString fileText(ImportFault::Code code, const QString &first, const QString &second)
{
    using Code = ImportFault::Code;
    switch (code) {
    case Code::Empty: return ImportText::tr("The file is empty.");
    case Code::TooLarge:
        return ImportText::tr("The file has %1 MB. Files of more than %2 MB are not read.")
            .arg(first, second);
    case Code::TooDeep:
        return ImportText::tr(
                   "Brackets stand within brackets here, more than %1 deep. No team looks like that.")
            .arg(first);
    case Code::TooManyCopies:
        return ImportText::tr("The aliases in this YAML would unfold to more than a computer can hold.");
    case Code::UnknownForm:
        return ImportText::tr("This is neither JSON, YAML, CSV nor a script with curl commands.");
    case Code::BadJson: return ImportText::tr("The JSON is broken here: %1.").arg(first);
    case Code::BadYaml: return ImportText::tr("The YAML is broken here: %1.").arg(first);
    case Code::UnclosedQuote: return ImportText::tr("A quotation mark that opens here is never closed.");
    case Code::NoTeams: return ImportText::tr("There are no teams in this file.");
    case Code::LaterVersion:
        return ImportText::tr("The file is of version %1 of our format; this program reads version 1.")
            .arg(first);
    case Code::NoTeamColumn:
        return ImportText::tr("Choose the column that holds the name or the id of a team.");
    case Code::ReadFailed: return ImportText::tr("The file cannot be read: %1.").arg(first);
    default: return {};
    }
}

QString teamText(ImportFault::Code code, const QString &first, const QString &second)
{
    using Code = ImportFault::Code;
    switch (code) {
    case Code::NotATeam: return ImportText::tr("This names no team.");
    case Code::BadValue: return ImportText::tr("“%2” is no value for %1.").arg(first, second);
    case Code::BadMember: return ImportText::tr("“%1” is no member.").arg(first);
    case Code::NamelessMember:
        return ImportText::tr("A member has neither a user ID nor an e-mail address and is left out.");
    case Code::UnknownRole:
        return ImportText::tr("The role “%1” is not known in a team and is read as user.").arg(first);
    case Code::UnknownField: return ImportText::tr("A team has no field %1; it is left out.").arg(first);
    case Code::LongRow:
        return ImportText::tr("This row has more cells than the header; the last are left out.");
    case Code::MaskedSecret:
        return ImportText::tr("The secret at %1 was masked in the file; what the proxy has is kept.")
            .arg(first);
    case Code::BodyInFile:
        return ImportText::tr("The team stands in another file, %1, and is not read.").arg(first);
    case Code::OtherCommand:
        return ImportText::tr("A command for “%1” makes no team and is left out.").arg(first);
    case Code::UnusedOption: return ImportText::tr("The option %1 is left out.").arg(first);
    case Code::PartialList:
        return ImportText::tr("This is one page of a list: %1 of %2 teams.").arg(first, second);
    default: return {};
    }
}

} // namespace

QString importFaultText(const ImportFault &fault)
{
    const QString first = fault.arguments.value(0);
    const QString second = fault.arguments.value(1);
    const QString text = fileText(fault.code, first, second);
    return text.isEmpty() ? teamText(fault.code, first, second) : text;
}

QString placedFaultText(const ImportFault &fault)
{
    const QString text = importFaultText(fault);
    if (fault.line <= 0)
        return text;
    if (fault.column <= 0)
        return ImportText::tr("Line %1: %2").arg(QString::number(fault.line), text);
    return ImportText::tr("Line %1, column %2: %3")
        .arg(QString::number(fault.line), QString::number(fault.column), text);
}

} // namespace Teamwright
