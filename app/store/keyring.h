// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memorystore.h"

#include <QObject>

namespace Teamwright {

struct ConnectionProfile;

/// Where the key of a profile comes from and goes to: the secret store for the profiles people made, this run
/// of the program for the sandbox and the environment.
class KeyRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyRing)

public:
    explicit KeyRing(SecretStore &store, QObject *parent = nullptr);

    void find(const ConnectionProfile &profile, QObject *guard, SecretStore::Found found);
    void keep(const ConnectionProfile &profile, const QByteArray &key, QObject *guard,
              SecretStore::Kept kept);
    void forget(const ConnectionProfile &profile);
    /// A profile was changed: its key follows another name, never to another origin. A key that is kept for
    /// the new one already stays. Done is called when the key is where it belongs.
    void follow(const ConnectionProfile &former, const ConnectionProfile &now, std::function<void()> done);
    /// Where the key of such a profile would be kept.
    void findPlace(const ConnectionProfile &profile, QObject *guard, SecretStore::Kept kept);

private:
    SecretStore &storeOf(const ConnectionProfile &profile);

    SecretStore &m_store;
    MemoryStore m_reserved; ///< of the sandbox and the environment
};

} // namespace Teamwright
