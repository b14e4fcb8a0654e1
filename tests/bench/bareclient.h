// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace Teamwright {

/// The least that can speak with a proxy: one blocking socket kept alive, no parsing. What we measure
/// ourselves against.
class BareClient final
{
public:
    BareClient(const QUrl &proxy, QByteArray key);
    ~BareClient();
    BareClient(const BareClient &) = delete;
    BareClient &operator=(const BareClient &) = delete;

    /// The body of the answer; ends the bench when the status is not 2xx.
    QByteArray get(const QByteArray &path) { return exchange("GET", path, {}); }
    QByteArray post(const QByteArray &path, const QByteArray &body) { return exchange("POST", path, body); }

private:
    QByteArray exchange(const QByteArray &method, const QByteArray &path, const QByteArray &body);
    void readMore(QByteArray &buffer);

    QByteArray m_host;
    QByteArray m_key;
    int m_socket = -1;
};

} // namespace Teamwright
