// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamedit.h"

namespace Teamwright {

enum class BulkKind {
    SetField,
    ClearField,
    RaiseBy,
    RaiseByPercent,
    AddToList,
    RemoveFromList,
    Block,
    Unblock
};

/// One change for many teams. Each team gets an edit of its own, by what it has.
struct BulkChange
{
    BulkKind kind = BulkKind::SetField;
    TeamField field = TeamField::Alias; ///< not of Block and Unblock
    /// SetField: what is wanted. RaiseBy: Usd, or qint64 for whole numbers; may be negative. RaiseByPercent:
    /// Usd, 10 for ten percent more. AddToList, RemoveFromList: QStringList.
    FieldValue argument;

    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

/// Why a team is left out.
enum class BulkRefusal {
    None,
    SameAlready,
    Unfit,   ///< the field cannot be changed so, or the argument is of another type
    NoLimit, ///< nothing there to raise
    BelowZero,
    TooPrecise,  ///< more digits than the proxy keeps
    MeansAll,    ///< the empty list means all (contract 2.5): with an entry it would allow less
    WouldMeanAll ///< the last entry would go, and the empty list means all
};

struct BulkEdit
{
    std::optional<TeamEdit> edit;
    BulkRefusal refusal = BulkRefusal::None;
};

/// What the change comes to for that team.
BulkEdit bulkEdit(const Team &base, const BulkChange &change);

/// What it comes to for all of them: to be shown before it is staged.
struct BulkPreview
{
    QList<TeamEdit> edits;
    QMap<BulkRefusal, QList<TeamId>> refused;
};

BulkPreview bulkPreview(const QList<Team> &teams, const BulkChange &change);

/// Whether a change of that kind makes sense for the field at all: what a dialog offers.
bool canBulkChange(BulkKind kind, TeamField field);

} // namespace Teamwright
