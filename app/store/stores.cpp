// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores.h"

#include "journal.h"
#include "ownerfile.h"
#include "snapshotstore.h"

namespace Teamwright {

Stores::Stores(const QString &dataFolder)
    : drafts(dataFolder + QStringLiteral("/drafts"))
    , staged(dataFolder + QStringLiteral("/staged"))
    , activity(dataFolder + QStringLiteral("/history/requests.jsonl"))
    , historyFolder(dataFolder + QStringLiteral("/history"))
{}

void Stores::moveScope(const QString &from, const QString &to)
{
    drafts.moveScope(from, to);
    staged.moveScope(from, to);
    const auto pathOf = [this](const QString &scope, QLatin1String suffix) {
        return historyFolder + u'/' + fileNameFor(scope.toUtf8()) + suffix;
    };
    for (const QLatin1String suffix : {Journal::suffix, SnapshotStore::suffix})
        QFile::rename(pathOf(from, suffix), pathOf(to, suffix)); // never over another's
}

} // namespace Teamwright
