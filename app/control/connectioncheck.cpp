// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncheck.h"

#include "keyring.h"

namespace Teamwright {

ConnectionCheck::ConnectionCheck(KeyRing &keys, ApiFactory makeApi, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_makeApi(std::move(makeApi))
{}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start(const ConnectionProfile &profile, const QByteArray &key)
{
    m_try = std::make_unique<QObject>();
    m_isRunning = true;
    // Later in both cases: this may be called from the answer of the try before, whose api is replaced then.
    if (key.isEmpty())
        m_keys.find(profile, m_try.get(), [this, profile](const QByteArray &kept) { send(profile, kept); });
    else
        QMetaObject::invokeMethod(
            m_try.get(), [this, profile, key] { send(profile, key); }, Qt::QueuedConnection);
}

void ConnectionCheck::cancel()
{
    m_try.reset();
    m_isRunning = false;
}

void ConnectionCheck::send(const ConnectionProfile &profile, const QByteArray &key)
{
    m_api = m_makeApi(profile, [key] { return key; });
    m_api->fetchReport(m_try.get(), [this, profile](const Result<ConnectionReport> &result) {
        m_isRunning = false;
        if (!result)
            return Q_EMIT finished(result);
        ConnectionReport report = *result;
        report.capabilities.isReadOnlyProfile = profile.isReadOnly;
        Q_EMIT finished(report);
    });
}

} // namespace Teamwright
