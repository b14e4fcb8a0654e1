// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamcolumns.h"
#include "teamrow.h"

#include <QVariant>

namespace Teamwright {

/// What ValueRole tells of one cell of the list; invalid where nothing is set.
QVariant cellValue(const TeamRow &row, TeamColumn column);

template <typename T>
QVariant cellValue(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// Numbers stand at the right edge: Qt::Alignment as an integer.
int cellAlignment(TeamColumn column);

} // namespace Teamwright
