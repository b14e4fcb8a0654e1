// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareclient.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cctype>

namespace Teamwright {

BareClient::BareClient(const QUrl &proxy, QByteArray key)
    : m_host(proxy.authority().toLatin1())
    , m_key(std::move(key))
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const QByteArray port = QByteArray::number(proxy.port(80));
    if (getaddrinfo(proxy.host().toLatin1().constData(), port.constData(), &hints, &found) != 0)
        qFatal("the proxy's host is not known");
    m_socket = socket(found->ai_family, found->ai_socktype, found->ai_protocol);
    if (connect(m_socket, found->ai_addr, found->ai_addrlen) != 0)
        qFatal("the proxy does not listen");
    freeaddrinfo(found);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

BareClient::~BareClient() { close(m_socket); }

void BareClient::readMore(QByteArray &buffer)
{
    char chunk[65536];
    const ssize_t size = recv(m_socket, chunk, sizeof chunk, 0);
    if (size <= 0)
        qFatal("the proxy hung up");
    buffer.append(chunk, size);
}

QByteArray BareClient::exchange(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    const QByteArray request =
        method + ' ' + path + " HTTP/1.1\r\nHost: " + m_host + "\r\nAuthorization: Bearer " + m_key +
        "\r\nContent-Type: application/json\r\nAccept-Encoding: identity\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body;
    if (send(m_socket, request.constData(), size_t(request.size()), 0) != request.size())
        qFatal("the proxy does not take the request");

    QByteArray buffer;
    qsizetype headEnd = -1;
    while ((headEnd = buffer.indexOf("\r\n\r\n")) < 0)
        readMore(buffer);
    const QByteArray head = buffer.left(headEnd).toLower();
    if (!head.startsWith("http/1.1 2"))
        qFatal("the proxy refused %s: %s", path.constData(), buffer.constData());
    const qsizetype mark = head.indexOf("content-length:") + 15;
    const qsizetype length =
        head.mid(mark, head.indexOf("\r\n", mark) < 0 ? -1 : head.indexOf("\r\n", mark) - mark)
            .trimmed()
            .toLongLong();
    while (buffer.size() < headEnd + 4 + length)
        readMore(buffer);
    return buffer.mid(headEnd + 4, length);
}

} // namespace Teamwright
