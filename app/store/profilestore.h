// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilecheck.h"

#include <QObject>
#include <QProcessEnvironment>

#include <optional>

class QSettings;

namespace Teamwright {

/// The connections people made, in the settings file; never a key. Beside them stands "environment", made of
/// LITELLM_PROXY_URL and LITELLM_PROXY_API_KEY as LiteLLM's own command line uses them.
class ProfileStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileStore)

public:
    ProfileStore(QSettings &settings, const QProcessEnvironment &environment, QObject *parent = nullptr);

    QList<ConnectionProfile> profiles() const; ///< those people made, by name
    /// Also the one of the environment. The sandbox is not here: its address is known once it runs.
    std::optional<ConnectionProfile> find(const QString &name) const;

    std::optional<ConnectionProfile>
    environmentProfile() const; ///< nothing without a usable LITELLM_PROXY_URL
    QByteArray environmentKey() const;

    /// What save() would say.
    QList<ProfileIssue> check(const ConnectionProfile &profile, const QString &formerName = {}) const;
    /// Saves unless there are errors, and says what is wrong. @p formerName is set when it replaces that
    /// profile.
    QList<ProfileIssue> save(const ConnectionProfile &profile, const QString &formerName = {});
    void remove(const QString &name);

Q_SIGNALS:
    void profilesChanged();
    /// So that what is kept under the old name (key, drafts) can follow or be forgotten.
    void profileReplaced(const Teamwright::ConnectionProfile &former,
                         const Teamwright::ConnectionProfile &now);
    void profileRemoved(const Teamwright::ConnectionProfile &former);

private:
    void write(const QList<ConnectionProfile> &profiles);

    QSettings &m_settings;
    QProcessEnvironment m_environment;
};

/// Under what name the key of a profile is kept. It holds the origin, so that a profile turned to another
/// proxy does not carry its old key there.
QString secretName(const ConnectionProfile &profile);

/// Under what name the drafts of a profile are kept, so that they are never offered on another proxy. The
/// sandbox's address changes with each start and does not count.
QString draftScope(const ConnectionProfile &profile);

} // namespace Teamwright
