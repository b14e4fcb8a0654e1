// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importpreview.h"

#include <QStringList>

namespace Teamwright {

QString importStateText(ImportState state);          ///< "New", for a cell
QString importObstacleText(ImportObstacle obstacle); ///< why a row cannot be taken in, as a sentence
QString importModeText(ImportMode mode);             ///< "Overwrite", for a choice
QString importSkipText();
QString importCreateText();
QStringList importColumnTitles();

} // namespace Teamwright
