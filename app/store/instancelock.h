// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace Teamwright {

/// One instance of the program per data folder. The first holds the lock and listens; a later one asks it to
/// show itself and ends.
class InstanceLock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstanceLock)

public:
    explicit InstanceLock(const QString &dataFolder, QObject *parent = nullptr);
    ~InstanceLock() override;

    /// True for the first instance, which from then on hears of later ones. Makes the folder.
    bool tryLock();

    /// Asks the first instance to show itself, on that profile unless it is empty. Waits for its answer
    /// without an event loop: for main() before there is one. False when nobody answered in time.
    bool raiseOther(const QString &profile, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    void raiseRequested(const QString &profile); ///< empty: whichever is open

private:
    void listen();
    void takeRequest(QLocalSocket *socket);

    QString m_socketName;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace Teamwright
