// SPDX-License-Identifier: GPL-3.0-or-later
#include "instancelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRequest = 4096;   ///< bytes
constexpr qsizetype longestSocketPath = 107; ///< bytes in sockaddr_un
constexpr char requestVerb[] = "raise";
constexpr char answer[] = "raised\n";

/// Not in the data folder: the path of a socket must be short.
QString socketPath(const QString &dataFolder)
{
    const QByteArray folder = QDir(dataFolder).absolutePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"teamwright-"_qs + QString::fromLatin1(digest);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString path = QDir(runtime).filePath(name);
    const bool isFit = !runtime.isEmpty() && path.toUtf8().size() <= longestSocketPath;
    return isFit ? path : QDir(QDir::tempPath()).filePath(name);
}

QString madeFolder(const QString &dataFolder)
{
    QDir(dataFolder).mkpath(u"."_qs);
    return dataFolder;
}

} // namespace

InstanceLock::InstanceLock(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_socketName(socketPath(dataFolder))
    , m_lock(QDir(madeFolder(dataFolder)).filePath(u"instance.lock"_qs))
{
    // Never stale by age, only when its process is gone: people leave the program open for weeks.
    m_lock.setStaleLockTime(0);
}

InstanceLock::~InstanceLock() = default;

bool InstanceLock::tryLock()
{
    if (!m_lock.tryLock(0))
        return false;
    listen();
    return true;
}

bool InstanceLock::raiseOther(const QString &profile, std::chrono::milliseconds patience)
{
    const int wait = int(patience.count());
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(QByteArray(requestVerb) + ' ' + profile.toUtf8().toPercentEncoding() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(wait))
            return false;
    }
    return socket.readLine() == answer;
}

void InstanceLock::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Whoever left a socket there is gone: we hold the lock.
    QLocalServer::removeServer(m_socketName);
    if (!m_server->listen(m_socketName))
        return; // then a later start cannot raise us, and says so
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { takeRequest(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void InstanceLock::takeRequest(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const QList<QByteArray> words = socket->readLine(longestRequest).trimmed().split(' ');
    if (words.first() != requestVerb)
        return socket->abort();
    socket->write(answer);
    socket->flush();
    Q_EMIT raiseRequested(QString::fromUtf8(QByteArray::fromPercentEncoding(words.value(1))));
}

} // namespace Teamwright
