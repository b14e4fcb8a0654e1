// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace Teamwright {

class SandboxServer;

/// Bytes to the sandbox and bytes back, on one connection: what goes wrong on the wire stays visible.
class RawClient final
{
public:
    explicit RawClient(const SandboxServer &server);

    /// Sends a request with the master key; extra lines end in "\r\n".
    void ask(const QByteArray &method, const QByteArray &target, const QByteArray &extraLines = {},
             const QByteArray &body = {});

    /// One whole answer: head and as many bytes as Content-Length says (none after HEAD). Shorter when the
    /// connection closed or nothing more came within the time, in milliseconds.
    QByteArray answer(bool hasBody = true, int patience = 5000);

    bool isClosed(int patience = 5000);
    void leave() { m_socket.abort(); }

private:
    bool waitFor(qsizetype size, int patience);

    QTcpSocket m_socket;
    QByteArray m_key;
    QByteArray m_received;
};

QByteArray headOf(const QByteArray &answer);
QByteArray bodyOf(const QByteArray &answer);
int statusOf(const QByteArray &answer);

} // namespace Teamwright
