// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "sandboxserver.h"

#include <QElapsedTimer>

namespace Teamwright {

RawClient::RawClient(const SandboxServer &server)
    : m_key(server.key())
{
    m_socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
    m_socket.waitForConnected();
}

void RawClient::ask(const QByteArray &method, const QByteArray &target, const QByteArray &extraLines,
                    const QByteArray &body)
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer " + m_key +
                      "\r\n" + extraLines;
    if (!body.isEmpty())
        text +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket.write(text + "\r\n" + body);
    m_socket.flush();
}

bool RawClient::waitFor(qsizetype size, int patience)
{
    QElapsedTimer clock;
    clock.start();
    while (m_received.size() < size) {
        const int left = patience - static_cast<int>(clock.elapsed());
        if (m_socket.bytesAvailable() == 0 && (left <= 0 || !m_socket.waitForReadyRead(left)))
            return false;
        m_received += m_socket.readAll();
    }
    return true;
}

QByteArray RawClient::answer(bool hasBody, int patience)
{
    while (!m_received.contains("\r\n\r\n")) {
        if (!waitFor(m_received.size() + 1, patience))
            return std::exchange(m_received, {});
    }
    qsizetype size = headOf(m_received).size();
    const qsizetype length = m_received.toLower().indexOf("content-length: ");
    if (hasBody && length >= 0) {
        const qsizetype begin = length + qsizetype(sizeof "content-length: ") - 1;
        size += m_received.mid(begin, m_received.indexOf("\r\n", begin) - begin).toInt();
    }
    waitFor(size, patience);
    const QByteArray whole = m_received.left(size);
    m_received.remove(0, whole.size());
    return whole;
}

bool RawClient::isClosed(int patience)
{
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(patience);
}

QByteArray headOf(const QByteArray &answer) { return answer.left(answer.indexOf("\r\n\r\n") + 4); }

QByteArray bodyOf(const QByteArray &answer) { return answer.mid(headOf(answer).size()); }

int statusOf(const QByteArray &answer) { return answer.mid(qsizetype(sizeof "HTTP/1.1 ") - 1, 3).toInt(); }

} // namespace Teamwright
