// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectioncontroller.h"

#include "keyring.h"
#include "profilestore.h"

#include <algorithm>

namespace Teamwright {

ConnectionController::ConnectionController(ProfileStore &profiles, KeyRing &keys, Prompter &prompter,
                                           ApiFactory makeApi, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_prompter(prompter)
    , m_makeApi(std::move(makeApi))
{
    connect(&profiles, &ProfileStore::profilesChanged, this, &ConnectionController::choicesChanged);
    connect(&profiles, &ProfileStore::profileReplaced, this, &ConnectionController::follow);
    connect(&profiles, &ProfileStore::profileRemoved, this,
            [this](const ConnectionProfile &former) { m_keys.forget(former); });
    const auto environment = profiles.environmentProfile();
    if (environment && !profiles.environmentKey().isEmpty())
        m_keys.keep(*environment, profiles.environmentKey(), this, [](SecretPlace) {});
}

ConnectionController::~ConnectionController() = default;

void ConnectionController::offerSandbox(const QUrl &baseUrl, const QByteArray &key)
{
    m_sandbox.emplace();
    m_sandbox->name = sandboxProfileName;
    m_sandbox->baseUrl = baseUrl;
    m_keys.keep(*m_sandbox, key, this, [](SecretPlace) {});
    Q_EMIT choicesChanged();
}

QList<ConnectionProfile> ConnectionController::choices() const
{
    QList<ConnectionProfile> all;
    if (m_sandbox)
        all.append(*m_sandbox);
    if (const auto environment = m_profiles.environmentProfile())
        all.append(*environment);
    return all + m_profiles.profiles();
}

QList<ProfileIssue> ConnectionController::save(const ConnectionProfile &profile, const QByteArray &key,
                                               const QString &formerName)
{
    const QList<ProfileIssue> issues = m_profiles.check(profile, formerName);
    if (hasErrors(issues))
        return issues;
    if (!key.isEmpty()) // before the profile, so that the old key does not follow over it
        m_keys.keep(profile, key, this, [](SecretPlace) {});
    const bool isOpen = m_connection && m_connection->profile() == profile;
    m_profiles.save(profile, formerName);
    if (isOpen && !key.isEmpty())
        open(profile.name);
    return issues;
}

bool ConnectionController::open(const QString &name)
{
    const QList<ConnectionProfile> all = choices();
    const auto chosen = std::ranges::find(all, name, &ConnectionProfile::name);
    if (chosen == all.end())
        return false;
    close();
    m_connection = new Connection(*chosen, m_keys, m_prompter, m_makeApi, this);
    Q_EMIT connectionOpened(m_connection);
    m_connection->open();
    return true;
}

void ConnectionController::follow(const ConnectionProfile &former, const ConnectionProfile &now)
{
    m_keys.follow(former, now, [this, former, now] {
        const bool isOpen = m_connection && m_connection->profile() == former;
        if (isOpen)
            close();
        Q_EMIT profileMoved(former, now);
        if (isOpen)
            open(now.name);
    });
}

void ConnectionController::close()
{
    if (!m_connection)
        return;
    Q_EMIT connectionClosing(m_connection);
    m_connection->deleteLater(); // this may be called from one of its own answers
    m_connection = nullptr;
}

} // namespace Teamwright
