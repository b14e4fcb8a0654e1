// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfault.h"
#include "team.h"

namespace Teamwright {

struct ImportedTeam;

/// A CSV text (RFC 4180) as rows of cells. Guards against formulas are taken off.
struct CsvTable
{
    QChar separator = u',';
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header
    QList<int> lines;        ///< of each row, from 1
    QList<ImportFault> remarks;
};

/// What each column of a table means: a key of csvColumns(), or nothing.
struct ColumnMapping
{
    QStringList keys;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Finds the separator by the header unless told ("sep=;" in the first line tells as well).
std::optional<CsvTable> readCsvTable(const QByteArray &text, ImportFault &fault, QChar separator = {});

/// By LiteLLM's keys, by the labels of this program, and by the words people write.
ColumnMapping guessMapping(const QStringList &header);

/// The teams of a table: a row each, or a row for each member where a column means a member's. An empty cell
/// says nothing. Wants a column for team_id or team_alias.
QList<ImportedTeam> teamsOfTable(const CsvTable &table, const ColumnMapping &mapping);

/// The cell between separators, in quotes where it must be.
QByteArray csvCell(const QString &text, QChar separator);

/// A text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one. Reading
/// takes exactly that off.
QString guarded(const QString &text);
QString unguarded(const QString &cell);

} // namespace Teamwright
