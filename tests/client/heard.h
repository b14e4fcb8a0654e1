// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>
#include <optional>

namespace Teamwright {

/// Keeps what a handler heard, for QTRY_VERIFY(heard.isSome()). Hearing twice is a fault of the caller.
template <typename T>
class Heard final
{
public:
    Handler<T> handler() const
    {
        return [state = m_state](const Result<T> &result) {
            ++state->count;
            state->result = result;
        };
    }

    bool isSome() const { return m_state->count > 0; }
    int count() const { return m_state->count; }
    const Result<T> &result() const { return *m_state->result; }
    const T &value() const { return m_state->result->value(); }
    const ApiError &error() const { return m_state->result->error(); }

private:
    struct State
    {
        int count = 0;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace Teamwright
