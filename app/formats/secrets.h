// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"

namespace Teamwright {

/// A text in a team that looks like a secret by its key or by itself, to be named before it leaves the house.
struct Secret
{
    TeamId team;
    QString alias; ///< of the team
    QString path;  ///< "metadata.slack.token", "router_settings.keys[0]"

    friend bool operator==(const Secret &, const Secret &) = default;
};

/// Everything in metadata and in the settings beside the field table that looks like a secret. References
/// ("os.environ/NAME") do not.
QList<Secret> findSecrets(const QList<Team> &teams);

/// The same team with a mask in the place of each secret.
Team withoutSecrets(const Team &team);

/// The paths in a team out of a file where a mask stands instead of a value.
QStringList maskedPaths(const Team &team);

/// Puts what `current` holds in the place of masks; masks it knows nothing of are taken out, for a mask must
/// never be stored as if it were the value.
void restoreSecrets(Team &imported, const Team &current);

} // namespace Teamwright
