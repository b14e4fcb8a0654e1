// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxmessages.h"

#include <QHttpServer>
#include <QPointer>
#include <QTcpSocket>

namespace Teamwright {

class SandboxFaults;
class SandboxRouter;

/// The router's front door over HTTP, on the loopback only. The one place that knows QHttpServer, and that
/// mends what Qt 6.4's gets wrong: HEAD, Connection: close, headers without end, answers after the client
/// left.
class SandboxHttp final
{
public:
    SandboxHttp(SandboxRouter &router, SandboxFaults &faults);

    /// Port 0 takes any that is free. False when the port is taken.
    bool listen(quint16 port);
    quint16 port() const { return m_port; }

private:
    struct Exchange;
    void serve(const QHttpServerRequest &request, QTcpSocket *socket);
    void answer(const Exchange &exchange);
    void misbehave(Exchange exchange, const struct SandboxFault &fault);

    SandboxRouter &m_router;
    SandboxFaults &m_faults;
    QHttpServer m_server;
    quint16 m_port = 0;
};

} // namespace Teamwright
