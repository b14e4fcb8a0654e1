// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "budgetduration.h"
#include "issue.h"
#include "outcome.h"
#include "team.h"
#include "teamrow.h"

// What QCOMPARE prints when two of our values differ; found by argument-dependent look-up.
namespace Teamwright {

QString describe(const FieldValue &value);
QString describe(const Member &member);
QString describe(const Team &team);
QString describe(const Issue &issue);
QString describe(const Difference &difference);

char *toString(const Usd &value);
char *toString(const BudgetDuration &value);
char *toString(const JsonValue &value);
char *toString(const FieldValue &value);
char *toString(const Member &value);
char *toString(const Team &value);
char *toString(const TeamRow &value);
char *toString(const Issue &value);
char *toString(const Difference &value);
char *toString(ApiError::Kind value);
char *toString(TeamField value);
char *toString(Issue::Code value);

template <typename Tag>
char *toString(const StrongId<Tag> &id)
{
    return qstrdup(id.text().toUtf8().constData());
}

} // namespace Teamwright
