// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

namespace Teamwright {

/// What the body of a failed request says, whatever its family (contract 1.4).
struct ErrorShape
{
    enum class Family {
        Envelope, ///< {"error": {"message", "type", "param", "code"}}, also the bare one of unhandled faults
        Detail,   ///< {"detail": text or {"error": text}}
        Validation, ///< {"detail": [{"type", "loc", "msg"}, …]}
        Problem,    ///< {"type": "urn:litellm:error:…", "title", "status", "detail"}
        OtherJson,
        Html,
        Plain,
        Empty,
    };

    Family family = Family::Empty;
    QString text; ///< for people; printed dictionaries are unwrapped, secrets are still in it
    QString type; ///< of the envelope or the problem
    QList<JsonValue::Array> places; ///< "loc" of each item of a validation
};

ErrorShape readErrorShape(const QByteArray &body);

} // namespace Teamwright
