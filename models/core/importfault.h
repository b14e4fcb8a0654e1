// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Teamwright {

/// Why a file cannot be read, or what is odd about one team in it. Codes and arguments; text turns them into
/// sentences.
struct ImportFault
{
    enum class Code {
        Empty,
        TooLarge,      ///< arguments: megabytes, megabytes that are allowed
        TooDeep,       ///< arguments: levels that are allowed
        TooManyCopies, ///< YAML whose aliases would unfold without end
        UnknownForm,   ///< none of the forms that are read
        BadJson,       ///< arguments: the parser's words
        BadYaml,       ///< arguments: the parser's words
        UnclosedQuote, ///< of a CSV cell or a shell word
        NoTeams,       ///< JSON, YAML or a script that speaks of something else
        LaterVersion,  ///< arguments: the version of the file
        NoTeamColumn,  ///< CSV: no column is matched to the team's id or name
        ReadFailed,    ///< arguments: the system's words

        NotATeam,  ///< an element that is no object, or names no team
        BadValue,  ///< arguments: key, what stands there
        BadMember, ///< arguments: what stands there
        NamelessMember,
        UnknownRole,  ///< arguments: the role; read as user
        UnknownField, ///< arguments: key; kept, not sent
        LongRow,      ///< CSV: more cells than the header has
        MaskedSecret, ///< arguments: path; the value was masked when the file was written
        BodyInFile,   ///< a command whose team stands in another file; arguments: its name
        OtherCommand, ///< a command that makes no team; arguments: its path
        UnusedOption, ///< arguments: an option of the command that means something else here
        PartialList,  ///< one page of a list; arguments: teams in the file, teams on the proxy
    };

    Code code = Code::Empty;
    QStringList arguments = {};
    int line = 0;   ///< from 1; 0 when the place is not known
    int column = 0; ///< from 1

    /// True when what it speaks of cannot be taken over; the others are remarks.
    bool isFatal() const { return code <= Code::BadMember || code == Code::BodyInFile; }

    friend bool operator==(const ImportFault &, const ImportFault &) = default;
};

} // namespace Teamwright
