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
        // Of a change to an existing team:
        FieldFixed,           ///< can be set on create only
        FieldNotClearable,    ///< the proxy offers no way to empty it
        AllModelsOpened,      ///< the last model goes: an empty list means every model (contract 2.5)
        BudgetForLife,        ///< a budget without a period is never counted anew
        MemberBudgetForLife,  ///< arguments: name
        MemberDefaultCounts,  ///< arguments: name; without a budget of their own the team's default counts
        NotAMember,           ///< arguments: name; limits for strangers leave stray rows (contract 3.12)
        EmailAmbiguous,       ///< arguments: e-mail; several users have it (contract 3.9)
        AdminNeedsLicence,    ///< arguments: name (contract 2.4)
        DemotionFinal,        ///< arguments: name; without a licence there is no way back
        LastAdmin,            ///< arguments: names; nobody in the team could manage it afterwards
        RemovalTakesKeys,     ///< arguments: name, number of keys, their names (contract 3.11)
        DeletionTakesMembers, ///< arguments: number of members, of keys
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
