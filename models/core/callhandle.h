// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace Teamwright {

/// Takes a running call back. Letting go of the handle does not: the guard object decides who hears of the
/// answer.
class CallHandle final
{
public:
    CallHandle() = default;
    explicit CallHandle(std::function<void()> cancel)
        : m_cancel(std::move(cancel))
    {}

    /// The handler hears ApiError::Kind::Cancelled; nothing happens when the call is over.
    void cancel()
    {
        if (const auto cancelCall = std::exchange(m_cancel, {}))
            cancelCall();
    }

private:
    std::function<void()> m_cancel;
};

} // namespace Teamwright
