// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace Teamwright {

/// Gives a table the looks and keys that the tables of these dialogs share: whole rows, no grid, Tab leaves
/// it, the last column takes the room that is left.
void makeQuiet(QTableView &table, const QString &accessibleName, QAbstractItemModel &model);

/// The size of a dialog in characters and lines, so that it grows with the text.
void resizeInText(QWidget &widget, int characters, int lines);

} // namespace Teamwright
