// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace Teamwright {

/// Where a secret is kept: in the system's own store, or in memory until the program ends.
enum class SecretPlace { SystemStore, ThisRun };

/// Keeps the keys of the proxies. Every answer comes later, on the thread of the caller, unless the guard is
/// gone by then. Nothing is ever kept readable on disk.
class SecretStore
{
public:
    using Found = std::function<void(const QByteArray &secret)>; ///< empty: none to be had, which is not
                                                                 ///< "none was saved"
    using Kept = std::function<void(SecretPlace place)>;

    virtual ~SecretStore() = default;

    virtual void read(const QString &name, QObject *guard, Found found) = 0;
    /// An empty secret is forgotten.
    virtual void write(const QString &name, const QByteArray &secret, QObject *guard, Kept kept) = 0;
    virtual void remove(const QString &name) = 0;

    /// Finds out where a secret written now would be kept.
    virtual void findPlace(QObject *guard, Kept kept) = 0;
};

} // namespace Teamwright
