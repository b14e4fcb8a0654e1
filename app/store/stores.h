// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activitylog.h"
#include "draftstore.h"
#include "stagedstore.h"

namespace Teamwright {

/// Where everything lies that people typed, staged or sent, below one data folder.
struct Stores
{
    explicit Stores(const QString &dataFolder);

    /// A profile was given another name: what is kept for it follows.
    void moveScope(const QString &from, const QString &to);

    DraftStore drafts;
    StagedStore staged;
    ActivityLog activity;
    QString historyFolder; ///< of journals and snapshots, one each a profile
};

} // namespace Teamwright
