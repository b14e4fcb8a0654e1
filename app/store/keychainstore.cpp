// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstore.h"

#include <QPointer>
#include <QUuid>

#include <qt6keychain/keychain.h>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

/// Starts the job; the handler hears of the end while the guard lives. The job deletes itself.
template <typename Ended>
void start(QKeychain::Job *job, const QString &name, QObject *guard, Ended ended)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, guard, std::move(ended));
    job->start();
}

const QString &probeName()
{
    static const QString name = u"probe"_qs;
    return name;
}

} // namespace

KeychainStore::KeychainStore(const QString &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{}

void KeychainStore::read(const QString &name, QObject *guard, Found found)
{
    if (m_memory.holds(name))
        return m_memory.read(name, guard, std::move(found));
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, name, guard, [job, found = std::move(found)] {
        // A locked store answers EntryNotFound (QtKeychain 0.13.2): no secret now, whatever was saved.
        found(job->error() == QKeychain::NoError ? job->textData().toUtf8() : QByteArray());
    });
}

void KeychainStore::write(const QString &name, const QByteArray &secret, QObject *guard, Kept kept)
{
    m_memory.keep(name, secret);
    if (secret.isEmpty()) {
        removeEntry(name);
        return m_memory.findPlace(guard, std::move(kept));
    }
    const QPointer<QObject> listener(guard);
    const auto store = [this, name, secret, listener, kept = std::move(kept)](SecretPlace place) {
        if (place == SecretPlace::ThisRun) {
            if (listener)
                kept(place);
            return;
        }
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(QString::fromUtf8(secret));
        start(job, name, this, [this, job, name, listener, kept] {
            const bool isStored = job->error() == QKeychain::NoError;
            if (isStored)
                m_memory.remove(name);
            if (listener)
                kept(isStored ? SecretPlace::SystemStore : SecretPlace::ThisRun);
        });
    };
    // With itself as guard: the secret is stored although the asking window may be closed meanwhile.
    findPlace(this, store);
}

void KeychainStore::remove(const QString &name)
{
    m_memory.remove(name);
    removeEntry(name);
}

void KeychainStore::findPlace(QObject *guard, Kept kept)
{
    if (!m_isProved)
        return writeProbe(guard, std::move(kept));
    QMetaObject::invokeMethod(
        guard, [kept = std::move(kept)] { kept(SecretPlace::SystemStore); }, Qt::QueuedConnection);
}

void KeychainStore::writeProbe(QObject *guard, Kept kept)
{
    const QString written = QUuid::createUuid().toString();
    const QPointer<QObject> listener(guard);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(written);
    start(job, probeName(), this, [this, job, written, listener, kept = std::move(kept)] {
        if (!listener)
            return;
        if (job->error() == QKeychain::NoError)
            readProbe(written, listener, kept);
        else
            kept(SecretPlace::ThisRun);
    });
}

void KeychainStore::readProbe(const QString &written, QObject *guard, const Kept &kept)
{
    const QPointer<QObject> listener(guard);
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, probeName(), this, [this, job, written, listener, kept] {
        m_isProved = job->error() == QKeychain::NoError && job->textData() == written;
        removeEntry(probeName());
        if (listener)
            kept(m_isProved ? SecretPlace::SystemStore : SecretPlace::ThisRun);
    });
}

void KeychainStore::removeEntry(const QString &name)
{
    start(new QKeychain::DeletePasswordJob(m_service), name, this, [] {});
}

} // namespace Teamwright
