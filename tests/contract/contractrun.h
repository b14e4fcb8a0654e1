// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractcase.h"
#include "contractworld.h"

namespace Teamwright {

/// Runs one case; the answer is empty, or says which step went wrong and how.
/// {p} is a prefix that no other case has, so that cases do not depend on each other's order.
QString runContractCase(const ContractCase &contractCase, ContractWorld &world, int number);

} // namespace Teamwright
