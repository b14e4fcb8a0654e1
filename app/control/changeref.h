// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rebase.h"
#include "teamedit.h"

namespace Teamwright {

/// One staged change of one team: a field, a person, or, with neither, the deletion.
struct ChangeRef
{
    TeamId team;
    std::optional<TeamField> field{};
    std::optional<MemberKey> member{};

    friend bool operator==(const ChangeRef &, const ChangeRef &) = default;
};

QList<ChangeRef> changesIn(const TeamEdit &edit);

/// The edit without those changes; without its deletion, the others count.
TeamEdit without(const TeamEdit &edit, const QList<ChangeRef> &leftOut);

/// What stays staged when @p sent was carried out and @p held read back, while @p staged may have been
/// changed meanwhile: what was changed or taken back on the way is wanted as a change to what is held now.
/// @p base is the team as the workspace knew it until now, or nullptr.
TeamEdit afterSending(const TeamEdit &staged, const TeamEdit &sent, const Team *base, const Team &held);

/// What is in conflict is still staged as it was when the conflict was found.
bool isStaged(const TeamEdit &edit, const EditConflict &conflict);

/// The edit once the proxy made something else of it than asked: those entries are not wanted any more.
TeamEdit withoutConflicts(const TeamEdit &edit, const QList<EditConflict> &conflicts, const TeamEdit &sent);

} // namespace Teamwright
