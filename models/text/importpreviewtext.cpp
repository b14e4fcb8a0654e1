// SPDX-License-Identifier: GPL-3.0-or-later
#include "importpreviewtext.h"

#include <QCoreApplication>

namespace Teamwright {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString importStateText(ImportState state)
{
    switch (state) {
    case ImportState::New: return ImportText::tr("New");
    case ImportState::Differs: return ImportText::tr("Differs");
    case ImportState::Same: return ImportText::tr("Same");
    case ImportState::Cannot: return ImportText::tr("Cannot");
    }
    Q_UNREACHABLE();
}

QString importObstacleText(ImportObstacle obstacle)
{
    switch (obstacle) {
    case ImportObstacle::None: return {};
    case ImportObstacle::Unusable: return ImportText::tr("This row cannot be used.");
    case ImportObstacle::TwiceInFile: return ImportText::tr("An earlier row is the same team.");
    case ImportObstacle::AmbiguousAlias:
        return ImportText::tr("Several teams on the proxy have this name, and the row has no team id.");
    }
    Q_UNREACHABLE();
}

QString importModeText(ImportMode mode)
{
    switch (mode) {
    case ImportMode::Overwrite: return ImportText::tr("Overwrite");
    case ImportMode::Merge: return ImportText::tr("Merge");
    }
    Q_UNREACHABLE();
}

QString importSkipText() { return ImportText::tr("Skip"); }
QString importCreateText() { return ImportText::tr("Create"); }

QStringList importColumnTitles()
{
    return {ImportText::tr("Line"), ImportText::tr("Team"), ImportText::tr("State"),
            ImportText::tr("Changes"), ImportText::tr("Action")};
}

} // namespace Teamwright
