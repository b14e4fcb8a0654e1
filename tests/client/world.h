// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "heard.h"
#include "litellmapi.h"
#include "recording.h"
#include "scriptedserver.h"

#include <QNetworkAccessManager>

namespace Teamwright {

/// The client over a server that does as told; waits are written down and go by at once, or never.
struct World
{
    explicit World(ScriptedServer::Script script)
        : server(std::move(script))
    {
        profile.baseUrl = server.url(QStringLiteral("/sub/"));
        transport = std::make_unique<HttpTransport>(
            manager, profile, [] { return QByteArray("sk-test-key-1"); }, clock);
        api = std::make_unique<LiteLlmApi>(
            *transport, [this](std::chrono::milliseconds time, QObject *context, auto then) {
                waits.append(time);
                if (doesTimePass)
                    QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
                else
                    waiting.append(then);
            });
    }

    ScriptedServer server;
    ConnectionProfile profile;
    Clock clock;
    QNetworkAccessManager manager;
    QList<std::chrono::milliseconds> waits;
    bool doesTimePass = true;
    QList<std::function<void()>> waiting; ///< when it does not pass
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<LiteLlmApi> api;
    QObject guard;
};

inline ScriptedServer::Reply replay(const QString &name)
{
    const Recording recorded = recording(name);
    return ScriptedServer::json(recorded.status, recorded.body);
}

} // namespace Teamwright
