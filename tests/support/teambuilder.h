// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "team.h"
#include "teamrow.h"

namespace Teamwright {

/// Makes teams in one expression: TeamBuilder("t-1", "QA").budget("25").admin("user-1234").
class TeamBuilder final
{
public:
    explicit TeamBuilder(const QString &id, const QString &alias = {});

    TeamBuilder &with(TeamField field, FieldValue value);
    TeamBuilder &budget(const QString &usd, const QString &duration = {});
    TeamBuilder &models(const QStringList &models);
    TeamBuilder &admin(const QString &userId) { return member(userId, MemberRole::Admin); }
    TeamBuilder &user(const QString &userId) { return member(userId, MemberRole::User); }
    TeamBuilder &invited(const QString &email, MemberRole role = MemberRole::User);
    TeamBuilder &spent(const QString &usd);
    TeamBuilder &createdAt(const QDateTime &when);

    const Team &team() const { return m_team; }
    operator const Team &() const { return m_team; }

private:
    TeamBuilder &member(const QString &userId, MemberRole role);

    Team m_team;
};

/// What a page of the list would tell of that team.
TeamRow rowOf(const Team &team);

} // namespace Teamwright
