// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketdoor.h"

namespace Teamwright {

namespace {

SandboxServerOptions withoutExamples(const QString &dataFile)
{
    SandboxServerOptions options;
    options.dataFile = dataFile;
    options.isEmpty = true;
    return options;
}

} // namespace

SocketDoor::SocketDoor(const QString &dataFile)
    : m_server(withoutExamples(dataFile))
{}

std::unique_ptr<SocketDoor> SocketDoor::open(QString *reason, const QString &dataFile)
{
    std::unique_ptr<SocketDoor> door(new SocketDoor(dataFile));
    if (const auto fault = door->m_server.start()) {
        *reason = *fault;
        return nullptr;
    }
    door->m_http = std::make_unique<HttpDoor>(door->m_server.url(), door->m_server.key(), false);
    return door;
}

} // namespace Teamwright
