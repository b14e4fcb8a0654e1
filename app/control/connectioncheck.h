// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

namespace Teamwright {

/// Tries a profile that may not even be saved: who answers there, and what the key may do. One try at a time;
/// a new one drops the one before.
class ConnectionCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionCheck)

public:
    ConnectionCheck(KeyRing &keys, ApiFactory makeApi, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// With an empty key the one kept for that profile is used, if there is any.
    void start(const ConnectionProfile &profile, const QByteArray &key);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const Teamwright::Result<Teamwright::ConnectionReport> &result);

private:
    void send(const ConnectionProfile &profile, const QByteArray &key);

    KeyRing &m_keys;
    ApiFactory m_makeApi;
    bool m_isRunning = false;
    std::unique_ptr<QObject> m_try; ///< guard of the answers of the running try
    std::unique_ptr<TeamsApi> m_api;
};

} // namespace Teamwright
