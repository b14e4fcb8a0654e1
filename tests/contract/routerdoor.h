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

private:
    SandboxStore m_store;
    SandboxRouter m_router;
};

} // namespace Teamwright
