// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memorystore.h"

#include <QObject>

namespace Teamwright {

/// Keeps secrets in the system's store (libsecret, KWallet) once a probe, written and read back, proved that
/// it works; what it does not take stays in memory for this run. QtKeychain's unencrypted fallback is never
/// used.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainStore)

public:
    /// @p service is the name of the program within the system's store; tests have one of their own.
    explicit KeychainStore(const QString &service = QStringLiteral("teamwright"), QObject *parent = nullptr);

    void read(const QString &name, QObject *guard, Found found) override;
    void write(const QString &name, const QByteArray &secret, QObject *guard, Kept kept) override;
    void remove(const QString &name) override;
    void findPlace(QObject *guard, Kept kept) override;

private:
    void writeProbe(QObject *guard, Kept kept);
    void readProbe(const QString &written, QObject *guard, const Kept &kept);
    void removeEntry(const QString &name);

    QString m_service;
    bool m_isProved = false; ///< a failure is not remembered: the store may be unlocked meanwhile
    MemoryStore m_memory;    ///< what the system did not take
};

} // namespace Teamwright
