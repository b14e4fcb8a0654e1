// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberroutes.h"

#include "sandboxbudget.h"
#include "sandboxerrors.h"
#include "sandboxmodels.h"
#include "sandboxstore.h"
#include "teammembers.h"

namespace Teamwright {
namespace {

Json withAllKeys(const Json &entry)
{
    return {{"user_id", member(entry, "user_id")},
            {"user_email", member(entry, "user_email")},
            {"role", member(entry, "role")}};
}

/// What is neither an object nor a list of objects fails both halves of list[Member] | Member.
Json checkUnion(const Json &value, const Json &loc, ValidationItems &items)
{
    const Json asList = below(loc, "list[Member]");
    if (value.is_array()) {
        bool isClean = true;
        for (size_t index = 0; index < value.size(); ++index) {
            if (value[index].is_object())
                continue;
            isClean = false;
            items.add("value_error", below(asList, index), "Value error, input needs to be a dictionary");
        }
        if (!isClean)
            items.add("value_error", below(loc, "Member"), "Value error, input needs to be a dictionary");
        return value;
    }
    if (!value.is_object()) {
        items.add("list_type", asList, "Input should be a valid list");
        items.add("value_error", below(loc, "Member"), "Value error, input needs to be a dictionary");
    }
    return value;
}

const SandboxModel &memberAddModel()
{
    static const SandboxModel model{{{"member", checkUnion, true, false},
                                     {"team_id", checkText, true, false},
                                     {"max_budget_in_team", checkNumber},
                                     {"budget_duration", checkText},
                                     {"allowed_models", checkListOf<checkText>}}};
    return model;
}

void requirePremiumAdmins(const SandboxCall &call)
{
    if (call.isLicensed)
        return;
    const Json &added = call.body["member"];
    if (added.is_object() && added["role"] == "admin") // rec team-member-add-admin
        throw errorDetail(400, std::string("Assigning team admins is a premium feature. ") + notPremium);
    for (const Json &entry : added.is_array() ? added : Json::array()) {
        if (entry["role"] == "admin")
            throw errorDetail(400, "Assigning team admins is a premium feature. Got=" + memberText(entry) +
                                       ". " + notPremium + ". ");
    }
}

/// Every match counts, so a member known by both id and e-mail counts twice (contract 3.9).
size_t knownMembers(const Json &added, const Json &roster)
{
    size_t known = 0;
    for (const char *field : {"user_id", "user_email"}) {
        for (const Json &entry : added) {
            known +=
                entry[field].is_null()
                    ? 0
                    : static_cast<size_t>(std::count_if(roster.begin(), roster.end(), [&](const Json &other) {
                          return other[field] == entry[field];
                      }));
        }
    }
    return known;
}

std::string rosterText(const Json &roster)
{
    std::string members;
    for (const Json &entry : roster) {
        std::string fields = memberText(entry);
        for (size_t at = fields.find("' "); at != std::string::npos; at = fields.find("' ", at + 2))
            fields.replace(at, 2, "', ");
        for (size_t at = fields.find("None "); at != std::string::npos; at = fields.find("None ", at + 5))
            fields.replace(at, 5, "None, ");
        members += (members.empty() ? "Member(" : ", Member(") + fields + ")";
    }
    return "[" + members + "]";
}

void requireNew(const Json &sent, const Json &roster)
{
    const bool isList = sent.is_array();
    const Json added = isList ? sent : Json::array({sent});
    const size_t known = knownMembers(added, roster);
    const char *type = "team_member_already_in_team";
    if (isList && known == added.size()) // an empty list too: rec team-member-add-all-known
        throw ProxyFault{400, "All users are already in team. Existing members=" + rosterText(roster), type,
                         "member"};
    if (!isList && known == 1) // rec team-member-add-known
        throw ProxyFault{400,
                         "User already in team. Member: user_id=" +
                             (sent["user_id"].is_null() ? "None" : sent["user_id"].get<std::string>()) +
                             ", user_email=" +
                             (sent["user_email"].is_null() ? "None" : sent["user_email"].get<std::string>()) +
                             ". Existing members=" + rosterText(roster),
                         type, "member"};
}

/// Team admins invite by e-mail only: rec auth-member-add-stranger-team-admin.
void requireKnownUsers(SandboxCall &call, const Json &added)
{
    constexpr size_t mostListed = 10;
    std::vector<std::string> unknown;
    for (const Json &entry : added) {
        if (entry["user_id"].is_string() && !call.users.row(asText(entry["user_id"])))
            unknown.push_back(entry["user_id"].get<std::string>());
    }
    if (call.caller.isAdmin() || unknown.empty())
        return;
    std::string listed;
    for (size_t index = 0; index < std::min(mostListed, unknown.size()); ++index)
        listed += (index == 0 ? "" : ", ") + unknown[index];
    if (unknown.size() > mostListed)
        listed += " and " + std::to_string(unknown.size() - mostListed) + " more";
    throw errorDetail(
        403, "Only proxy admins can add a user_id that does not exist yet: " + listed +
                 ". Add the member by user_email to invite a new user, or ask a proxy admin to create "
                 "the user first.");
}

/// The other half of the identity; an e-mail that several users share cannot say who is meant.
void completeIdentity(SandboxCall &call, Json &entry)
{
    if (entry["user_email"].is_null()) {
        if (const auto user = call.users.row(asText(entry["user_id"])))
            entry["user_email"] = (*user)["user_email"];
        return;
    }
    const std::string email = entry["user_email"].get<std::string>();
    const std::vector<Json> anyCase = call.users.rowsWithEmail(asText(entry["user_email"]));
    std::vector<Json> exact;
    std::copy_if(anyCase.begin(), anyCase.end(), std::back_inserter(exact),
                 [&](const Json &user) { return user["user_email"] == email; });
    const bool isByEmail = entry["user_id"].is_null();
    if (isByEmail ? anyCase.empty() : exact.empty())
        return;
    if (exact.size() > 1)
        throw errorDetail(400,
                          "Multiple users found with email '" + email + "'. Please use 'user_id' instead.");
    if (isByEmail)
        entry["user_id"] = anyCase.front()["user_id"];
    else if (exact.front()["user_id"] != entry["user_id"])
        throw errorDetail(400, "user_email '" + email + "' and user_id '" +
                                   entry["user_id"].get<std::string>() + "' do not belong to the same user.");
}

/// Somebody who was known is shown as before: the team is not among the own ones yet.
Json withTeams(SandboxCall &call, Json users)
{
    for (Json &user : users) {
        if (!user["teams"].empty())
            continue;
        for (const QString &team : call.users.teams(asText(user["user_id"]))) {
            if (team != asText(call.body["team_id"]))
                user["teams"].push_back(jsonText(team));
        }
    }
    return users;
}

} // namespace

void requireTeamAdmin(const SandboxCall &call, const Json &team, const char *route)
{
    if (!call.caller.isAdmin() && !isTeamAdmin(call.caller, team)) // rec auth-member-add-member
        throw errorDetail(403, std::string("Call not allowed. User not proxy admin OR team admin. route=") +
                                   route + ", team_id=" + team["team_id"].get<std::string>());
}

Json readMemberAdd(const Json &body)
{
    // The constructor makes each member by itself, so the first bad one answers alone and without its path.
    const Json &sent = member(body, "member");
    ValidationItems items;
    for (const Json &entry : sent.is_object()  ? Json::array({sent})
                             : sent.is_array() ? sent
                                               : Json::array()) {
        if (!entry.is_object())
            continue;
        validated(memberModel(), entry, Json::array({"body"}), items);
        if (!items.items().empty())
            throw ValidationFault{items.items()};
    }
    Json read = validatedBody(memberAddModel(), body);
    Json &added = read["member"];
    if (added.is_object())
        added = withAllKeys(added);
    for (Json &entry : added) {
        if (added.is_array())
            entry = withAllKeys(entry);
    }
    return read;
}

Json memberAdd(SandboxCall &call)
{
    requirePremiumAdmins(call);
    checkBudgetDuration(member(call.body, "budget_duration"), call.now);
    std::optional<Json> team = call.teams.find(asText(call.body["team_id"]));
    if (!team ||
        isPoisoned(*team)) // rec team-member-add-unknown-team; an unreadable team counts as unknown here
        throw errorDetail(404, "Team doesn't exist in db. Team=" + call.body["team_id"].get<std::string>() +
                                   ". Create team via `/team/new` call.");
    const Json &sent = call.body["member"];
    requireNew(sent, (*team)["members_with_roles"]);
    requireTeamAdmin(call, *team, "/team/member_add");
    Json added = sent.is_array() ? sent : Json::array({sent});
    requireKnownUsers(call, added);
    for (Json &entry : added)
        completeIdentity(call, entry);
    SandboxTransaction transaction(call.store);
    const MembersAdded done =
        addMembers(call, *team, added,
                   {member(call.body, "max_budget_in_team"), member(call.body, "budget_duration"),
                    member(call.body, "allowed_models")});
    (*team)["updated_at"] = call.time();
    call.teams.update(*team);
    transaction.commit();
    if (isPoisoned(*team))
        throw UnreadableAnswer{};
    Json answer = call.teams.model(*team, false);
    answer["updated_users"] = withTeams(call, done.users);
    answer["updated_team_memberships"] = done.memberships;
    return answer;
}

} // namespace Teamwright
