// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecheck.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

using Code = ProfileIssue::Code;
using Place = ProfileIssue::Place;

bool hasControlCharacters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

void checkName(const QString &name, const QStringList &otherNames, QList<ProfileIssue> &issues)
{
    if (name.trimmed().isEmpty())
        issues.append({Code::NameMissing, Place::Name});
    else if (name.compare(sandboxProfileName, Qt::CaseInsensitive) == 0 ||
             name.compare(environmentProfileName, Qt::CaseInsensitive) == 0)
        issues.append({Code::NameReserved, Place::Name});
    else if (otherNames.contains(name, Qt::CaseInsensitive))
        issues.append({Code::NameTaken, Place::Name});
    else if (name.contains(u'/') || name.contains(u'\\') || hasControlCharacters(name))
        issues.append({Code::NameUnfit, Place::Name});
}

void checkUrl(const QUrl &url, QList<ProfileIssue> &issues)
{
    const auto add = [&issues](Code code) { issues.append({code, Place::Url}); };
    if (url.isEmpty())
        return add(Code::UrlMissing);
    if (!url.isValid())
        return add(Code::UrlInvalid);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return add(Code::UrlScheme);
    if (url.host().isEmpty())
        return add(Code::UrlInvalid);
    if (!url.userInfo().isEmpty())
        return add(Code::UrlWithKey);
    if (url.hasQuery() || url.hasFragment())
        return add(Code::UrlWithQuery);
    if (url.scheme() == u"http" && !isLoopback(url))
        add(Code::PlainHttp);
}

bool isNetworkProxyFit(const QString &text)
{
    if (text.isEmpty() || text == u"none")
        return true;
    const QUrl url(text, QUrl::StrictMode);
    // A password would stand readable in the settings file.
    return url.isValid() && url.userInfo().isEmpty() && !url.host().isEmpty() && url.port() > 0 &&
           (url.scheme() == u"http" || url.scheme() == u"socks5");
}

void checkTransport(const ConnectionProfile &profile, QList<ProfileIssue> &issues)
{
    static const QRegularExpression headerName(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]*\\z"_qs); // RFC 9110, token
    if (!headerName.match(profile.keyHeader).hasMatch())
        issues.append({Code::KeyHeaderUnfit, Place::KeyHeader});
    if (hasControlCharacters(profile.changedBy))
        issues.append({Code::ChangedByUnfit, Place::ChangedBy});
    if (!profile.caFile.isEmpty() && !QFileInfo(profile.caFile).isFile())
        issues.append({Code::CaFileMissing, Place::CaFile});
    if (!isNetworkProxyFit(profile.networkProxy))
        issues.append({Code::NetworkProxyUnfit, Place::NetworkProxy});
    if (profile.timeout < std::chrono::seconds(1) || profile.timeout > std::chrono::hours(1))
        issues.append({Code::TimeoutUnfit, Place::Timeout});
}

} // namespace

QUrl baseUrlFromText(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/') && !text.endsWith(u"://"))
        text.chop(1);
    if (text.isEmpty() || text.contains(u"://"))
        return QUrl(text, QUrl::StrictMode);
    const QUrl plain(u"http://"_qs + text, QUrl::StrictMode);
    return isLoopback(plain) ? plain : QUrl(u"https://"_qs + text, QUrl::StrictMode);
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression loopback(u"\\A(localhost|127(\\.[0-9]{1,3}){3}|::1)\\z"_qs);
    return loopback.match(url.host().toLower()).hasMatch();
}

QString originOf(const QUrl &url)
{
    const int usualPort = url.scheme() == u"https" ? 443 : 80;
    return u"%1://%2:%3"_qs.arg(url.scheme(), url.host()).arg(url.port(usualPort));
}

QList<ProfileIssue> checkProfile(const ConnectionProfile &profile, const QStringList &otherNames)
{
    QList<ProfileIssue> issues;
    checkName(profile.name, otherNames, issues);
    checkUrl(profile.baseUrl, issues);
    checkTransport(profile, issues);
    return issues;
}

bool hasErrors(const QList<ProfileIssue> &issues)
{
    return std::ranges::any_of(issues, [](const ProfileIssue &issue) { return !issue.isWarning(); });
}

} // namespace Teamwright
