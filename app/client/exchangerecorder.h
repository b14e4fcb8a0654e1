// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "exchange.h"
#include "httprequest.h"

namespace Teamwright {

class Clock;

/// Writes down one request and what came of it, for logs and people. Masks what is known to be secret, and
/// the key itself wherever it stands.
class ExchangeRecorder final
{
public:
    ExchangeRecorder(quint64 number, const HttpRequest &request, QByteArray key, const Clock &clock);

    Exchange finished(const HttpAnswer &answer) const;
    Exchange failed(const ApiError &error) const;
    QByteArray withoutKey(const QByteArray &text) const; ///< the very key this request was sent with

private:
    Exchange begun() const;
    QByteArray masked(const QByteArray &text) const;

    const Clock &m_clock;
    quint64 m_number;
    QDateTime m_startedAt;
    HttpRequest m_request;
    QByteArray m_key;
};

} // namespace Teamwright
