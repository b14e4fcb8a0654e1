// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

#include <QHash>

namespace Teamwright {

/// What a team out of a file is, beside what the proxy has.
enum class ImportState { New, Differs, Same, Cannot };

/// Why a row cannot be taken in.
enum class ImportObstacle {
    None,
    Unusable,       ///< the file itself says nothing usable there
    TwiceInFile,    ///< an earlier row is the same team
    AmbiguousAlias, ///< several teams on the proxy have that name, and the row has no id
};

/// What is done with a team that is on both sides.
enum class ImportMode {
    Overwrite, ///< every field the file names, and exactly its members
    Merge,     ///< lists, maps, metadata and members are added to; nothing is taken away
};

struct ImportRow
{
    ImportState state = ImportState::New;
    ImportObstacle obstacle = ImportObstacle::None;
    Team wanted;         ///< of New: as it would be created
    TeamId match;        ///< of Differs and Same: the team on the proxy
    TeamEdit difference; ///< of Differs: what Overwrite would change
};

/// By what a team of one side is found on the other.
enum class ImportMatch {
    ById,        ///< an id that the other side lacks is another team, whatever its alias
    ByIdOrAlias, ///< two proxies: each made ids of its own
};

/// One row for each wanted team, in their order. Teams without an id belong together by an alias that only
/// one team has. Fields that the file does not name (Unset) are no difference.
QList<ImportRow> previewImport(const QList<Team> &wanted, const QList<bool> &isUsable,
                               const QList<Team> &held, ImportMatch by = ImportMatch::ById);

/// What taking in that team would stage.
TeamEdit importEdit(const Team &held, const Team &wanted, ImportMode mode);

} // namespace Teamwright
