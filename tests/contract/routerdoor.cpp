// SPDX-License-Identifier: GPL-3.0-or-later
#include "routerdoor.h"

#include <algorithm>

namespace Teamwright {

RouterDoor::RouterDoor()
    : m_now(QDateTime::currentDateTimeUtc())
    , m_router(m_store, optionsWithClock())
{}

SandboxOptions RouterDoor::optionsWithClock()
{
    SandboxOptions options;
    options.masterKey = "sk-contract";
    options.clock = [this] {
        m_now = std::max(m_now.addMSecs(1), QDateTime::currentDateTimeUtc());
        return m_now;
    };
    return options;
}

DoorAnswer RouterDoor::send(const DoorRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray path = mark < 0 ? request.target : request.target.left(mark);
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    const SandboxAnswer answer =
        m_router.handle({request.method, path, query, request.headers, request.body});
    DoorAnswer told{answer.status, answer.headers, answer.body, {}};
    if (!answer.contentType.isEmpty())
        told.headers.emplaceBack("content-type", answer.contentType);
    return told;
}

} // namespace Teamwright
