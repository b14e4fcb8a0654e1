// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "keyring.h"

namespace Teamwright {

namespace {

KeyReason reasonOf(const ApiError &refusal)
{
    return refusal.kind == ApiError::Kind::ExpiredKey ? KeyReason::Expired : KeyReason::Unknown;
}

} // namespace

Connection::Connection(const ConnectionProfile &profile, KeyRing &keys, Prompter &prompter,
                       const ApiFactory &makeApi, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_keys(keys)
    , m_prompter(prompter)
{
    m_api = std::make_unique<KeyAskingApi>(
        makeApi(profile, [this] { return m_key; }), [this] { return m_generation; },
        [this](const ApiError &refusal, int generation, KeyAskingApi::Renewed renewed) {
            m_refusal = refusal;
            renewKey(reasonOf(refusal), generation, std::move(renewed));
        });
}

Connection::~Connection() { m_key.fill('\0'); }

void Connection::open()
{
    if (m_state == State::Checking)
        return;
    setState(State::Checking);
    if (!m_key.isEmpty())
        return check();
    m_keys.find(m_profile, this, [this](const QByteArray &key) {
        if (!key.isEmpty()) {
            useKey(key);
            return check();
        }
        renewKey(KeyReason::Missing, m_generation,
                 [this](bool isThere) { isThere ? check() : setState(State::Disconnected); });
    });
}

void Connection::check()
{
    m_api->fetchReport(this, [this](const Result<ConnectionReport> &result) { take(result); });
}

void Connection::take(const Result<ConnectionReport> &result)
{
    if (!result) {
        m_error = result.error();
        return setState(State::Failed);
    }
    m_error.reset();
    ConnectionReport report = *result;
    report.capabilities.isReadOnlyProfile = m_profile.isReadOnly;
    const bool isNew = report.capabilities != m_report.capabilities;
    m_report = report;
    if (isNew)
        Q_EMIT capabilitiesChanged();
    setState(State::Connected);
}

void Connection::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Connection::renewKey(KeyReason reason, int generation, KeyAskingApi::Renewed renewed)
{
    if (generation != m_generation) // another call brought a new one meanwhile
        return renewed(true);
    m_waiting.append(std::move(renewed));
    if (m_waiting.size() == 1) // otherwise the question is open
        askForKey(reason);
}

void Connection::askForKey(KeyReason reason)
{
    m_prompter.askForKey({m_profile, reason}, this, [this](const std::optional<QByteArray> &key) {
        if (key) {
            useKey(*key);
            m_keys.keep(m_profile, *key, this, [](SecretPlace) {});
        }
        for (const KeyAskingApi::Renewed &renewed : std::exchange(m_waiting, {}))
            renewed(key.has_value());
        if (m_state == State::Connected)
            key ? check() : giveUp(); // a new key may speak for somebody else
    });
}

void Connection::giveUp()
{
    m_error = m_refusal;
    setState(State::Failed);
}

void Connection::useKey(const QByteArray &key)
{
    m_key = key;
    ++m_generation;
}

} // namespace Teamwright
