// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace Teamwright {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

using Kind = ApiError::Kind;

struct Sentence
{
    Kind kind;
    const char *plain;
    const char *quoting; ///< with the proxy's words as %1; nullptr where they would not help
};

constexpr Sentence sentences[] = {
    {Kind::HostNotFound, QT_TRANSLATE_NOOP("ErrorText", "There is no computer of that name. Check the URL."),
     nullptr},
    {Kind::Refused,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nobody listens at that address. Check the port, and whether the proxy runs."),
     nullptr},
    {Kind::Tls,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The connection could not be secured (TLS). Check the certificate of the proxy."),
     QT_TRANSLATE_NOOP("ErrorText", "The connection could not be secured (TLS): %1")},
    {Kind::Timeout, QT_TRANSLATE_NOOP("ErrorText", "The proxy did not answer in time."), nullptr},
    {Kind::Network, QT_TRANSLATE_NOOP("ErrorText", "The connection was lost before the answer was complete."),
     nullptr},
    {Kind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Cancelled."), nullptr},
    {Kind::BadKey, QT_TRANSLATE_NOOP("ErrorText", "The proxy does not know this key."), nullptr},
    {Kind::ExpiredKey, QT_TRANSLATE_NOOP("ErrorText", "This key has expired."), nullptr},
    {Kind::NotPermitted, QT_TRANSLATE_NOOP("ErrorText", "This key may not do that."),
     QT_TRANSLATE_NOOP("ErrorText", "This key may not do that. The proxy says: “%1”")},
    {Kind::TeamBlocked, QT_TRANSLATE_NOOP("ErrorText", "The team of this key is blocked."),
     QT_TRANSLATE_NOOP("ErrorText", "The team of this key is blocked. The proxy says: “%1”")},
    {Kind::LicenceNeeded,
     QT_TRANSLATE_NOOP("ErrorText", "The proxy needs a LiteLLM Enterprise licence for that."), nullptr},
    {Kind::NotFound, QT_TRANSLATE_NOOP("ErrorText", "The proxy does not have it any more."),
     QT_TRANSLATE_NOOP("ErrorText", "The proxy did not find it: “%1”")},
    {Kind::NoSuchRoute,
     QT_TRANSLATE_NOOP("ErrorText", "This proxy is too old for that, or is not a LiteLLM proxy."), nullptr},
    {Kind::Validation, QT_TRANSLATE_NOOP("ErrorText", "The proxy rejected what was sent."),
     QT_TRANSLATE_NOOP("ErrorText", "The proxy rejected what was sent: “%1”")},
    {Kind::Conflict, QT_TRANSLATE_NOOP("ErrorText", "The proxy has that already."),
     QT_TRANSLATE_NOOP("ErrorText", "The proxy has that already: “%1”")},
    {Kind::RateLimited, QT_TRANSLATE_NOOP("ErrorText", "The proxy asks to wait before the next request."),
     nullptr},
    {Kind::NoDatabase,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The proxy has no connection to its database, so it cannot manage teams."),
     nullptr},
    {Kind::Server, QT_TRANSLATE_NOOP("ErrorText", "The proxy failed."),
     QT_TRANSLATE_NOOP("ErrorText", "The proxy failed: “%1”")},
    {Kind::BadReply,
     QT_TRANSLATE_NOOP("ErrorText",
                       "What answered is not a LiteLLM proxy, or the answer was damaged on its way."),
     nullptr},
    {Kind::ReadOnly, QT_TRANSLATE_NOOP("ErrorText", "This profile is read-only: nothing was sent."), nullptr},
    {Kind::ForeignOrigin,
     QT_TRANSLATE_NOOP("ErrorText",
                       "The key goes to its own proxy only: nothing was sent to the other address."),
     nullptr},
};

constexpr int longestQuote = 300; ///< letters; the whole is in the detail

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestQuote ? line : line.left(longestQuote - 1) + QChar(u'…');
}

} // namespace

QString errorText(const ApiError &error)
{
    if (error.kind == Kind::RateLimited && error.retryAfter.count() > 1)
        return ErrorText::tr("The proxy asks to wait %n seconds before the next request.", nullptr,
                             int(error.retryAfter.count()));
    const auto place = std::ranges::find(sentences, error.kind, &Sentence::kind);
    if (place == std::end(sentences))
        return {};
    if (place->quoting && !error.serverText.trimmed().isEmpty())
        return ErrorText::tr(place->quoting).arg(shortened(error.serverText));
    return ErrorText::tr(place->plain);
}

QString errorDetail(const ApiError &error)
{
    QStringList parts;
    if (error.status > 0)
        parts.append(ErrorText::tr("HTTP status %1").arg(error.status));
    if (!error.serverText.isEmpty())
        parts.append(error.serverText);
    if (!error.rawBody.isEmpty())
        parts.append(QString::fromUtf8(error.rawBody));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace Teamwright
