// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "member.h"
#include "teamfields.h"

namespace Teamwright {

/// Whose value counts where both changed the same thing in two ways.
enum class Side { Theirs, Mine };

/// Two changes of one value put together.
template <typename T>
struct Merged
{
    T value;
    bool isClash = false; ///< both touched the same thing; the preferred side won there
    bool isWhole = false; ///< the value could not be taken apart: it is that of one side
};

/// Lists merge entry by entry, maps and metadata key by key; all else as a whole. A list that says "all" or
/// "default" by being empty (contract 5.11) is a whole as well: entries mean something else beside it.
Merged<FieldValue> mergedField(TeamField field, const FieldValue &was, const FieldValue &mine,
                               const FieldValue &theirs, Side preferred);

/// Role and each limit apart; a reset to the team's default concerns all limits at once.
Merged<Member> mergedMember(const Member &was, const Member &mine, const Member &theirs, Side preferred);

} // namespace Teamwright
