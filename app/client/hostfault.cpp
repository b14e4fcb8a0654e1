// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostfault.h"

namespace Teamwright {

namespace {

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError: return ApiError::Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError: return ApiError::Kind::Refused;
    case QNetworkReply::SslHandshakeFailedError: return ApiError::Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: return ApiError::Kind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError: return ApiError::Kind::BadReply;
    default: return ApiError::Kind::Network;
    }
}

} // namespace

ApiError hostFault(QNetworkReply::NetworkError error, const QString &words)
{
    return ApiError::of(kindOf(error), 0, words);
}

} // namespace Teamwright
