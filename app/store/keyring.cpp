// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include "profilestore.h"

namespace Teamwright {

KeyRing::KeyRing(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void KeyRing::find(const ConnectionProfile &profile, QObject *guard, SecretStore::Found found)
{
    storeOf(profile).read(secretName(profile), guard, std::move(found));
}

void KeyRing::keep(const ConnectionProfile &profile, const QByteArray &key, QObject *guard,
                   SecretStore::Kept kept)
{
    storeOf(profile).write(secretName(profile), key, guard, std::move(kept));
}

void KeyRing::forget(const ConnectionProfile &profile) { storeOf(profile).remove(secretName(profile)); }

void KeyRing::follow(const ConnectionProfile &former, const ConnectionProfile &now,
                     std::function<void()> done)
{
    if (secretName(former) == secretName(now))
        return done();
    const auto leave = [this, former, done] {
        forget(former);
        done();
    };
    if (originOf(former.baseUrl) != originOf(now.baseUrl))
        return leave();
    find(now, this, [this, former, now, leave](const QByteArray &newer) {
        if (!newer.isEmpty())
            return leave();
        find(former, this, [this, now, leave](const QByteArray &key) {
            // The old entry goes only when the new one is there.
            keep(now, key, this, [leave](SecretPlace) { leave(); });
        });
    });
}

void KeyRing::findPlace(const ConnectionProfile &profile, QObject *guard, SecretStore::Kept kept)
{
    storeOf(profile).findPlace(guard, std::move(kept));
}

SecretStore &KeyRing::storeOf(const ConnectionProfile &profile)
{
    const bool isReserved = profile.name == sandboxProfileName || profile.name == environmentProfileName;
    return isReserved ? static_cast<SecretStore &>(m_reserved) : m_store;
}

} // namespace Teamwright
