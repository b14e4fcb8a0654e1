// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxhttp.h"

#include "sandboxfaults.h"
#include "sandboxrouter.h"

#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTimer>

namespace Teamwright {

namespace {

constexpr qsizetype largestHead = 64 * 1024; // as uvicorn's h11 does, which is 64 kB

QByteArray methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    default: return "UNKNOWN";
    }
}

SandboxRequest plain(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    return {methodOf(request.method()), url.path(QUrl::FullyEncoded).toLatin1(),
            url.query(QUrl::FullyEncoded).toLatin1(), request.headers(), request.body()};
}

qsizetype headSize(const SandboxRequest &request)
{
    qsizetype size = request.path.size() + request.query.size();
    for (const auto &[name, value] : request.headers)
        size += name.size() + value.size() + 4;
    return size;
}

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 422: return "Unprocessable Entity";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Answer";
    }
}

} // namespace

/// One request on its way. The socket may be gone before the answer is due.
struct SandboxHttp::Exchange
{
    QPointer<QTcpSocket> socket;
    SandboxRequest request;
    SandboxAnswer answer;

    bool wantsClose() const
    {
        for (const auto &[name, value] : request.headers) {
            if (name.compare("connection", Qt::CaseInsensitive) == 0)
                return value.compare("close", Qt::CaseInsensitive) == 0;
        }
        return false;
    }

    QByteArray bytes() const
    {
        QByteArray text =
            "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
        for (const auto &[name, value] : answer.headers)
            text += name + ": " + value + "\r\n";
        if (!answer.contentType.isEmpty())
            text += "content-type: " + answer.contentType + "\r\n";
        text += "content-length: " + QByteArray::number(answer.body.size()) + "\r\n";
        if (wantsClose())
            text += "connection: close\r\n";
        text += "\r\n";
        return request.method == "HEAD" ? text : text + answer.body;
    }
};

SandboxHttp::SandboxHttp(SandboxRouter &router, SandboxFaults &faults)
    : m_router(router)
    , m_faults(faults)
{
    // No routes: the router knows them. The responder's own writing is not used, since it can neither answer
    // HEAD nor close, nor break off.
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        serve(request, responder.socket());
    });
#else
    m_server.setMissingHandler(
        &m_server, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            const SandboxAnswer answer = m_router.handle(plain(request));
            responder.write(answer.body, answer.contentType, QHttpServerResponder::StatusCode(answer.status));
        });
#endif
}

bool SandboxHttp::listen(quint16 port)
{
    auto *listener = new QTcpServer;
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        delete listener;
        return false;
    }
    m_port = listener->serverPort();
    m_server.bind(listener); // which makes it its own
    return true;
}

void SandboxHttp::serve(const QHttpServerRequest &request, QTcpSocket *socket)
{
    Exchange exchange{socket, plain(request), {}};
    if (headSize(exchange.request) > largestHead) {
        exchange.answer = {
            400, "text/plain; charset=utf-8", "Invalid HTTP request received.", {{"connection", "close"}}};
        answer(exchange);
        socket->disconnectFromHost();
        return;
    }
    const auto fault = m_faults.take(exchange.request.path);
    if (fault)
        return misbehave(exchange, *fault);
    exchange.answer = m_router.handle(exchange.request);
    answer(exchange);
}

void SandboxHttp::answer(const Exchange &exchange)
{
    if (!exchange.socket)
        return;
    exchange.socket->write(exchange.bytes());
    if (exchange.wantsClose())
        exchange.socket->disconnectFromHost();
}

void SandboxHttp::misbehave(Exchange exchange, const SandboxFault &fault)
{
    using Kind = SandboxFault::Kind;
    if (fault.kind == Kind::Hang)
        return;
    if (fault.kind == Kind::CloseBefore)
        return exchange.socket->disconnectFromHost();
    if (fault.kind == Kind::TooMany) {
        exchange.answer = {
            429,
            "application/json",
            R"({"error":{"message":"Rate limit exceeded","type":"rate_limit_error","param":null,"code":"429"}})",
            {{"retry-after", QByteArray::number(fault.retryAfter.count())}}};
        return answer(exchange);
    }
    if (fault.kind == Kind::ServerError) {
        exchange.answer = {503,
                           "text/html",
                           "<html><head><title>503 Service Temporarily Unavailable</title></head></html>",
                           {}};
        return answer(exchange);
    }
    exchange.answer = m_router.handle(exchange.request);
    switch (fault.kind) {
    case Kind::Delay:
        QTimer::singleShot(fault.delay, exchange.socket, [this, exchange] { answer(exchange); });
        return;
    case Kind::CloseHalfway: {
        const QByteArray whole = exchange.bytes();
        exchange.socket->write(whole.left(whole.size() - exchange.answer.body.size() / 2 - 1));
        [[fallthrough]];
    }
    case Kind::CloseAfter: exchange.socket->disconnectFromHost(); return;
    case Kind::WrongJson: exchange.answer.body.chop(exchange.answer.body.size() / 2); return answer(exchange);
    default: return;
    }
}

} // namespace Teamwright
