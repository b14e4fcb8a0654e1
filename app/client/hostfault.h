// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QNetworkReply>

namespace Teamwright {

/// Why no answer came, by the error of a reply that has no HTTP status. A cancelled reply that nobody
/// cancelled ran into the time-out: Qt 6.4 does not tell the two apart.
ApiError hostFault(QNetworkReply::NetworkError error, const QString &words);

} // namespace Teamwright
