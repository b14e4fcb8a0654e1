// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprequest.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

QUrl endpoint(const QUrl &baseUrl, const QString &path, const QueryItems &query)
{
    QUrl url = baseUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString base = baseUrl.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    QStringList items;
    for (const auto &[key, value] : query)
        items.append(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!items.isEmpty())
        url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return url;
}

bool haveSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace Teamwright
