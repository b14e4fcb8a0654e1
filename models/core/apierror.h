// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teamfields.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Teamwright {

/// Why a request did not bring what was asked for. People decide by kind; the texts are details.
struct ApiError
{
    enum class Kind {
        HostNotFound,
        Refused, ///< nobody listens there
        Tls,
        Timeout,
        Network, ///< any other loss of the connection
        Cancelled,
        BadKey,       ///< only the 401s that contract 1.5 names: ask for a key
        ExpiredKey,   ///< likewise
        NotPermitted, ///< the key is good, but may not
        TeamBlocked,  ///< the team of the key is blocked
        LicenceNeeded,
        NotFound,    ///< the thing asked for
        NoSuchRoute, ///< the proxy lacks the endpoint
        Validation,  ///< 400, 422: something sent is wrong
        Conflict,    ///< already there
        RateLimited,
        NoDatabase,
        Server,        ///< 5xx
        BadReply,      ///< an answer that is not LiteLLM's: HTML, broken JSON
        ReadOnly,      ///< the profile sends nothing that writes; never left this program
        ForeignOrigin, ///< a key goes to its own profile's origin only; never left this program
    };

    Kind kind = Kind::Network;
    int status = 0;     ///< HTTP; 0 when there was no answer
    QString serverText; ///< the proxy's words, unwrapped from its printed dictionaries, secrets scrubbed
    QByteArray rawBody; ///< the answer as it came, secrets scrubbed, at most 64 kB
    std::optional<TeamField> field; ///< the field it names
    std::optional<int> memberIndex; ///< the row of members_with_roles it names, from 0
    std::chrono::seconds retryAfter{0};

    static ApiError of(Kind kind, int status = 0, QString serverText = {})
    {
        ApiError error;
        error.kind = kind;
        error.status = status;
        error.serverText = std::move(serverText);
        return error;
    }

    /// The request may have been carried out although no proper answer came: look before sending again.
    bool leavesOutcomeOpen() const
    {
        return kind == Kind::Timeout || kind == Kind::Network || kind == Kind::Server ||
               kind == Kind::BadReply || kind == Kind::Cancelled;
    }
    bool asksForKey() const { return kind == Kind::BadKey || kind == Kind::ExpiredKey; }
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::ApiError)
