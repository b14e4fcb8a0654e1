// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"

#include <QSslConfiguration>

class QNetworkAccessManager;

namespace Teamwright {

/// Sends the manager's connections through the profile's network proxy. Loopback never takes one.
void setUpNetworkProxy(QNetworkAccessManager &manager, const ConnectionProfile &profile);

/// The system's trust, and the profile's own certificate authority besides.
QSslConfiguration sslConfigurationOf(const ConnectionProfile &profile);

} // namespace Teamwright
