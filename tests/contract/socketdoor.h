// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpdoor.h"
#include "sandboxserver.h"

#include <memory>

namespace Teamwright {

/// The sandbox as a person meets it: a server on a loopback port, in a thread of its own.
class SocketDoor final : public Door
{
public:
    /// Nothing, and *reason, when the server does not start.
    /// Without a data file everything is kept in memory.
    static std::unique_ptr<SocketDoor> open(QString *reason, const QString &dataFile = {});

    DoorAnswer send(const DoorRequest &request) override { return m_http->send(request); }
    QByteArray masterKey() const override { return m_http->masterKey(); }
    bool isShared() const override { return false; }

private:
    explicit SocketDoor(const QString &dataFile);

    SandboxServer m_server;
    std::unique_ptr<HttpDoor> m_http;
};

} // namespace Teamwright
