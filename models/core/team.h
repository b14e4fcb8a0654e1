// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldvalue.h"
#include "member.h"
#include "teamfields.h"

#include <QDateTime>

namespace Teamwright {

/// What the proxy reckons itself; never sent.
struct TeamFigures
{
    Usd spend; ///< USD since the last reset
    QDateTime budgetResetAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    std::optional<qint64> maxParallelRequests;
    std::optional<qint64> modelId;
    int keyCount = -1; ///< -1: not told

    friend bool operator==(const TeamFigures &, const TeamFigures &) = default;
};

/// What the caller may edit in this team, as /team/info says it (contract 1.3); Untold on older proxies.
enum class EditAccess { Untold, Unrestricted, TeamAdminDisabled, None };

/// A team: a value for each row of the field table, the members, the proxy's own figures, and whatever else
/// an answer held. A team that is being typed has no figures.
struct Team
{
    TeamId id;
    std::array<FieldValue, teamFieldCount> fields;
    QList<Member> members;
    TeamFigures figures;
    EditAccess editAccess = EditAccess::Untold;
    JsonValue rest; ///< object: all that no row of the table names, as the proxy wrote it

    const FieldValue &value(TeamField field) const { return fields[size_t(field)]; }
    void setValue(TeamField field, FieldValue value) { fields[size_t(field)] = std::move(value); }
    QString alias() const
    {
        const QString *text = value(TeamField::Alias).as<QString>();
        return text ? *text : QString();
    }

    friend bool operator==(const Team &, const Team &) = default;
};

/// A key that belongs to the team: for naming it to people. Its hash is not kept.
struct TeamKeyInfo
{
    QString alias;      ///< may be empty
    QString maskedName; ///< "sk-...abcd", as the proxy shows it
    UserId owner;       ///< empty: the team's own

    friend bool operator==(const TeamKeyInfo &, const TeamKeyInfo &) = default;
};

/// One team as /team/info tells it, with the answer itself for people who want to see it.
struct TeamDetail
{
    Team team;
    QByteArray rawJson; ///< indented; hashes of keys are masked
    QList<TeamKeyInfo> keys;
};

} // namespace Teamwright

Q_DECLARE_METATYPE(Teamwright::Team)
