// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "heard.h"
#include "httptransport.h"
#include "tostring.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Teamwright;
using namespace Qt::StringLiterals;

namespace {

QString tlsFile(const QString &name) { return QStringLiteral(TW_TEST_DATA "/tls/") + name; }

/// A TLS server with a certificate whose authority nobody knows; answers {} to everything.
class TlsServer final : public QSslServer
{
public:
    TlsServer()
    {
        QFile key(tlsFile(u"server.key"_qs));
        key.open(QIODevice::ReadOnly);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(tlsFile(u"server.pem"_qs)));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        listen(QHostAddress::LocalHost);
    }
};

Heard<HttpAnswer> askOver(QNetworkAccessManager &manager, const ConnectionProfile &profile)
{
    static const Clock clock;
    auto *transport = new HttpTransport(
        manager, profile, [] { return QByteArray("sk-test-key-1"); }, clock, &manager);
    Heard<HttpAnswer> heard;
    transport->send({"GET", endpoint(profile.baseUrl, u"/models"_qs), {}}, &manager, heard.handler());
    return heard;
}

} // namespace

class TestNetworkSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt finds no TLS library here");
    }

    void unknownAuthorityIsRefused()
    {
        TlsServer server;
        QNetworkAccessManager manager;
        ConnectionProfile profile;
        profile.baseUrl = QUrl(u"https://127.0.0.1:%1"_qs.arg(server.serverPort()));
        const auto heard = askOver(manager, profile);
        QTRY_VERIFY(heard.isSome());
        QVERIFY(!heard.result().isOk());
        QCOMPARE(heard.error().kind, ApiError::Kind::Tls);
    }

    void ownAuthorityIsTrusted()
    {
        TlsServer server;
        QNetworkAccessManager manager;
        ConnectionProfile profile;
        profile.baseUrl = QUrl(u"https://127.0.0.1:%1"_qs.arg(server.serverPort()));
        profile.caFile = tlsFile(u"authority.pem"_qs);
        const auto heard = askOver(manager, profile);
        QTRY_VERIFY(heard.isSome());
        QVERIFY2(heard.result().isOk(), heard.result().isOk() ? "" : qPrintable(heard.error().serverText));
    }

    void networkProxyIsAsked()
    {
        QTcpServer networkProxy;
        networkProxy.listen(QHostAddress::LocalHost);
        QByteArray asked;
        connect(&networkProxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = networkProxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        QNetworkAccessManager manager;
        ConnectionProfile profile;
        profile.baseUrl = QUrl(u"http://proxy.example:4000"_qs);
        profile.networkProxy = u"http://127.0.0.1:%1"_qs.arg(networkProxy.serverPort());
        const auto heard = askOver(manager, profile);
        QTRY_VERIFY(heard.isSome());
        QVERIFY(heard.result().isOk());
        QVERIFY(asked.startsWith("GET http://proxy.example:4000/models "));
    }
};

QTEST_GUILESS_MAIN(TestNetworkSetup)
#include "tst_networksetup.moc"
