// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member.h"
#include "validation.h"

namespace Teamwright {

/// One pasted person, and what becomes of them.
struct PastedMember
{
    enum class Verdict {
        Added,
        AddedUnknown,   ///< the proxy does not know them and makes a new user (contract 2.3)
        AddedAsUser,    ///< named admin, which needs a licence in an existing team (contract 2.4)
        AlreadyIn,      ///< left out
        Twice,          ///< left out: an earlier line names them
        EmailAmbiguous, ///< left out: several users have it (contract 3.9)
    };

    Member member; ///< as they would be added
    Verdict verdict = Verdict::Added;

    bool isAdded() const { return verdict <= Verdict::AddedAsUser; }

    friend bool operator==(const PastedMember &, const PastedMember &) = default;
};

/// Looks at pasted people before they are added to a team.
/// @p team is as it would be with all that is staged.
QList<PastedMember> judgePasted(const QList<Member> &pasted, const Team &team,
                                const ValidationContext &context);

} // namespace Teamwright
