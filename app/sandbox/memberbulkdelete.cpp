// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberbulkrows.h"

#include "sandboxstore.h"

#include <algorithm>
#include <set>

namespace Teamwright {
namespace {

/// A member without an id is met by the e-mail of the user whom the row names.
bool addresses(const Json &row, const Json &entry)
{
    if (!member(row, "user_id").is_string())
        return BulkRows::sameText(member(row, "user_email"), entry["user_email"]);
    return BulkRows::sameText(row["user_id"], entry["user_id"]) ||
           (entry["user_id"].is_null() && BulkRows::sameText(member(row, "user_email"), entry["user_email"]));
}

/// Users who are not in the team's list but still have the team in theirs.
std::vector<Json> staleUsers(SandboxCall &call, const Json &row)
{
    std::vector<Json> users;
    if (const Json &id = member(row, "user_id"); id.is_string()) {
        if (const auto user = call.users.row(asText(id)))
            users.push_back(*user);
    } else {
        const Json &email = row["user_email"];
        for (const Json &user : call.users.rowsWithEmail(asText(email))) {
            if (user["user_email"] == email)
                users.push_back(user);
        }
    }
    users.erase(std::remove_if(
                    users.begin(), users.end(),
                    [&](const Json &user) { return !call.users.isIn(asText(user["user_id"]), call.pathId); }),
                users.end());
    return users;
}

/// Who goes, and what is left of the team's list.
struct Leaving
{
    std::set<QString> users;
    Json staying;
};

/// Takes out whom one row names; false when that is nobody.
bool takeOut(SandboxCall &call, Json row, const Json &roster, Leaving &leaving)
{
    bool isFound = false;
    for (const Json &user : staleUsers(call, row)) {
        isFound = true;
        leaving.users.insert(asText(user["user_id"]));
        if (member(row, "user_id").is_string())
            row["user_email"] = user["user_email"];
    }
    for (const Json &entry : roster) {
        if (!addresses(row, entry))
            continue;
        isFound = true;
        leaving.staying.erase(std::remove(leaving.staying.begin(), leaving.staying.end(), entry),
                              leaving.staying.end());
        if (entry["user_id"].is_string())
            leaving.users.insert(asText(entry["user_id"]));
    }
    return isFound;
}

} // namespace

Json BulkRows::remove(SandboxCall &call, Json team)
{
    const Json &rows = call.body["members"];
    SandboxCall::requireStorable(Json{{"rows", rows}});
    const std::vector<bool> repeats = duplicates(rows);
    const Json roster = team["members_with_roles"];
    Leaving leaving{{}, roster};
    Json data = Json::array();
    for (size_t index = 0; index < rows.size(); ++index) {
        const bool isFound = !repeats[index] && takeOut(call, rows[index], roster, leaving);
        data.push_back(outcome(rows[index], repeats[index] ? duplicate : isFound ? nullptr : unknown));
    }
    SandboxTransaction transaction(call.store);
    for (const QString &userId : leaving.users) {
        call.users.leave(userId, call.pathId);
        call.memberships.remove(userId, call.pathId);
        call.keys.remove(QStringLiteral("user_id = ? AND team_id = ?"), {userId, call.pathId});
    }
    if (leaving.staying.size() != roster.size()) { // else updated_at stays as well
        team["members_with_roles"] = leaving.staying;
        team["updated_at"] = call.time();
        call.teams.update(team);
    }
    transaction.commit();
    return {{"data", data}};
}

} // namespace Teamwright
