// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "teamedit.h"

namespace Teamwright {

/// One place where the team that was read back is not what was asked for.
struct Difference
{
    enum class Kind {
        Field,
        MemberAdded,
        MemberMissing,
        MemberRole,
        MemberLimits,  ///< of an edit only
        MemberPresent, ///< still there, though the removal was asked for
    };

    Kind kind;
    std::optional<TeamField> field; ///< of Kind::Field
    FieldValue asked;
    FieldValue held;
    Member member; ///< of the others; as the proxy holds it, or as asked when missing

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// How one operation ended, decided by reading back.
struct Outcome
{
    enum class Kind {
        Done,    ///< held as asked
        DoneBut, ///< held, with differences
        Failed,  ///< not carried out
        Unknown, ///< the answer was lost, and looking did not tell either
    };

    Kind kind = Kind::Unknown;
    QList<Difference> differences;
    std::optional<ApiError>
        error; ///< of Failed and Unknown; of Done when the answer was lost but the team was found
    std::optional<TeamDetail> held; ///< what was read back
};

/// What the proxy made of a team: members it added, values it changed or filled in (contract 2.2, 2.3).
QList<Difference> readBack(const Team &asked, const Team &held);

/// What of an edit the proxy does not hold, looked at entry by entry; other changes are not ours to judge.
/// Whether a deletion was carried out shows in the team not being found, not here.
QList<Difference> readBack(const TeamEdit &edit, const Team &held);

} // namespace Teamwright
