// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptransport.h"

#include "clock.h"
#include "exchangerecorder.h"
#include "hostfault.h"
#include "networksetup.h"
#include "oneshotbody.h"
#include "profilecheck.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace Teamwright {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QString userAgent() { return u"Teamwright/" TW_VERSION ""_qs; }

/// What comes from a clipboard may end with a line break, which must not reach a header.
QByteArray cleanHeader(const QByteArray &value)
{
    QByteArray clean = value.trimmed();
    clean.removeIf([](char c) { return uchar(c) < 0x20 || c == 0x7f; });
    return clean;
}

/// Seconds, or the date that HTTP allows instead.
std::chrono::seconds retryAfter(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const int seconds = header.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(seconds, 0));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(header), Qt::RFC2822Date);
    return std::chrono::seconds(date.isValid() ? std::max<qint64>(now.secsTo(date), 0) : 0);
}

ApiError redirected(const QNetworkReply &reply, int status)
{
    const QUrl target = reply.url().resolved(QUrl::fromEncoded(reply.rawHeader("Location")));
    return ApiError::of(
        Kind::BadReply, status,
        u"Redirected to %1"_qs.arg(target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)));
}

} // namespace

/// One request on its way.
struct HttpTransport::Call
{
    QPointer<QNetworkReply> reply;
    QPointer<QObject> guard;
    Handler<HttpAnswer> handler;
    ExchangeRecorder recorder;
    bool isCancelled = false;
    bool isTooLarge = false;
};

HttpTransport::HttpTransport(QNetworkAccessManager &manager, ConnectionProfile profile, KeyProvider key,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_profile(std::move(profile))
    , m_key(std::move(key))
    , m_clock(clock)
    , m_ssl(sslConfigurationOf(m_profile))
{
    setUpNetworkProxy(m_manager, m_profile);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setTransferTimeout(int(std::chrono::milliseconds(m_profile.timeout).count()));
}

CallHandle HttpTransport::send(const HttpRequest &request, QObject *guard, Handler<HttpAnswer> handler)
{
    if (const auto refusal = refusalOf(request)) {
        QMetaObject::invokeMethod(
            guard, [handler, refusal] { handler(*refusal); }, Qt::QueuedConnection);
        return {};
    }
    const QByteArray key = cleanHeader(m_key());
    const auto call = std::make_shared<Call>(Call{start(request, prepared(request, key)),
                                                  guard,
                                                  std::move(handler),
                                                  {++m_exchanges, request, key, m_clock}});
    follow(call);
    return handleOf(call);
}

std::optional<ApiError> HttpTransport::refusalOf(const HttpRequest &request) const
{
    if (!haveSameOrigin(request.url, m_profile.baseUrl))
        return ApiError::of(Kind::ForeignOrigin);
    if (m_profile.isReadOnly && !request.isRead())
        return ApiError::of(Kind::ReadOnly);
    return {};
}

QNetworkRequest HttpTransport::prepared(const HttpRequest &request, const QByteArray &key) const
{
    QNetworkRequest prepared(request.url);
    prepared.setSslConfiguration(m_ssl);
    prepared.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    prepared.setRawHeader("Accept", "application/json");
    if (isLoopback(
            request.url)) // where nothing is gained, packing a page costs the proxy a tenth of its time
        prepared.setRawHeader("Accept-Encoding", "identity");
    // One connection may carry both reads and writes; HTTP/2 would multiplex and may send a write again.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setDecompressedSafetyCheckThreshold(
        -1); // lists compress 23 : 1; the size is limited in follow()
    if (!key.isEmpty() && m_profile.keyHeader.isEmpty())
        prepared.setRawHeader("Authorization", "Bearer " + key);
    else if (!key.isEmpty())
        prepared.setRawHeader(cleanHeader(m_profile.keyHeader.toUtf8()), key);
    if (!request.isRead() && !m_profile.changedBy.isEmpty())
        prepared.setRawHeader("LiteLLM-Changed-By", cleanHeader(m_profile.changedBy.toUtf8()));
    return prepared;
}

QNetworkReply *HttpTransport::start(const HttpRequest &request, const QNetworkRequest &prepared)
{
    if (request.isRead())
        return m_manager.get(prepared);
    QNetworkRequest write(prepared);
    write.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_qs);
    write.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    write.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneShotBody(request.body);
    QNetworkReply *reply = m_manager.sendCustomRequest(write, request.method, body);
    body->setParent(reply);
    return reply;
}

void HttpTransport::follow(const std::shared_ptr<Call> &call)
{
    connect(call->reply, &QNetworkReply::downloadProgress, this, [this, call](qint64 received) {
        if (received > m_largestAnswer && !std::exchange(call->isTooLarge, true))
            QMetaObject::invokeMethod(call->reply, &QNetworkReply::abort, Qt::QueuedConnection);
    });
    if (call->reply->operation() == QNetworkAccessManager::GetOperation)
        connect(call->guard, &QObject::destroyed, call->reply, &QNetworkReply::abort, Qt::QueuedConnection);
    connect(call->reply, &QNetworkReply::finished, this, [this, call] { finish(*call); });
}

void HttpTransport::finish(Call &call)
{
    QNetworkReply &reply = *call.reply;
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Below lie the losses of the connection; a status does not mean that the whole answer came.
    const bool isWhole = reply.error() == QNetworkReply::NoError ||
                         (status >= 400 && reply.error() > QNetworkReply::UnknownProxyError);
    std::optional<ApiError> error;
    if (call.isCancelled)
        error = ApiError::of(Kind::Cancelled);
    else if (call.isTooLarge)
        error = ApiError::of(Kind::BadReply, status, u"The answer is larger than this program takes"_qs);
    else if (status >= 300 &&
             status < 400) // of a write with ContentReSendError, although nothing was to be sent again
        error = redirected(reply, status);
    else if (!isWhole)
        error = hostFault(reply.error(), reply.errorString());
    if (error) {
        Q_EMIT exchangeFinished(call.recorder.failed(*error));
        if (call.guard)
            call.handler(*error);
        return;
    }
    HttpAnswer answer{status, reply.readAll(), retryAfter(reply.rawHeader("Retry-After"), m_clock.now())};
    if (!answer.isSuccess())
        answer.body = call.recorder.withoutKey(answer.body);
    Q_EMIT exchangeFinished(call.recorder.finished(answer));
    if (call.guard)
        call.handler(answer);
}

CallHandle HttpTransport::handleOf(const std::shared_ptr<Call> &held)
{
    return CallHandle([weak = std::weak_ptr(held)] {
        const std::shared_ptr<Call> call = weak.lock();
        if (!call || !call->reply || call->reply->isFinished())
            return;
        call->isCancelled = true;
        // Queued: an abort calls finished at once, within whatever the caller is doing.
        QMetaObject::invokeMethod(call->reply, &QNetworkReply::abort, Qt::QueuedConnection);
    });
}

} // namespace Teamwright
