// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtable.h"
#include "format.h"
#include "importfault.h"

namespace Teamwright {

/// One team out of a file. Fields that the file does not name are Unset.
struct ImportedTeam
{
    Team team;
    int line = 0;   ///< where it begins, from 1
    int column = 0; ///< from 1
    QList<ImportFault> issues;

    /// False when something of it cannot be taken over: then nothing of it is.
    bool isUsable() const;
};

/// What a file was.
enum class ImportSource { Unknown, OwnJson, OwnYaml, TeamList, TeamInfo, TeamBody, Yaml, Curl, Csv };

/// All that a text holds. With a fault there are no teams: half a file is worse than none.
struct Import
{
    ImportSource source = ImportSource::Unknown;
    QList<ImportedTeam> teams;
    QList<ImportFault> remarks;       ///< about the whole file
    std::optional<ImportFault> fault; ///< why it cannot be read
    std::optional<CsvTable> table;    ///< CSV only, to match the columns otherwise: teamsOfTable()
    ColumnMapping mapping;            ///< CSV only, as guessed
};

/// Larger files are refused before they are read.
inline constexpr qint64 largestImport = 256ll * 1024 * 1024;

/// Told how many bytes of how many are read; false stops (the import is then empty).
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads what people have: our JSON and YAML; bodies of /team/list, /v2/team/list, /team/info and /team/new;
/// one curl command or a script of many; CSV with any header. Finds out which it is, unless told.
Import readTeams(const QByteArray &text, std::optional<Format> format = {},
                 const ImportProgress &progress = {});

/// The same from a file; its size is looked at first, its name says the format when it ends in .csv, .tsv,
/// .sh, .json, .yaml or .yml.
Import readTeamsFile(const QString &path, const ImportProgress &progress = {});

} // namespace Teamwright
