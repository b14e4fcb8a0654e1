// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlcommand.h"

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'\'', u"'\\''"_qs);
    return u'\'' + inner + u'\'';
}

/// In double quotes, where the shell puts the key in.
QString keyHeader(const ConnectionProfile &profile)
{
    const QString key = u"$LITELLM_PROXY_API_KEY"_qs;
    if (profile.keyHeader.isEmpty())
        return u"\"Authorization: Bearer %1\""_qs.arg(key);
    QString name = profile.keyHeader;
    name.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_'; });
    return u"\"%1: %2\""_qs.arg(name, key);
}

} // namespace

QString curlCommand(const RequestPreview &request, const ConnectionProfile &profile)
{
    QStringList parts{u"curl "_qs + quoted(QString::fromLatin1(request.url.toEncoded()))};
    const bool hasBody = !request.body.isEmpty();
    if (request.method != (hasBody ? "POST" : "GET"))
        parts.append(u"--request "_qs + QString::fromLatin1(request.method));
    parts.append(u"--header "_qs + keyHeader(profile));
    if (!profile.changedBy.isEmpty() && request.method != "GET")
        parts.append(u"--header "_qs + quoted(u"LiteLLM-Changed-By: "_qs + profile.changedBy.simplified()));
    if (hasBody) {
        parts.append(u"--header 'Content-Type: application/json'"_qs);
        parts.append(u"--data "_qs + quoted(QString::fromUtf8(request.body)));
    }
    return parts.join(u" \\\n  "_qs);
}

} // namespace Teamwright
