// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "result.h"

namespace Teamwright {

// Lists that help to fill a form in (contract 4). Entries without a name are left out; an answer of another
// shape is Kind::BadReply.

Result<Page<User>> readUsers(const QByteArray &answer); ///< GET /user/list
Result<User> readNewUser(const QByteArray &answer); ///< POST /user/new; what it echoes as null stays empty
Result<QStringList> readModels(const QByteArray &answer);                ///< GET /models
Result<QList<Organization>> readOrganizations(const QByteArray &answer); ///< GET /organization/list
Result<Organization> readNewOrganization(const QByteArray &answer);      ///< POST /organization/new
Result<QStringList> readGuardrails(const QByteArray &answer);            ///< GET /guardrails/list
Result<QStringList> readTags(const QByteArray &answer);                  ///< GET /tag/list

} // namespace Teamwright
