// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

namespace Teamwright {

/// A value as people read it in a spreadsheet: lists with commas, anything nested as JSON. Empty for Unset
/// and Null; an empty list is "[]", for it means something else than nothing.
QString cellOf(const FieldValue &value);

/// The value of a cell; empty is Unset, "null" an empty limit or period. Invalid for what cannot be read.
FieldValue fieldOfCell(const FieldSpec &spec, const QString &cell);

/// A column of a member's; nothing of csvColumns() else.
bool isMemberColumn(const QString &key);
QString memberCell(const Member &member, const QString &key);
/// False when the cell cannot be read.
bool setMemberCell(Member &member, const QString &key, const QString &cell);

} // namespace Teamwright
