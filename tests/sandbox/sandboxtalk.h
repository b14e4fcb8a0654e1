// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxrouter.h"
#include "sandboxstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Teamwright {

/// A sandbox in memory whose clock stands still at 2026-11-23 17:47:44 UTC (a Monday), and short ways to ask
/// it.
class SandboxTalk final
{
public:
    SandboxTalk();

    struct Reply
    {
        int status = 0;
        QJsonValue body;

        QJsonObject object() const { return body.toObject(); }
        QString message() const
        {
            return object()
                .value(QStringLiteral("error"))
                .toObject()
                .value(QStringLiteral("message"))
                .toString();
        }
        QJsonValue detail() const { return object().value(QStringLiteral("detail")); }
        QString detailError() const { return detail().toObject().value(QStringLiteral("error")).toString(); }
    };

    Reply post(const char *path, const QByteArray &body, const QByteArray &key = masterKey);
    Reply get(const char *path, const QByteArray &query = {}, const QByteArray &key = masterKey);
    SandboxAnswer answer(const char *method, const char *path, const QByteArray &body,
                         const SandboxHeaders &headers);

    /// A virtual key, made by /key/generate.
    QByteArray key(const QByteArray &body);
    /// team_info of /team/info; empty when there is no such team.
    QJsonObject team(const QByteArray &id);

    static const QByteArray masterKey;

    SandboxStore store;
    QDateTime now;
    SandboxRouter router;
};

} // namespace Teamwright
