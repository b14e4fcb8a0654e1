// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxfaults.h"

#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace Teamwright {

struct SandboxServerOptions
{
    QString dataFile = {};     ///< SQLite; empty: everything in memory
    bool isEmpty = false;      ///< without the example teams
    quint16 port = 0;          ///< 0: any that is free
    QByteArray masterKey = {}; ///< empty: a random one
    bool isLicensed = false;
};

/// The practice proxy: store, router and front in a thread of their own, so that a slow query never holds a
/// window.
class SandboxServer final
{
public:
    explicit SandboxServer(SandboxServerOptions options);
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// Why it does not run, in English; nothing when it does.
    std::optional<QString> start();

    QUrl url() const;
    QByteArray key() const { return m_options.masterKey; }
    SandboxFaults &faults() { return m_faults; }

    void reset(); ///< back to the example teams; nothing before the start
    void setLicensed(bool isLicensed);
    bool isLicensed() const { return m_options.isLicensed; }

private:
    struct Parts;
    template <typename Work>
    void inThread(Work work);

    SandboxServerOptions m_options;
    SandboxFaults m_faults;
    QThread m_thread;
    QObject m_context; ///< lives in the thread: what is to run there is sent to it
    std::unique_ptr<Parts> m_parts;
    quint16 m_port = 0;
};

} // namespace Teamwright
