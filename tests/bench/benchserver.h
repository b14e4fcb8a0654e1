// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprofile.h"

#include <QTemporaryDir>

#include <memory>

namespace Teamwright {

class SandboxServer;

/// What is measured against: a sandbox with that many teams, or the proxy that the two test variables name.
class BenchServer final
{
public:
    static std::unique_ptr<BenchServer> sandboxWith(int teams);
    static std::unique_ptr<BenchServer> realProxy(); ///< nullptr without the variables
    ~BenchServer();

    QString name() const { return m_name; } ///< "sandbox", "real"
    const ConnectionProfile &profile() const { return m_profile; }
    QByteArray key() const { return m_key; }

private:
    BenchServer();

    QString m_name;
    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    ConnectionProfile m_profile;
    QByteArray m_key;
};

} // namespace Teamwright
