// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "capabilities.h"
#include "connectionprofile.h"
#include "keyaskingapi.h"
#include "keyprovider.h"
#include "prompter.h"

namespace Teamwright {

class KeyRing;

/// Builds the way to a proxy; the composition root says how.
using ApiFactory =
    std::function<std::unique_ptr<TeamsApi>(const ConnectionProfile &profile, KeyProvider key)>;

/// One live connection to the proxy of one profile: finds the key, finds out what it may do, and asks for a
/// new key when the proxy refuses it, while the calls wait. Lives as long as its workspace.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    enum class State { Disconnected, Checking, Connected, Failed };
    Q_ENUM(State)

    Connection(const ConnectionProfile &profile, KeyRing &keys, Prompter &prompter, const ApiFactory &makeApi,
               QObject *parent = nullptr);
    ~Connection() override;

    const ConnectionProfile &profile() const { return m_profile; }
    TeamsApi &api() { return *m_api; }

    State state() const { return m_state; }
    const std::optional<ApiError> &error() const { return m_error; } ///< of Failed
    const ConnectionReport &report() const { return m_report; }      ///< the last good one
    const Capabilities &capabilities() const { return m_report.capabilities; }

    /// Connects, or connects again. Without a key it asks for one first.
    void open();

Q_SIGNALS:
    void stateChanged();
    void capabilitiesChanged();

private:
    void check();
    void take(const Result<ConnectionReport> &result);
    void setState(State state);
    void renewKey(KeyReason reason, int generation, KeyAskingApi::Renewed renewed);
    void askForKey(KeyReason reason);
    void giveUp();
    void useKey(const QByteArray &key);

    ConnectionProfile m_profile;
    KeyRing &m_keys;
    Prompter &m_prompter;
    QByteArray m_key;
    int m_generation = 0;                   ///< of the key
    QList<KeyAskingApi::Renewed> m_waiting; ///< for the answer to the question that is open
    ApiError m_refusal;                     ///< the last one of a key
    std::unique_ptr<KeyAskingApi> m_api;

    State m_state = State::Disconnected;
    std::optional<ApiError> m_error;
    ConnectionReport m_report;
};

} // namespace Teamwright
