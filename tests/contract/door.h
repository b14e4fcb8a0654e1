// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Teamwright {

/// A request exactly as it goes over the wire.
struct DoorRequest
{
    QByteArray method;
    QByteArray target; ///< path and query, percent-encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

struct DoorAnswer
{
    int status = 0; ///< 0: no answer came, trouble says why
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray trouble;

    /// The first header of that name in any case, or nothing.
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// One way to something that answers as a LiteLLM proxy does. The same cases go through every door.
class Door
{
public:
    Door() = default;
    virtual ~Door() = default;
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    virtual DoorAnswer send(const DoorRequest &request) = 0;

    /// The key of a proxy admin.
    virtual QByteArray masterKey() const = 0;

    /// Others use what is behind this door: leave nothing there, and break nothing.
    virtual bool isShared() const = 0;
};

} // namespace Teamwright
