// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamsindex.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Teamwright {

/// One column as somebody arranged it.
struct ColumnState
{
    TeamColumn column;
    int width = 0; ///< logical pixels
    bool isShown = true;

    friend bool operator==(const ColumnState &, const ColumnState &) = default;
};

/// The columns of the list in their order, each once, and what it is sorted by.
struct ListState
{
    QList<ColumnState> columns;
    TeamColumn sortColumn = TeamColumn::Alias;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// What a new person sees: what matters most, in a width that holds usual values.
    static ListState usual();

    QJsonObject toJson() const;
    /// What the object lacks or gets wrong is as usual; so old settings survive new columns.
    static ListState fromJson(const QJsonObject &object);

    friend bool operator==(const ListState &, const ListState &) = default;
};

QJsonObject toJson(const TeamsFilter &filter);
TeamsFilter filterFromJson(const QJsonObject &object);

} // namespace Teamwright
