// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Teamwright {

using SandboxHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One request as it stands on the wire: nothing decoded, nothing checked.
struct SandboxRequest
{
    QByteArray method; ///< upper case, "GET"
    QByteArray path;   ///< still percent-encoded, "/team/info"
    QByteArray query;  ///< still percent-encoded, without the question mark
    SandboxHeaders headers;
    QByteArray body;
};

/// One answer, complete but for what the HTTP front adds (length, connection).
struct SandboxAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    SandboxHeaders headers;
};

} // namespace Teamwright
