// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usd.h"

#include <QString>

namespace Teamwright {

/// "$1,250.00"; every digit that is there stays: "$0.000000001" is never rounded to nothing.
QString amountText(const Usd &amount);

/// "120,000"
QString countText(qint64 count);

} // namespace Teamwright
