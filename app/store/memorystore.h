// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace Teamwright {

/// Keeps secrets until the program ends, and writes over the memory afterwards.
class MemoryStore final : public SecretStore
{
public:
    MemoryStore() = default;
    ~MemoryStore() override;
    Q_DISABLE_COPY_MOVE(MemoryStore)

    void read(const QString &name, QObject *guard, Found found) override;
    void write(const QString &name, const QByteArray &secret, QObject *guard, Kept kept) override;
    void remove(const QString &name) override;
    void findPlace(QObject *guard, Kept kept) override;

    bool holds(const QString &name) const { return m_secrets.contains(name); }
    void keep(const QString &name, const QByteArray &secret);

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace Teamwright
