// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Teamwright {

/// The columns of the list, in their first order. New ones go to the end: people's settings name them by
/// number.
enum class TeamColumn {
    Alias,
    Id,
    Organization,
    Members,
    Models,
    Spend,
    Budget,
    ResetDate,
    TokensPerMinute,
    RequestsPerMinute,
    Blocked,
    Tags,
    Created,
};
inline constexpr int teamColumnCount = int(TeamColumn::Created) + 1;

/// Members of a team that is being typed have the first two; those of an existing one all of them.
enum class MemberColumn { User, Role, Budget, Period, TokensPerMinute, RequestsPerMinute, Models, Spend };
inline constexpr int memberColumnCount = int(MemberColumn::Role) + 1;
inline constexpr int memberGridColumnCount = int(MemberColumn::Spend) + 1;

} // namespace Teamwright
