// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Teamwright {

/// The names of what POST /team/new takes here, in the proxy's order: a list of its own, to compare others
/// with.
QStringList sandboxTeamFields();

} // namespace Teamwright
