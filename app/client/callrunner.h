// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httptransport.h"

#include <QPointer>
#include <QThreadPool>

namespace Teamwright {

/// Waits without holding anything up; tests have their own. Does nothing when the context is gone by then.
using Wait = std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()>)>;

/// Carries calls out over the transport: tries reads again where that helps, turns refusals into errors, and
/// reads large answers on a worker thread. Handlers are called on the thread of the caller. Owned by
/// LiteLlmApi.
class CallRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallRunner)

public:
    template <typename T>
    using Reader = std::function<Result<T>(const QByteArray &)>;

    explicit CallRunner(HttpTransport &transport, Wait wait = {}, QObject *parent = nullptr);
    ~CallRunner() override;

    const ConnectionProfile &profile() const { return m_transport.profile(); }
    HttpRequest get(const QString &path, const QueryItems &query = {}) const;

    /// An answer of any status.
    CallHandle ask(const HttpRequest &request, QObject *guard, Handler<HttpAnswer> handler);

    /// What the reader makes of an answer that succeeded; refusals are errors.
    template <typename T>
    CallHandle run(const HttpRequest &request, Reader<T> reader, QObject *guard, Handler<T> handler);

private:
    /// One call, over all its tries and its parsing.
    struct Flight
    {
        HttpRequest request;
        QPointer<QObject> guard;
        Handler<HttpAnswer> handler;
        std::function<void()> cancelled; ///< tells the caller; empty once the call is over
        CallHandle onItsWay;
        bool isWaiting = false; ///< for the next try, or for the worker
        int tries = 0;
    };
    using FlightPtr = std::shared_ptr<Flight>;

    FlightPtr begin(const HttpRequest &request, QObject *guard, std::function<void()> cancelled);
    void attempt(const FlightPtr &flight);
    void takeAnswer(const FlightPtr &flight, const Result<HttpAnswer> &answer);
    static bool isLive(const FlightPtr &flight) { return flight->guard && flight->cancelled; }
    static CallHandle handleOf(const FlightPtr &held);
    static ApiError errorOf(const HttpAnswer &answer);

    template <typename T>
    void read(const FlightPtr &flight, const QByteArray &body, const Reader<T> &reader, Handler<T> handler);

    HttpTransport &m_transport;
    const Wait m_wait;
    QThreadPool m_workers;

    static constexpr qsizetype mostAtOnce =
        64 * 1024; ///< bytes read on the caller's thread: under a millisecond
};

template <typename T>
CallHandle CallRunner::run(const HttpRequest &request, Reader<T> reader, QObject *guard, Handler<T> handler)
{
    const FlightPtr flight =
        begin(request, guard, [handler] { handler(ApiError::of(ApiError::Kind::Cancelled)); });
    flight->handler = [this, weak = std::weak_ptr(flight), reader,
                       handler](const Result<HttpAnswer> &answer) {
        if (!answer)
            return handler(answer.error());
        if (!answer->isSuccess())
            return handler(errorOf(*answer));
        if (const FlightPtr live = weak.lock())
            read(live, answer->body, reader, handler);
    };
    attempt(flight);
    return handleOf(flight);
}

template <typename T>
void CallRunner::read(const FlightPtr &flight, const QByteArray &body, const Reader<T> &reader,
                      Handler<T> handler)
{
    if (body.size() <= mostAtOnce)
        return handler(reader(body));
    flight->isWaiting = true;
    // Moved on, not copied: what the handler holds must end on the thread it came from.
    auto deliver = [flight, handler = std::move(handler)](const Result<T> &result) {
        if (!isLive(flight))
            return;
        flight->cancelled = {};
        handler(result);
    };
    m_workers.start([this, body, reader, deliver = std::move(deliver)]() mutable {
        auto result = std::make_shared<Result<T>>(reader(body));
        QMetaObject::invokeMethod(
            this, [result, deliver = std::move(deliver)] { deliver(*result); }, Qt::QueuedConnection);
    });
}

} // namespace Teamwright
