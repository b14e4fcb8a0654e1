// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "heard.h"
#include "httptransport.h"
#include "scriptedserver.h"

#include <QNetworkAccessManager>

namespace Teamwright {

/// A transport to a server that does as told.
struct Line
{
    explicit Line(ScriptedServer::Script script, const std::function<void(ConnectionProfile &)> &change = {})
        : server(std::move(script))
    {
        profile.baseUrl = server.url();
        if (change)
            change(profile);
        transport = std::make_unique<HttpTransport>(
            manager, profile, [] { return QByteArray("sk-test-key-1\n"); }, clock);
        QObject::connect(transport.get(), &HttpTransport::exchangeFinished, transport.get(),
                         [this](const Exchange &exchange) { exchanges.append(exchange); });
    }

    Heard<HttpAnswer> send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        Heard<HttpAnswer> heard;
        handle = transport->send({method, endpoint(profile.baseUrl, path), body}, &guard, heard.handler());
        return heard;
    }

    ScriptedServer server;
    ConnectionProfile profile;
    Clock clock;
    QNetworkAccessManager manager;
    std::unique_ptr<HttpTransport> transport;
    QObject guard;
    CallHandle handle;
    QList<Exchange> exchanges;
};

inline ScriptedServer::Script answering(const ScriptedServer::Reply &reply)
{
    return [reply](const ScriptedServer::Request &) { return reply; };
}

} // namespace Teamwright
