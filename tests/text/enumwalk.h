// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <string_view>
#include <utility>

/// Every enumerator of an enum class, found by asking the compiler how it would print each number: an
/// enumerator has a name, a number without one is printed as a cast. So a new enumerator cannot be forgotten
/// by a test.
namespace EnumWalk {

template <auto value>
constexpr bool isNamed()
{
    const std::string_view signature =
        __PRETTY_FUNCTION__; // "… [with auto value = Unit::Days]" or "… = (Unit)9]"
    const char first = signature[signature.find("value = ") + 8];
    return first != '(' && !(first >= '0' && first <= '9');
}

template <typename Enum, size_t... numbers>
QList<Enum> named(std::index_sequence<numbers...>)
{
    QList<Enum> all;
    ((isNamed<static_cast<Enum>(numbers)>() ? all.append(static_cast<Enum>(numbers)) : void()), ...);
    return all;
}

template <typename Enum>
QList<Enum> all()
{
    return named<Enum>(std::make_index_sequence<64>());
}

} // namespace EnumWalk
