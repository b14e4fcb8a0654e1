// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace Teamwright {

/// Hands out the key at the moment a request is made, so that nobody else has to keep it.
using KeyProvider = std::function<QByteArray()>;

} // namespace Teamwright
