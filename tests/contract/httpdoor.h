// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "door.h"

#include <QSslSocket>
#include <QUrl>

#include <optional>

namespace Teamwright {

/// Speaks HTTP/1.1 on one kept-alive socket and waits for each answer. No QNetworkAccessManager: it adds
/// headers of its own, and it sends a write twice when the connection drops.
class HttpDoor final : public Door
{
public:
    HttpDoor(QUrl url, QByteArray masterKey, bool isShared);

    DoorAnswer send(const DoorRequest &request) override;
    QByteArray masterKey() const override { return m_masterKey; }
    bool isShared() const override { return m_isShared; }

private:
    bool connectSocket();
    bool waitFor(qint64 size);
    std::optional<DoorAnswer> readHead();
    DoorAnswer readAnswer(bool hasBody);
    QByteArray requestText(const DoorRequest &request) const;

    QUrl m_url;
    QByteArray m_masterKey;
    bool m_isShared;
    QSslSocket m_socket;
    QByteArray m_received;
};

} // namespace Teamwright
