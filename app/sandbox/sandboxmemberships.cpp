// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxmemberships.h"

#include "sandboxshapes.h"
#include "sandboxstore.h"

#include <QUuid>

namespace Teamwright {

std::vector<SandboxMemberships::Membership> SandboxMemberships::where(const QString &condition,
                                                                      const QVariantList &values)
{
    std::vector<Membership> found;
    const QString sql = QStringLiteral("SELECT user_id, team_id, budget_id, spend FROM memberships WHERE %1"
                                       " ORDER BY position")
                            .arg(condition);
    for (const QVariantList &row : m_store.rows(sql, values))
        found.push_back({row[0].toString(), row[1].toString(), row[2].toString(), row[3].toDouble()});
    return found;
}

std::vector<SandboxMemberships::Membership> SandboxMemberships::ofTeam(const QString &teamId)
{
    return where(QStringLiteral("team_id = ?"), {teamId});
}

std::optional<SandboxMemberships::Membership> SandboxMemberships::find(const QString &userId,
                                                                       const QString &teamId)
{
    const auto found = where(QStringLiteral("user_id = ? AND team_id = ?"), {userId, teamId});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

static QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

void SandboxMemberships::create(const QString &userId, const QString &teamId, const QString &budgetId)
{
    m_store.run(
        QStringLiteral("INSERT OR IGNORE INTO memberships (user_id, team_id, budget_id) VALUES (?, ?, ?)"),
        {userId, teamId, orNull(budgetId)});
}

void SandboxMemberships::setBudget(const QString &userId, const QString &teamId, const QString &budgetId)
{
    m_store.run(QStringLiteral("INSERT INTO memberships (user_id, team_id, budget_id) VALUES (?, ?, ?)"
                               " ON CONFLICT (user_id, team_id) DO UPDATE SET budget_id = excluded.budget_id,"
                               " position = (SELECT max(position) + 1 FROM memberships)"),
                {userId, teamId, orNull(budgetId)}); // PostgreSQL lists a changed row last
}

void SandboxMemberships::setSpend(const QString &userId, const QString &teamId, double spend)
{
    m_store.run(QStringLiteral("UPDATE memberships SET spend = ? WHERE user_id = ? AND team_id = ?"),
                {spend, userId, teamId});
}

void SandboxMemberships::remove(const QString &userId, const QString &teamId)
{
    m_store.run(QStringLiteral("DELETE FROM memberships WHERE user_id = ? AND team_id = ?"),
                {userId, teamId});
}

void SandboxMemberships::dissolve(const QString &teamId)
{
    m_store.run(QStringLiteral("DELETE FROM memberships WHERE team_id = ?"), {teamId});
}

Json SandboxMemberships::model(const Membership &membership)
{
    const std::optional<Json> limits = budget(membership.budgetId);
    return {{"user_id", jsonText(membership.userId)},
            {"team_id", jsonText(membership.teamId)},
            {"budget_id", membership.budgetId.isEmpty() ? Json(nullptr) : jsonText(membership.budgetId)},
            {"spend", membership.spend},
            {"total_spend", membership.spend},
            {"litellm_budget_table", limits.value_or(nullptr)}};
}

std::optional<Json> SandboxMemberships::budget(const QString &budgetId)
{
    const auto rows = m_store.rows(QStringLiteral("SELECT doc FROM budgets WHERE budget_id = ?"), {budgetId});
    if (rows.isEmpty())
        return std::nullopt;
    return Json::parse(rows.first().first().toString().toStdString());
}

QString SandboxMemberships::saveBudget(Json budget)
{
    budget = shaped("budget", budget);
    if (budget["budget_id"].is_null())
        budget["budget_id"] = jsonText(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_store.run(QStringLiteral("INSERT OR REPLACE INTO budgets (budget_id, doc) VALUES (?, ?)"),
                {asText(budget["budget_id"]), QString::fromUtf8(writeJson(budget))});
    return asText(budget["budget_id"]);
}

} // namespace Teamwright
