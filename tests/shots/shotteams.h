// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <functional>

namespace Teamwright {

/// One picture of one screen: what it shows, and how it comes about.
using TakeShot = std::function<void(const QString &name, const QImage &picture)>;

/// The list of teams and a team's detail, in their main states, in the palette and scale that are set now.
void shootTeams(const TakeShot &take);

} // namespace Teamwright
