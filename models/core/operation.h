// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "team.h"

#include <QMap>
#include <QUrl>

#include <variant>

namespace Teamwright {

/// POST /team/new with the members and every field that is not Unset. The id is always sent, so that a lost
/// answer can be looked up (contract 2.9).
struct CreateTeam
{
    Team team;
};

/// POST /user/new without a key; one of id and e-mail may be empty.
struct CreateUser
{
    User user;
};

/// POST /organization/new.
struct CreateOrganization
{
    Organization organization;
};

/// Fields of an existing team: PATCH /team/{id}, or POST /team/update where the proxy or the id does not
/// allow it (contract 3.2, 3.3). Never names a field that is not in `fields`, but for metadata that has to
/// travel whole with /team/update.
struct UpdateTeam
{
    Team base; ///< as fetched just before: what metadata is merged into
    QMap<TeamField, FieldValue> fields;
    bool isPatch = false;
};

/// POST /team/member_add with 1 to 50 people who all get the same limits (contract 3.9, 3.10).
struct AddMembers
{
    TeamId team;
    QList<Member> members;
};

/// POST /team/member_update: what differs of role and limits (contract 3.12).
struct UpdateMember
{
    TeamId team;
    Member before;
    Member after;
};

/// POST /management/v1/teams/{id}/members/bulk_update: limits of 1 to 500 people, no roles (contract 3.10).
struct UpdateMemberLimits
{
    struct Change
    {
        Member before;
        Member after;
    };
    TeamId team;
    QList<Change> changes;
};

/// Somebody gets the team's default limits again: POST /team/{id}/member/{user}/reset_budget (contract 3.12).
struct ResetMemberLimits
{
    TeamId team;
    Member member;
};

/// POST /team/member_delete for one person, the bulk form for 2 to 500 (contract 3.10, 3.11). Their keys in
/// the team go with them.
struct RemoveMembers
{
    TeamId team;
    QList<Member> members;
};

/// POST /team/permissions_update: the routes that keys of members may call (contract 3.13).
struct SetPermissions
{
    TeamId team;
    QStringList permissions; ///< empty: the proxy's default
};

/// POST /team/delete with this one team.
struct DeleteTeam
{
    TeamId team;
};

using Operation =
    std::variant<CreateTeam, CreateUser, CreateOrganization, UpdateTeam, AddMembers, UpdateMember,
                 UpdateMemberLimits, ResetMemberLimits, RemoveMembers, SetPermissions, DeleteTeam>;

/// The request that an operation becomes, for people to look at; holds no key.
struct RequestPreview
{
    QByteArray method;
    QUrl url;
    QByteArray body; ///< indented JSON, byte for byte what is sent but for the white space
};

} // namespace Teamwright
