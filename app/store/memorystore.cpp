// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"

#include <QMetaObject>
#include <QObject>

namespace Teamwright {

MemoryStore::~MemoryStore()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

void MemoryStore::read(const QString &name, QObject *guard, Found found)
{
    const QByteArray secret = m_secrets.value(name);
    QMetaObject::invokeMethod(
        guard, [secret, found = std::move(found)] { found(secret); }, Qt::QueuedConnection);
}

void MemoryStore::write(const QString &name, const QByteArray &secret, QObject *guard, Kept kept)
{
    keep(name, secret);
    findPlace(guard, std::move(kept));
}

void MemoryStore::remove(const QString &name) { m_secrets.remove(name); }

void MemoryStore::findPlace(QObject *guard, Kept kept)
{
    QMetaObject::invokeMethod(
        guard, [kept = std::move(kept)] { kept(SecretPlace::ThisRun); }, Qt::QueuedConnection);
}

void MemoryStore::keep(const QString &name, const QByteArray &secret)
{
    if (secret.isEmpty())
        m_secrets.remove(name);
    else
        m_secrets.insert(name, secret);
}

} // namespace Teamwright
