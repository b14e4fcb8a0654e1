// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Teamwright {

/// Text from outside as it may be shown: signs that reorder or hide their neighbours become visible boxes,
/// line breaks become spaces, and the whole is isolated so that right-to-left names do not turn what stands
/// around them.
QString safeText(const QString &text);

} // namespace Teamwright
