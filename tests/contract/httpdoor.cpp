// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpdoor.h"

namespace Teamwright {

namespace {

constexpr int patience = 60000; // milliseconds; a cold proxy takes seconds for its OpenAPI document

DoorAnswer troubled(const QByteArray &trouble)
{
    DoorAnswer answer;
    answer.trouble = trouble;
    return answer;
}

} // namespace

HttpDoor::HttpDoor(QUrl url, QByteArray masterKey, bool isShared)
    : m_url(std::move(url))
    , m_masterKey(std::move(masterKey))
    , m_isShared(isShared)
{}

DoorAnswer HttpDoor::send(const DoorRequest &request)
{
    if (!connectSocket())
        return troubled("no connection: " + m_socket.errorString().toUtf8());
    m_received.clear();
    m_socket.write(requestText(request));
    const DoorAnswer answer = readAnswer(request.method != "HEAD");
    // After an unhandled error the proxy's server closes without a word.
    if (answer.status == 0 || answer.status >= 500 || answer.header("connection").toLower() == "close")
        m_socket.abort();
    return answer;
}

bool HttpDoor::connectSocket()
{
    // A server that closed while we were idle is noticed only by asking.
    m_socket.waitForReadyRead(0);
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket.abort();
    const bool isSecure = m_url.scheme() == QLatin1String("https");
    const auto port = static_cast<quint16>(m_url.port(isSecure ? 443 : 80));
    if (isSecure) {
        m_socket.connectToHostEncrypted(m_url.host(), port);
        return m_socket.waitForEncrypted(patience);
    }
    m_socket.connectToHost(m_url.host(), port);
    return m_socket.waitForConnected(patience);
}

QByteArray HttpDoor::requestText(const DoorRequest &request) const
{
    QByteArray base = m_url.path(QUrl::FullyEncoded).toUtf8();
    while (base.endsWith('/'))
        base.chop(1);
    QByteArray text = request.method + ' ' + base + request.target + " HTTP/1.1\r\n";
    text += "Host: " + m_url.authority(QUrl::FullyEncoded).toUtf8() + "\r\n";
    for (const auto &[key, value] : request.headers)
        text += key + ": " + value + "\r\n";
    if (request.method != "GET" && request.method != "HEAD")
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}

bool HttpDoor::waitFor(qint64 size)
{
    while (m_received.size() < size) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_received += m_socket.readAll();
    }
    return true;
}

std::optional<DoorAnswer> HttpDoor::readHead()
{
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!waitFor(m_received.size() + 1))
            return std::nullopt;
    }
    DoorAnswer answer;
    const QList<QByteArray> lines = m_received.left(end).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    m_received.remove(0, end + 4);
    return answer;
}

DoorAnswer HttpDoor::readAnswer(bool hasBody)
{
    std::optional<DoorAnswer> answer = readHead();
    if (!answer)
        return troubled("no answer: " + m_socket.errorString().toUtf8());
    if (!hasBody || answer->status == 204)
        return *answer;
    bool isNumber = false;
    const qint64 length = answer->header("content-length").toLongLong(&isNumber);
    if (!isNumber)
        return troubled("an answer without Content-Length, status " + QByteArray::number(answer->status));
    if (!waitFor(length))
        return troubled("the answer ended early");
    answer->body = m_received.left(length);
    return *answer;
}

} // namespace Teamwright
