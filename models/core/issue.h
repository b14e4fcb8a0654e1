// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamfields.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Teamwright {

/// What is wrong, or worth a second look, in a team that is being typed. Codes and arguments; text turns them
/// into sentences.
struct Issue
{
    enum class Severity {
        Error,
        Question,
        Hint
    }; ///< an Error stops sending; a Question is asked once before it
    enum class Code {
        AmountInvalid, ///< not a number of dollars
        AmountNegative,
        AmountTooPrecise,
        IntegerInvalid,
        IntegerNegative, ///< the proxy takes it, and means nothing by it
        DurationInvalid, ///< no period the proxy documents
        JsonInvalid,     ///< arguments: line, column, the parser's words
        JsonNotObject,
        WindowsInvalid, ///< arguments: number of the window, from 1
        SoftNotBelowMax,
        ZeroBudget, ///< nothing at all may be spent
        AliasMissing,
        AliasTaken, ///< arguments: alias, id of the team that has it
        IdTaken,
        IdReserved,    ///< "litellm-dashboard"
        IdUnreachable, ///< holds characters some routes cannot carry
        TextWithNul,
        LicenceNeeded,
        MemberNameless, ///< neither id nor e-mail: would poison the team (contract 5.1)
        MemberTwice,
        MemberUnknown,     ///< a user the proxy does not know yet; it will make one
        ModelUnknown,      ///< arguments: model
        AliasEntryEmpty,   ///< a model alias without a name or a model
        DeprecatedMembers, ///< members, admins, users arrived and are offered as roles
    };

    Code code;
    Severity severity = Severity::Error;
    std::optional<TeamField> field;
    int memberRow = -1; ///< of the members table
    QStringList arguments;

    friend bool operator==(const Issue &, const Issue &) = default;
};

bool hasErrors(const QList<Issue> &issues);

} // namespace Teamwright
