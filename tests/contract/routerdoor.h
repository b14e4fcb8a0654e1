// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "door.h"
#include "sandboxrouter.h"
#include "sandboxstore.h"

namespace Teamwright {

/// Calls the sandbox's router directly: no socket, no thread, a database in memory.
class RouterDoor final : public Door
{
public:
    RouterDoor();

    DoorAnswer send(const DoorRequest &request) override;
    QByteArray masterKey() const override { return m_router.options().masterKey; }
    bool isShared() const override { return false; }

    /// For what no request can set up.
    SandboxStore &store() { return m_store; }

private:
    SandboxOptions optionsWithClock();

    QDateTime m_now; ///< a millisecond later at each look: two writes never bear one time
    SandboxStore m_store;
    SandboxRouter m_router;
};

} // namespace Teamwright
