// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>

namespace Teamwright {

/// One request without key and headers: those are the transport's.
struct HttpRequest
{
    QByteArray method;
    QUrl url;
    QByteArray body;

    bool isRead() const { return method == "GET"; }
};

/// What came back, whatever the status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    std::chrono::seconds retryAfter{0}; ///< from Retry-After; 0: not told

    bool isSuccess() const { return status >= 200 && status < 300; }
};

using QueryItems = QList<QPair<QString, QString>>;

/// A path of the proxy below its base URL, which may have a path of its own, with or without a slash at the
/// end. Values are encoded whatever they hold: ids may have any character (contract 5.7).
QUrl endpoint(const QUrl &baseUrl, const QString &path, const QueryItems &query = {});

bool haveSameOrigin(const QUrl &a, const QUrl &b);

} // namespace Teamwright
