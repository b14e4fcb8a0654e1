// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketdoor.h"

namespace Teamwright {

namespace {

SandboxServerOptions emptyInMemory()
{
    SandboxServerOptions options;
    options.isEmpty = true;
    return options;
}

} // namespace

SocketDoor::SocketDoor() : m_server(emptyInMemory()) { }

std::unique_ptr<SocketDoor> SocketDoor::open(QString *reason)
{
    std::unique_ptr<SocketDoor> door(new SocketDoor);
    if (const auto fault = door->m_server.start()) {
        *reason = *fault;
        return nullptr;
    }
    door->m_http = std::make_unique<HttpDoor>(door->m_server.url(), door->m_server.key(), false);
    return door;
}

} // namespace Teamwright
