// SPDX-License-Identifier: GPL-3.0-or-later
#include "callrunner.h"

#include "errorjson.h"
#include "retrypolicy.h"

#include <QTimer>

namespace Teamwright {

using Kind = ApiError::Kind;

namespace {

Wait realWait()
{
    return [](std::chrono::milliseconds time, QObject *context, std::function<void()> then) {
        QTimer::singleShot(time, context, std::move(then));
    };
}

} // namespace

CallRunner::CallRunner(HttpTransport &transport, Wait wait, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_wait(wait ? std::move(wait) : realWait())
{
    m_workers.setMaxThreadCount(2);
}

CallRunner::~CallRunner() { m_workers.waitForDone(); }

HttpRequest CallRunner::get(const QString &path, const QueryItems &query) const
{
    return {"GET", endpoint(profile().baseUrl, path, query), {}};
}

CallHandle CallRunner::ask(const HttpRequest &request, QObject *guard, Handler<HttpAnswer> handler)
{
    const FlightPtr flight =
        begin(request, guard, [handler] { handler(ApiError::of(ApiError::Kind::Cancelled)); });
    flight->handler = std::move(handler);
    attempt(flight);
    return handleOf(flight);
}

CallRunner::FlightPtr CallRunner::begin(const HttpRequest &request, QObject *guard,
                                        std::function<void()> cancelled)
{
    const auto flight = std::make_shared<Flight>();
    flight->request = request;
    flight->guard = guard;
    flight->cancelled = std::move(cancelled);
    return flight;
}

void CallRunner::attempt(const FlightPtr &flight)
{
    ++flight->tries;
    flight->isWaiting = false;
    // The answer may come when this runner is gone: profiles are switched while calls are under way.
    const auto take = [self = QPointer(this), flight](const Result<HttpAnswer> &answer) {
        if (self && isLive(flight))
            self->takeAnswer(flight, answer);
    };
    flight->onItsWay = m_transport.send(flight->request, flight->guard, take);
}

void CallRunner::takeAnswer(const FlightPtr &flight, const Result<HttpAnswer> &answer)
{
    const bool hasFailed = !answer || !answer->isSuccess();
    if (hasFailed && flight->request.isRead()) {
        const ApiError error = answer ? errorOf(*answer) : answer.error();
        if (const auto wait = waitBeforeRetry(flight->tries, error)) {
            flight->isWaiting = true;
            return m_wait(*wait, this, [this, flight] {
                if (isLive(flight))
                    attempt(flight);
            });
        }
    }
    // The reader may hand the rest to a worker, and the call is over only when that is done.
    flight->handler(answer);
    if (!flight->isWaiting)
        flight->cancelled = {};
}

CallHandle CallRunner::handleOf(const FlightPtr &held)
{
    // Weak: the flight is held by whatever it waits for, and the handle is held by the flight's owners.
    return CallHandle([weak = std::weak_ptr(held)] {
        const FlightPtr flight = weak.lock();
        if (!flight || !isLive(flight))
            return;
        if (!flight->isWaiting)
            return flight->onItsWay.cancel();
        QMetaObject::invokeMethod(flight->guard, std::exchange(flight->cancelled, {}), Qt::QueuedConnection);
    });
}

ApiError CallRunner::errorOf(const HttpAnswer &answer)
{
    ApiError error = readError(answer.status, answer.body);
    error.retryAfter = answer.retryAfter;
    return error;
}

} // namespace Teamwright
