// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "profilecheck.h"

namespace Teamwright {

class ProfileStore;

/// Knows every connection people can choose from and holds the one that is open.
class ConnectionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionController)

public:
    ConnectionController(ProfileStore &profiles, KeyRing &keys, Prompter &prompter, ApiFactory makeApi,
                         QObject *parent = nullptr);
    ~ConnectionController() override;

    /// The sandbox runs there, with that key of this run. Before, it is not offered.
    void offerSandbox(const QUrl &baseUrl, const QByteArray &key);

    /// The sandbox, the environment's, and those people made.
    QList<ConnectionProfile> choices() const;

    /// Saves a profile people typed, with its key unless that is empty (then the one kept stays), and
    /// connects anew where it is the open one. Says what is wrong; nothing is saved while there are errors.
    QList<ProfileIssue> save(const ConnectionProfile &profile, const QByteArray &key,
                             const QString &formerName = {});

    /// Leaves the open connection and opens that one; false when there is none of that name.
    bool open(const QString &name);
    Connection *connection() const { return m_connection; } ///< nullptr before the first

    ProfileStore &profiles() const { return m_profiles; }
    KeyRing &keys() const { return m_keys; }
    const ApiFactory &apiFactory() const { return m_makeApi; }

Q_SIGNALS:
    void choicesChanged();
    /// Put away now whatever needs its api(): it is gone soon after.
    void connectionClosing(Teamwright::Connection *connection);
    /// A profile was changed, and nothing is open on it at this moment: what is kept for it may be moved.
    void profileMoved(const Teamwright::ConnectionProfile &former, const Teamwright::ConnectionProfile &now);
    /// Built, and about to connect.
    void connectionOpened(Teamwright::Connection *connection);

private:
    void close();
    void follow(const ConnectionProfile &former, const ConnectionProfile &now);

    ProfileStore &m_profiles;
    KeyRing &m_keys;
    Prompter &m_prompter;
    ApiFactory m_makeApi;
    std::optional<ConnectionProfile> m_sandbox;
    Connection *m_connection = nullptr;
};

} // namespace Teamwright
