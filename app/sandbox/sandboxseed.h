// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Teamwright {

class SandboxStore;

/// Fills an empty store with a fictional company (resources/sandbox/seed.json): a dozen teams of all kinds,
/// their people, budgets and spend. What is there already stays.
void seedSandbox(SandboxStore &store);

/// Takes everything away: teams, tombstones, users, keys.
void clearSandbox(SandboxStore &store);

} // namespace Teamwright
