// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkedit.h"
#include "rebase.h"

#include <QStringList>

namespace Teamwright {

/// "Maximum budget from $5.00 to $10.00"; of lists only the entries that come and go.
QString fieldChangeText(TeamField field, const FieldEdit &change);

/// "role of user-2434 from admin to user"; "user-2434 added as user".
QString memberChangeText(const MemberEdit &change);

/// One line for each change in it, without the team's name.
QStringList changeLines(const TeamEdit &edit);

/// What the other side did to the same thing, and what is wanted here: one or two sentences.
QString conflictText(const EditConflict &conflict);
QString resolutionText(Resolution resolution); ///< "Theirs", for a button

/// Why teams are left out of a change to many, for a sentence such as "3 teams left out: …".
QString bulkRefusalText(BulkRefusal refusal, TeamField field);

} // namespace Teamwright
