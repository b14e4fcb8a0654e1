// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeedits.h"

#include "fakeeditor.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

ApiError unknownTeam(const TeamId &id, int status)
{
    return ApiError::of(ApiError::Kind::NotFound, status,
                        u"Team doesn't exist in db. Team=%1."_qs.arg(id.text()));
}

/// Which status a missing team gets, by route (contract 3.2 to 3.13).
int statusOfUnknownTeam(const Operation &operation)
{
    const bool isOdd =
        std::holds_alternative<UpdateMember>(operation) || std::holds_alternative<RemoveMembers>(operation);
    return isOdd ? 400 : 404;
}

} // namespace

TeamId teamOf(const Operation &operation)
{
    return std::visit(Overloaded{[](const CreateTeam &create) { return create.team.id; },
                                 [](const CreateUser &) { return TeamId(); },
                                 [](const CreateOrganization &) { return TeamId(); },
                                 [](const UpdateTeam &update) { return update.base.id; },
                                 [](const auto &edit) { return edit.team; }},
                      operation);
}

Result<Performed> carryOutEdit(const Operation &operation, FakeStock stock)
{
    const TeamId id = teamOf(operation);
    const auto team = std::ranges::find(stock.teams, id, &Team::id);
    if (team == stock.teams.end())
        return unknownTeam(id, statusOfUnknownTeam(operation));
    FakeEditor editor(*team, stock);
    const auto result =
        std::visit(Overloaded{[](const CreateTeam &) { return Result<Performed>(Performed()); },
                              [](const CreateUser &) { return Result<Performed>(Performed()); },
                              [](const CreateOrganization &) { return Result<Performed>(Performed()); },
                              [&](const DeleteTeam &) {
                                  stock.keys.remove(id);
                                  stock.teams.erase(team);
                                  return Result<Performed>(Performed());
                              },
                              [&](const auto &edit) { return editor.carryOut(edit); }},
                   operation);
    const bool isGone = std::holds_alternative<DeleteTeam>(operation);
    if (result && !isGone) // moved by every write (contract 3.14)
        team->figures.updatedAt = team->figures.updatedAt.isValid()
                                      ? team->figures.updatedAt.addSecs(1)
                                      : QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    return result;
}

} // namespace Teamwright
