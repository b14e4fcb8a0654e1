// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "team.h"

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

using Operation = std::variant<CreateTeam, CreateUser, CreateOrganization>;

/// The request that an operation becomes, for people to look at; holds no key.
struct RequestPreview
{
    QByteArray method;
    QUrl url;
    QByteArray body; ///< indented JSON, byte for byte what is sent but for the white space
};

} // namespace Teamwright
