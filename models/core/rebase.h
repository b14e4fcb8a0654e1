// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

namespace Teamwright {

/// One change of ours to something that somebody else changed meanwhile, in another way.
struct EditConflict
{
    std::optional<TeamField> field;  ///< else a person
    std::optional<MemberKey> member; ///< else a field
    FieldEdit fieldEdit;             ///< was and mine, of a field
    FieldValue theirs;
    MemberEdit memberEdit; ///< was and mine, of a person
    std::optional<Member> theirMember;
    bool canBeBoth = false; ///< lists, maps and metadata: both changes fit together

    friend bool operator==(const EditConflict &, const EditConflict &) = default;
};

enum class Resolution { Theirs, Mine, Both };

/// An edit laid over a later state of its team.
struct Rebased
{
    TeamEdit edit; ///< `was` is the later state, but for the conflicts; what the proxy holds already is gone
    QList<EditConflict> conflicts;

    friend bool operator==(const Rebased &, const Rebased &) = default;
};

/// Three-way: what only we changed stays, what both changed alike is done, what both changed differently is a
/// conflict. Within one person, role and each limit are looked at apart; within metadata each key of the top
/// level; within lists each entry: changes that do not touch each other merge by themselves.
Rebased rebase(const TeamEdit &edit, const Team &fresh);

/// The edit with that conflict settled: its `was` is theirs then.
TeamEdit resolved(const TeamEdit &edit, const EditConflict &conflict, Resolution resolution);

} // namespace Teamwright
