// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Teamwright {

/// A bare HTTP server on a free loopback port: writes down each request that arrived whole, and does with it
/// what the test says, misbehaviour included.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    struct Request
    {
        QByteArray method;
        QByteArray target;                     ///< path and query as sent
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;

        QByteArray path() const
        {
            return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
        }
    };

    /// What happens to a request. Bytes go out as they are; then the connection may be closed.
    struct Reply
    {
        QByteArray bytes;
        bool closes = false;
    };
    using Script = std::function<Reply(const Request &)>;

    explicit ScriptedServer(Script script, QObject *parent = nullptr);

    QUrl url(const QString &path = {}) const;
    const QList<Request> &requests() const { return m_requests; }
    int countOf(const QByteArray &method) const;
    void closeConnections();

    static Reply json(int status, const QByteArray &body, const QByteArray &headers = {});
    static Reply silence() { return {}; }
    static Reply hangUp() { return {{}, true}; }

private:
    void accept();
    void read(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket, QByteArray &buffer);

    Script m_script;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace Teamwright
