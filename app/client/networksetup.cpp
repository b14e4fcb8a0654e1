// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksetup.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace Teamwright {

namespace {

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

/// The system's proxies, or the one the profile names.
class ProfileProxies final : public QNetworkProxyFactory
{
public:
    explicit ProfileProxies(const QString &setting)
        : m_setting(setting)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_setting == u"none" || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_setting.isEmpty())
            return systemProxyForQuery(query);
        const QUrl url(m_setting);
        const bool isSocks = url.scheme().startsWith(u"socks");
        return {QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                              quint16(url.port(isSocks ? 1080 : 8080)), url.userName(), url.password())};
    }

private:
    QString m_setting;
};

} // namespace

void setUpNetworkProxy(QNetworkAccessManager &manager, const ConnectionProfile &profile)
{
    manager.setProxyFactory(new ProfileProxies(profile.networkProxy)); // the manager owns it
}

QSslConfiguration sslConfigurationOf(const ConnectionProfile &profile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!profile.caFile.isEmpty())
        configuration.addCaCertificates(QSslCertificate::fromPath(profile.caFile, QSsl::Pem));
    return configuration;
}

} // namespace Teamwright
