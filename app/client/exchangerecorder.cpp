// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangerecorder.h"

#include "clock.h"
#include "redaction.h"

namespace Teamwright {

namespace {

constexpr qsizetype mostKept = 64 * 1024;
constexpr qsizetype mostKeptOfSuccess = 16 * 1024; ///< pages come by the hundred, and masking takes time

} // namespace

ExchangeRecorder::ExchangeRecorder(quint64 number, const HttpRequest &request, QByteArray key,
                                   const Clock &clock)
    : m_clock(clock)
    , m_number(number)
    , m_startedAt(clock.now())
    , m_request(request)
    , m_key(std::move(key))
{}

Exchange ExchangeRecorder::begun() const
{
    Exchange exchange;
    exchange.number = m_number;
    exchange.startedAt = m_startedAt;
    exchange.duration = std::chrono::milliseconds(m_startedAt.msecsTo(m_clock.now()));
    exchange.method = m_request.method;
    exchange.path = QString::fromUtf8(
        masked(m_request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)));
    exchange.requestBody = masked(m_request.body.left(mostKept));
    return exchange;
}

Exchange ExchangeRecorder::finished(const HttpAnswer &answer) const
{
    Exchange exchange = begun();
    exchange.status = answer.status;
    exchange.answerBody = masked(answer.body.left(answer.isSuccess() ? mostKeptOfSuccess : mostKept));
    return exchange;
}

Exchange ExchangeRecorder::failed(const ApiError &error) const
{
    Exchange exchange = begun();
    exchange.fault = QString::fromUtf8(masked(error.serverText.toUtf8()));
    return exchange;
}

QByteArray ExchangeRecorder::masked(const QByteArray &text) const { return redacted(withoutKey(text)); }

QByteArray ExchangeRecorder::withoutKey(const QByteArray &text) const
{
    // Behind another gateway a key may have any form, so its own bytes are looked for.
    return m_key.size() < 4 ? text : QByteArray(text).replace(m_key, "•••");
}

} // namespace Teamwright
