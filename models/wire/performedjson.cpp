// SPDX-License-Identifier: GPL-3.0-or-later
#include "performedjson.h"

#include "catalogjson.h"
#include "jsonread.h"
#include "teamjson.h"

#include <algorithm>

namespace Teamwright {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<Performed> wrapped(const Result<T> &result, std::optional<T> Performed::*place)
{
    if (!result)
        return result.error();
    Performed performed;
    performed.*place = *result;
    return performed;
}

Result<Performed> performedOf(const CreateTeam &, const QByteArray &answer)
{
    return wrapped(readNewTeam(answer), &Performed::team);
}

Result<Performed> performedOf(const CreateUser &, const QByteArray &answer)
{
    return wrapped(readNewUser(answer), &Performed::user);
}

Result<Performed> performedOf(const CreateOrganization &, const QByteArray &answer)
{
    return wrapped(readNewOrganization(answer), &Performed::organization);
}

/// The rows of a bulk answer that did not succeed (contract 3.10).
Result<Performed> refusalsIn(const QByteArray &answer)
{
    const auto json = parseAnswer(answer);
    if (!json)
        return json.error();
    const JsonRead root(*json);
    Performed performed;
    for (const JsonRead &row : root[u"data"_qs].elements()) {
        if (row.object()[u"success"].toBool())
            continue;
        Member member;
        member.userId = UserId(row[u"user_id"_qs].textOrNull());
        member.email = row[u"user_email"_qs].textOrNull();
        performed.refusals.append({member, row[u"error"_qs].textOrNull()});
    }
    return root.isFaulty() ? Result<Performed>(root.error()) : Result<Performed>(performed);
}

Result<Performed> performedOf(const UpdateMemberLimits &, const QByteArray &answer)
{
    return refusalsIn(answer);
}

/// Any JSON will do, but not the page of a gateway.
template <typename Edit>
Result<Performed> performedOf(const Edit &, const QByteArray &answer)
{
    const auto json = parseAnswer(answer);
    return json ? Result<Performed>(Performed()) : Result<Performed>(json.error());
}

Result<Performed> performedOf(const RemoveMembers &remove, const QByteArray &answer)
{
    const auto named = std::ranges::count(remove.members, false, &Member::isNameless);
    return named > 1 ? refusalsIn(answer) : performedOf<RemoveMembers>(remove, answer);
}

} // namespace

Result<Performed> readPerformed(const Operation &operation, const QByteArray &answer)
{
    return std::visit([&](const auto &what) { return performedOf(what, answer); }, operation);
}

Result<PermissionList> readPermissions(const QByteArray &answer)
{
    const auto json = parseAnswer(answer);
    if (!json)
        return json.error();
    const JsonRead root(*json);
    PermissionList list;
    for (const JsonRead &permission : root[u"all_available_permissions"_qs].elements())
        list.available.append(permission.text());
    // Null in teams that nobody gave any.
    for (const JsonValue &permission : (*json)[u"team_member_permissions"].toArray())
        list.current.append(permission.toString());
    return root.isFaulty() ? Result<PermissionList>(root.error()) : Result<PermissionList>(list);
}

} // namespace Teamwright
