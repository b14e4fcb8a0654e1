// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxmessages.h"

#include <QDateTime>

#include <functional>

namespace Teamwright {

struct SandboxCall;
struct SandboxRoute;
class SandboxStore;

/// How the imitated proxy is set up.
struct SandboxOptions
{
    QByteArray masterKey;  ///< acts as proxy admin with user id default_user_id (contract 1.2)
    bool licensed = false; ///< true follows the documents: no real licensed proxy confirmed it
    std::function<QDateTime()> clock = {}; ///< the time of day; none: the computer's
};

/// Answers as LiteLLM 1.106.2 does, from a store, without any socket.
/// Shares no code with the client's wire library: a wrong idea of the protocol must not be shared.
class SandboxRouter final
{
public:
    SandboxRouter(SandboxStore &store, SandboxOptions options);

    SandboxAnswer handle(const SandboxRequest &request);

    const SandboxOptions &options() const { return m_options; }
    void setLicensed(bool licensed) { m_options.licensed = licensed; }

private:
    QDateTime now() const;
    SandboxAnswer answered(const SandboxRequest &request);
    SandboxAnswer dispatched(const SandboxRequest &request);
    SandboxAnswer served(const SandboxRoute &route, const QString &path, const SandboxRequest &request);
    /// All before the handler; throws.
    void prepare(SandboxCall &call, const SandboxRoute &route, const QString &path,
                 const SandboxRequest &request);
    void identify(SandboxCall &call, const SandboxRoute &route, const QString &path,
                  const SandboxRequest &request);

    SandboxStore &m_store;
    SandboxOptions m_options;
};

} // namespace Teamwright
