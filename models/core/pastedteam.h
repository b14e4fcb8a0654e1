// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

#include <QStringList>

namespace Teamwright {

/// A team found in pasted text, and what of the text could not be used: nothing is dropped in silence.
struct PastedTeam
{
    /// Somebody named in a list that has no effect on the proxy (contract 2.1).
    struct Deprecated
    {
        QString key; ///< "members", "admins" or "users"
        Member member;

        friend bool operator==(const Deprecated &, const Deprecated &) = default;
    };

    Team team; ///< fields and members_with_roles; a value of the wrong type is Invalid
    QList<Deprecated> deprecated;
    QStringList unknownKeys;   ///< of the body, and values that say nothing: "members_with_roles[1].role"
    QStringList unusedOptions; ///< of the command: "--form", "-o team.json"
    QString path; ///< of the command's URL; empty for a bare body. Other than /team/new is worth a word
};

/// Why there is no team in a text.
struct PasteFault
{
    enum class Kind {
        Empty,
        NotACommand, ///< neither curl nor JSON
        UnclosedQuote,
        NoBody,     ///< a command without --data
        BodyInFile, ///< --data @file; the detail names it
        BadJson,    ///< see json
        NotAnObject,
    };

    Kind kind;
    QString detail;
    JsonFault json;
};

} // namespace Teamwright
