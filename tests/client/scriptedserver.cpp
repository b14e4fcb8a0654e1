// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QTcpSocket>

#include <algorithm>

namespace Teamwright {

ScriptedServer::ScriptedServer(Script script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(serverPort()), path));
}

int ScriptedServer::countOf(const QByteArray &method) const
{
    return int(std::ranges::count(m_requests, method, &Request::method));
}

void ScriptedServer::closeConnections()
{
    for (QTcpSocket *socket : m_buffers.keys())
        socket->disconnectFromHost();
}

ScriptedServer::Reply ScriptedServer::json(int status, const QByteArray &body, const QByteArray &headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Some\r\nContent-Type: application/json\r\n" +
                headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            false};
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (m_buffers.contains(socket) && takeRequest(socket, buffer)) {
    }
}

bool ScriptedServer::takeRequest(QTcpSocket *socket, QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    Request request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_requests.append(request);
    const Reply reply = m_script(request);
    socket->write(reply.bytes);
    if (reply.closes)
        socket->disconnectFromHost();
    return true;
}

} // namespace Teamwright
