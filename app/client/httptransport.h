// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callhandle.h"
#include "connectionprofile.h"
#include "exchange.h"
#include "httprequest.h"
#include "keyprovider.h"
#include "result.h"

#include <QObject>
#include <QSslConfiguration>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Teamwright {

class Clock;

/// Sends requests to one profile's proxy and to nowhere else. A write leaves this program at most once, and
/// not at all from a read-only profile. The manager and the clock must outlive it; the manager is its own.
class HttpTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTransport)

public:
    HttpTransport(QNetworkAccessManager &manager, ConnectionProfile profile, KeyProvider key,
                  const Clock &clock, QObject *parent = nullptr);

    const ConnectionProfile &profile() const { return m_profile; }

    /// Any status is an answer but a redirect, which is Kind::BadReply: the key follows nobody. The handler
    /// is called later, unless the guard is gone by then.
    CallHandle send(const HttpRequest &request, QObject *guard, Handler<HttpAnswer> handler);

    void setLargestAnswer(qint64 bytes) { m_largestAnswer = bytes; } ///< 256 MB at first

Q_SIGNALS:
    void exchangeFinished(const Teamwright::Exchange &exchange);

private:
    struct Call;

    std::optional<ApiError> refusalOf(const HttpRequest &request) const;
    QNetworkRequest prepared(const HttpRequest &request, const QByteArray &key) const;
    QNetworkReply *start(const HttpRequest &request, const QNetworkRequest &prepared);
    void follow(const std::shared_ptr<Call> &call);
    void finish(Call &call);
    static CallHandle handleOf(const std::shared_ptr<Call> &held);

    QNetworkAccessManager &m_manager;
    const ConnectionProfile m_profile;
    const KeyProvider m_key;
    const Clock &m_clock;
    const QSslConfiguration m_ssl;
    qint64 m_largestAnswer = 256 * 1024 * 1024;
    quint64 m_exchanges = 0;
};

} // namespace Teamwright
