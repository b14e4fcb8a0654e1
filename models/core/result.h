// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <functional>
#include <variant>

namespace Teamwright {

/// A value, or why there is none.
template <typename T>
class Result final
{
public:
    Result(T value)
        : m_content(std::move(value))
    {}
    Result(ApiError error)
        : m_content(std::move(error))
    {}

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }
    const T &value() const { return std::get<0>(m_content); }
    T &value() { return std::get<0>(m_content); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const ApiError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, ApiError> m_content;
};

template <typename T>
using Handler = std::function<void(const Result<T> &)>;

} // namespace Teamwright
