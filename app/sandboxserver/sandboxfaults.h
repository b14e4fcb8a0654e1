// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <chrono>
#include <optional>

namespace Teamwright {

/// What goes wrong with an answer.
struct SandboxFault
{
    enum class Kind {
        Delay,        ///< the right answer, late
        Hang,         ///< no answer as long as the client waits
        CloseBefore,  ///< the request is not carried out, the connection closes
        CloseAfter,   ///< the request is carried out, the connection closes before the answer
        CloseHalfway, ///< carried out; the connection closes after half of the answer
        TooMany,      ///< 429 with Retry-After
        ServerError,  ///< 503 with a page of HTML, as reverse proxies send it
        WrongJson,    ///< 200, carried out, and the JSON breaks off
    };

    Kind kind = Kind::Delay;
    QByteArray pathPrefix = {};            ///< which requests; empty: all
    int times = 1;                         ///< how many of them; -1: until cleared
    std::chrono::milliseconds delay{1000}; ///< of Delay
    std::chrono::seconds retryAfter{2};    ///< of TooMany
};

/// The faults that wait for their requests, in the order in which they were set. Usable from any thread.
class SandboxFaults final
{
public:
    void add(const SandboxFault &fault);
    void clear();
    /// The first fault that fits; it is used up by that.
    std::optional<SandboxFault> take(const QByteArray &path);

private:
    QMutex m_mutex;
    QList<SandboxFault> m_waiting;
};

} // namespace Teamwright
