// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberbulkroutes.h"

#include "memberbulkrows.h"
#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxmodels.h"

#include <cstdint>

namespace Teamwright {
namespace {

constexpr size_t mostRows = 500;

const char *twoIdentities(const Json &sent)
{
    const bool isTwice = member(sent, "user_id").is_string() && member(sent, "user_email").is_string();
    return isTwice ? "Each member must be identified by exactly one of user_id or user_email" : nullptr;
}

Json checkDuration(const Json &value, const Json &loc, ValidationItems &items)
{
    const Json text = checkText(value, loc, items);
    if (text.is_string() &&
        !isPersistableDuration(asText(text).toStdString(), QDateTime::currentDateTimeUtc()))
        items.add("value_error", loc, "Value error, " + durationFault(text.get<std::string>()));
    return text;
}

Json checkModels(const Json &value, const Json &loc, ValidationItems &items)
{
    return checkTupleOf(checkText, 0, SIZE_MAX, value, loc, items);
}

/// The proxy looks for a name before it looks whether this is an object at all: X, not P (measured).
template <const SandboxModel &(*model)()>
Json checkRow(const Json &value, const Json &loc, ValidationItems &items)
{
    if (!value.is_object())
        throw Crash{};
    return validated(model(), value, loc, items);
}

template <const SandboxModel &(*model)()>
Json checkRows(const Json &value, const Json &loc, ValidationItems &items)
{
    return checkTupleOf(checkRow<model>, 1, mostRows, value, loc, items);
}

const SandboxModel &deleteRowModel()
{
    static const SandboxModel model{
        {{"user_id", checkText}, {"user_email", checkText}}, memberDeleteModel().check, twoIdentities, true};
    return model;
}

const SandboxModel &updateRowModel()
{
    static const SandboxModel model{{{"user_id", checkText},
                                     {"user_email", checkText},
                                     {"max_budget_in_team", checkNumber},
                                     {"tpm_limit", checkInteger},
                                     {"rpm_limit", checkInteger},
                                     {"budget_duration", checkDuration},
                                     {"allowed_models", checkModels}},
                                    memberDeleteModel().check,
                                    twoIdentities,
                                    true};
    return model;
}

Json managedTeam(SandboxCall &call, const char *action)
{
    std::optional<Json> team = call.teams.find(call.pathId);
    const std::string teamId = call.pathId.toStdString();
    if (!team) // rec members-bulk-update-unknown-team
        throw ProblemFault{404, "Team not found", "Team id=" + teamId + " does not exist in db"};
    requireReadable(*team);
    if (!call.caller.isAdmin() && !isTeamAdmin(call.caller, *team)) // rec auth-bulk-member
        throw ProblemFault{403, "Forbidden",
                           "Call not allowed. User not proxy admin OR team admin OR org admin for this team. "
                           "route='/management/v1/teams/" +
                               teamId + "/members/" + action + "'"};
    return *team;
}

/// Whatever goes wrong in the database is told in one sentence.
template <typename Work>
Json explained(const char *failure, const Work &work)
{
    try {
        return work();
    } catch (const Crash &) {
        throw Crash{failure};
    } catch (const HttpFault &) {
        throw Crash{failure};
    }
}

} // namespace

Json memberBulkUpdate(SandboxCall &call)
{
    return explained("Failed to update team member budgets.",
                     [&] { return BulkRows::update(call, managedTeam(call, "bulk_update")); });
}

Json memberBulkDelete(SandboxCall &call)
{
    return explained("Failed to remove team members.",
                     [&] { return BulkRows::remove(call, managedTeam(call, "bulk_delete")); });
}

const SandboxModel &memberBulkUpdateModel()
{
    static const SandboxModel model{
        {{"members", checkRows<updateRowModel>, true, false}}, nullptr, nullptr, true};
    return model;
}

const SandboxModel &memberBulkDeleteModel()
{
    static const SandboxModel model{
        {{"members", checkRows<deleteRowModel>, true, false}}, nullptr, nullptr, true};
    return model;
}

} // namespace Teamwright
