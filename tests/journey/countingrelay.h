// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Teamwright {

/// Stands between a client and a server, counts the requests, and says when a certain one is there: before it
/// goes on, when its answer comes, or when the answer went on.
class CountingRelay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountingRelay)

public:
    enum class Moment { BeforeRequest, BeforeAnswer, AfterAnswer };

    explicit CountingRelay(const QUrl &server)
        : m_target(server)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, &CountingRelay::takeConnection);
    }

    QUrl url() const
    {
        QUrl url = m_target;
        url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
        url.setPort(m_server.serverPort());
        return url;
    }

    /// From then on nothing passes to the server any more.
    void stopAt(int request, Moment moment, std::function<void()> reached)
    {
        m_number = request;
        m_moment = moment;
        m_reached = std::move(reached);
    }

    int requestCount() const { return m_requests; }
    int unanswered() const { return m_unanswered; } ///< passed on, and the server is still at it

private:
    static bool isHead(const QByteArray &bytes)
    {
        return bytes.startsWith("GET ") || bytes.startsWith("POST ") || bytes.startsWith("PATCH ");
    }

    void takeConnection()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        auto *server = new QTcpSocket(this);
        server->connectToHost(m_target.host(), quint16(m_target.port()));
        connect(client, &QTcpSocket::readyRead, server, [this, client, server] { passOn(client, server); });
        connect(server, &QTcpSocket::readyRead, this,
                [this, client = QPointer(client), server] { passBack(client, server); });
    }

    void passOn(QTcpSocket *client, QTcpSocket *server)
    {
        const QByteArray bytes = client->readAll();
        if (isHead(bytes) && !m_isStopped && ++m_requests == m_number) {
            if (m_moment == Moment::BeforeRequest)
                return reach();
            m_awaited = server;
        }
        if (m_isStopped && isHead(bytes))
            return;
        m_unanswered += isHead(bytes) ? 1 : 0;
        server->write(bytes);
    }

    void passBack(const QPointer<QTcpSocket> &client, QTcpSocket *server)
    {
        const QByteArray bytes = server->readAll();
        m_unanswered -= bytes.startsWith("HTTP/") ? 1 : 0;
        const bool isAwaited = server == m_awaited && bytes.startsWith("HTTP/");
        if (isAwaited && m_moment == Moment::BeforeAnswer)
            return reach();
        if (client && !m_isStopped) {
            client->write(bytes);
            client->flush();
        }
        if (isAwaited)
            reach();
    }

    void reach()
    {
        m_awaited = nullptr;
        m_isStopped = true;
        m_reached();
    }

    QTcpServer m_server;
    QUrl m_target;
    int m_number = 0;
    Moment m_moment = Moment::BeforeRequest;
    std::function<void()> m_reached;
    QTcpSocket *m_awaited = nullptr;
    int m_requests = 0;
    int m_unanswered = 0;
    bool m_isStopped = false;
};

} // namespace Teamwright
