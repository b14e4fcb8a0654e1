// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

namespace Teamwright {

/// What is staged at a cell or a row; shown by shape and colour, told by ChangeRole.
enum class ChangeKind { None, Added, Changed, Removed, Conflict };

/// A person comes, goes, or stays otherwise.
inline ChangeKind changeKindOf(const MemberEdit &edit)
{
    if (edit.was && edit.wanted)
        return *edit.was == *edit.wanted ? ChangeKind::None : ChangeKind::Changed;
    if (edit.wanted)
        return ChangeKind::Added;
    return edit.was ? ChangeKind::Removed : ChangeKind::None;
}

} // namespace Teamwright
