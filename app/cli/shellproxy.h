// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"
#include "result.h"
#include "teamsapi.h"

#include <QUrl>

#include <memory>

namespace Teamwright {

class Clock;
class SandboxServer;
class Workspace;

/// Which proxy a verb works on: --url or --profile.
struct ProxyChoice
{
    QString profile; ///< empty: --url
    QUrl url;
};

/// A proxy as verbs use it: every call waits for its answer. The key comes from the key store for a profile,
/// from LITELLM_PROXY_API_KEY for "environment" and for --url, and never from the command line.
class ShellProxy final
{
public:
    ShellProxy(const ProxyChoice &choice, const Clock &clock);
    ~ShellProxy();
    Q_DISABLE_COPY_MOVE(ShellProxy)

    /// Finds the profile and its key, and what the proxy can do. The reason, in English, when that fails.
    std::optional<QString> open();

    TeamsApi &api() { return *m_api; }
    const ConnectionProfile &profile() const { return m_profile; }
    const Capabilities &capabilities() const { return m_capabilities; }

    /// Fills the workspace with all rows; the reason when that fails.
    std::optional<QString> list(Workspace &workspace);
    /// Whole teams; the reason when one of them cannot be had.
    std::optional<QString> fetch(const QList<TeamId> &ids, QList<Team> *teams);
    std::optional<QString> fetchAll(QList<Team> *teams);

private:
    std::optional<QString> findProfile();
    std::optional<QString> findKey();

    ProxyChoice m_choice;
    const Clock &m_clock;
    ConnectionProfile m_profile;
    QByteArray m_key;
    Capabilities m_capabilities;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<TeamsApi> m_api;
};

} // namespace Teamwright
